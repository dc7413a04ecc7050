import BPFISA
import BPFProgram
import BPFTypeFormat

extension Linker {
  /// The helper number of an instruction that asks for what the kernel does not have. Source: libbpf 1.5 `bpf_core_poison_insn`.
  private static let poisonedCall: Int32 = 0xbad_2310

  /// Gives the instructions of a function the offsets, sizes and numbers of the kernel's types.
  ///
  /// Matches libbpf 1.5's `bpf_object__relocate_core`.
  mutating func applyCoreRelocations(of index: Int) throws(ObjectError) {
    let function = object.functions[index]
    let records = records(object.notes[function.section].coreRelocations, of: function, place: \.offset)
    guard !records.isEmpty, let types = object.types else { return }
    var answers = relocator ?? CoreRelocator(local: types, target: kernel.typeIndex)
    // Held once: what is held twice is copied when it changes.
    relocator = nil
    for record in records {
      let slot = Int(record.offset) / ELFFile.instructionSize - function.start
      guard record.offset % UInt32(ELFFile.instructionSize) == 0 else {
        throw failure(
          .malformed, index, slot, expected: "relocations of whole instructions", found: "offset \(record.offset)")
      }
      let kind = record.kind?.name ?? "number \(record.kindNumber)"
      guard answers.hasTarget || record.kind == .typeIDLocal else {
        throw failure(
          .notModelled(feature: "CO-RE relocation \(kind)"), index, slot, expected: "a kernel with types",
          found: "none in \(kernel.name)", advice: "choose one with --kernel, or write one with bpfkit profile capture")
      }
      do throws(CoreRelocationError) {
        let resolution = try answers.resolve(record)
        try patch(slot, of: index, by: resolution, record, answers)
      } catch {
        throw failure(
          .conflicting, index, slot,
          expected: "a relocation to \(kind) of \(answers.subject(of: record)) in \(kernel.name)",
          found: error.reason, advice: "compile against types that fit this kernel, or choose another with --kernel")
      }
    }
    relocator = answers
  }

  /// Matches libbpf 1.5's `bpf_core_patch_insn`.
  private mutating func patch(
    _ slot: Int, of index: Int, by resolution: CoreResolution, _ record: BTFExtension.RelocationRecord,
    _ answers: CoreRelocator
  ) throws(CoreRelocationError) {
    let at = (starts[index] ?? 0) + slot
    let instruction = instructions[at]
    if instruction.isWideLoad, slot + 1 >= object.functions[index].count {
      throw CoreRelocationError(found: "a 64-bit load that the function's end cuts off")
    }
    let form = try form(of: instruction, at: at)
    if resolution.isUnresolved {
      poison(at, "\(answers.subject(of: record)) is not in \(kernel.name)")
      return
    }
    let present = value(of: instruction, form, at: at)
    guard !resolution.isChecked || present == resolution.original else {
      throw CoreRelocationError(found: "the value \(present) instead of \(resolution.original)")
    }
    let value = resolution.value
    switch form {
    case .immediate: instructions[at].immediate = Int32(truncatingIfNeeded: value)
    case .wide:
      instructions[at].immediate = Int32(truncatingIfNeeded: value)
      instructions[at + 1].immediate = Int32(truncatingIfNeeded: value >> 32)
    case .memory:
      guard value <= UInt64(Int16.max) else {
        throw CoreRelocationError(found: "the offset \(value), beyond the \(Int16.max) of an instruction")
      }
      if resolution.changesMeaning {
        poison(
          at,
          "\(answers.subject(of: record)) has \(resolution.size) bytes in \(kernel.name) and \(resolution.originalSize) in the object, "
            + "and is neither pointer nor unsigned")
        return
      }
      instructions[at].offset = Int16(truncatingIfNeeded: value)
      if resolution.size != resolution.originalSize { try resize(at, resolution) }
    }
  }

  private enum Form {
    case immediate
    case memory
    case wide
  }

  private func form(of instruction: Instruction, at: Int) throws(CoreRelocationError) -> Form {
    switch instruction.opcode.class {
    case .alu, .alu64:
      if !instruction.opcode.usesRegister { return .immediate }
    case .ldx, .st, .stx: return .memory
    case .ld:
      guard instruction.isWideLoad else { break }
      let second = instructions[at + 1]
      if instruction.source == .r0, instruction.offset == 0, second.opcode.rawValue == 0, second.registers == 0,
        second.offset == 0
      {
        return .wide
      }
    case .jmp, .jmp32: break
    }
    throw CoreRelocationError(found: "opcode \(instruction.opcode.rawValue), which holds no relocatable value")
  }

  private func value(of instruction: Instruction, _ form: Form, at: Int) -> UInt64 {
    switch form {
    case .immediate: UInt64(bitPattern: Int64(instruction.immediate))
    case .memory: UInt64(bitPattern: Int64(instruction.offset))
    case .wide:
      UInt64(UInt32(bitPattern: instruction.immediate))
        | UInt64(UInt32(bitPattern: instructions[at + 1].immediate)) << 32
    }
  }

  private mutating func resize(_ at: Int, _ resolution: CoreResolution) throws(CoreRelocationError) {
    let opcode = instructions[at].opcode
    guard opcode.size.bytes == Int(resolution.originalSize) else {
      throw CoreRelocationError(
        found: "an access of \(opcode.size.bytes) bytes to a field of \(resolution.originalSize)")
    }
    guard let size = Opcode.Size.allCases.first(where: { $0.bytes == Int(resolution.size) }) else {
      throw CoreRelocationError(found: "a field of \(resolution.size) bytes, which no instruction accesses")
    }
    instructions[at].opcode = Opcode(rawValue: opcode.rawValue & ~0x18 | size.rawValue)
  }

  /// Replaces an instruction by a call of a helper that does not exist; a 64-bit load by two.
  private mutating func poison(_ at: Int, _ reason: String) {
    let call = Instruction(opcode: Opcode(rawValue: 0x85), immediate: Self.poisonedCall)
    if instructions[at].isWideLoad { instructions[at + 1] = call }
    instructions[at] = call
    unresolved[at] = reason
  }
}
