/// Writes instructions as text.
public struct Disassembler: Hashable, Sendable {
  /// Whose spelling is written.
  public enum Style: String, Sendable, CaseIterable {
    /// The kernel's verifier log and bpftool: `(07) r1 += -8`.
    case kernel
    /// llvm-objdump: `r1 += -0x8`.
    case llvm
    /// Mnemonics, as ubpf and the conformance vectors have them: `add %r1, -8`.
    case mnemonic
  }

  /// What to do where a style drops something that the instruction holds.
  public enum Fidelity: String, Sendable {
    /// Write what the original program writes, to the character.
    case exact
    /// Write enough that ``Assembler`` gives the same slots back; what is no instruction becomes `.quad 0x...`.
    case reversible
  }

  /// Whose spelling is written.
  public var style: Style
  /// What to do where the style drops something.
  public var fidelity: Fidelity
  /// For ``Style/llvm``: 32-bit accesses name `w` registers, as with `--mattr=+alu32`; llvm-objdump's default is not to.
  public var usesSubregisters: Bool

  /// Chooses a spelling.
  public init(style: Style, fidelity: Fidelity = .reversible, usesSubregisters: Bool = false) {
    self.style = style
    self.fidelity = fidelity
    self.usesSubregisters = usesSubregisters
  }

  /// The verifier log's spelling, exact to the character.
  public static let kernel = Disassembler(style: .kernel, fidelity: .exact)
  /// llvm-objdump 19's spelling, exact to the character.
  public static let llvm = Disassembler(style: .llvm, fidelity: .exact)

  /// Appends an instruction's UTF-8 text without a line break; `next` is the slot after it, which a 64-bit immediate load needs.
  public func append(
    _ instruction: Instruction, next: Instruction?, names: some InstructionNames, to bytes: inout [UInt8]
  ) {
    switch (style, fidelity) {
    case (.kernel, .exact): KernelSpelling.append(instruction, high: next?.immediate ?? 0, names: names, to: &bytes)
    case (.llvm, .exact):
      LLVMSpelling(usesSubregisters: usesSubregisters).append(instruction, next: next, to: &bytes)
    default: appendReversibly(instruction, next: next, names: names, to: &bytes)
    }
  }

  /// How many slots the text of a slot stands for: 2 for a 64-bit immediate load with its second slot, else 1.
  public func slotCount(of instruction: Instruction, next: Instruction?) -> Int {
    guard instruction.isWideLoad, next != nil else { return 1 }
    switch (style, fidelity) {
    case (.kernel, .exact): return 2
    case (.llvm, .exact): return LLVMSpelling(usesSubregisters: usesSubregisters).decodesWideLoad(instruction) ? 2 : 1
    default: return instruction.decode(next: next).form == nil ? 1 : 2
    }
  }

  /// The instruction's text without a line break; `next` is the slot after it, which a 64-bit immediate load needs.
  public func text(of instruction: Instruction, next: Instruction? = nil, names: some InstructionNames = NoNames())
    -> String
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64)
    append(instruction, next: next, names: names, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends an instruction's text without a line break; `next` is the slot after it, which a 64-bit immediate load needs.
  public func append(
    _ instruction: Instruction, next: Instruction?, names: some InstructionNames, to text: inout String
  ) {
    text += self.text(of: instruction, next: next, names: names)
  }
}
