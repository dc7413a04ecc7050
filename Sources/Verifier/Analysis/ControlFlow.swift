import BPFISA

/// The instructions that may follow an instruction in its function: none, one or two.
struct Successors: RandomAccessCollection {
  private var first: Int32 = 0
  private var second: Int32 = 0
  private(set) var count = 0

  @inline(__always)
  init() {}

  @inline(__always)
  fileprivate mutating func append(_ index: Int) {
    if count == 0 { first = Int32(truncatingIfNeeded: index) } else { second = Int32(truncatingIfNeeded: index) }
    count &+= 1
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }
  @inline(__always)
  subscript(position: Int) -> Int32 { position == 0 ? first : second }

  /// Of the instruction at `index`, the fall-through first. Indices that the program does not have are left out.
  ///
  /// Calls fall through; what they call is not a successor. Matches `bpf_insn_successors`, Linux 6.18.
  @inline(__always)
  static func of(_ index: Int, in instructions: [Instruction]) -> Successors {
    var result = Successors()
    let instruction = instructions[index]
    let operation = instruction.opcode.isJump ? instruction.opcode.jump : nil
    if operation != .exit && operation != .ja {
      let next = index &+ instruction.slots
      if next < instructions.count { result.append(next) }
    }
    if let operation, operation != .exit && operation != .call {
      let target = index &+ instruction.jumpDistance &+ 1
      if instructions.indices.contains(target) { result.append(target) }
    }
    return result
  }
}
