import BPFISA

/// The four registers of a program that the threaded engine keeps in machine registers, those used most.
///
/// Those that a callee has to preserve come first, so that their number alone tells what a call has to save.
struct PinnedRegisters: Hashable {
  /// The registers' numbers by position.
  var p0: UInt8 = 6
  var p1: UInt8 = 7
  var p2: UInt8 = 0
  var p3: UInt8 = 1

  /// How many of them a callee preserves, `r6` to `r9`: the first ones.
  var preservedCount: UInt8 { UInt8((p0 >= 6 ? 1 : 0) + (p1 >= 6 ? 1 : 0) + (p2 >= 6 ? 1 : 0) + (p3 >= 6 ? 1 : 0)) }

  /// Where the threaded engine has a register.
  func location(of register: UInt8) -> Location {
    switch register {
    case p0: .p0
    case p1: .p1
    case p2: .p2
    case p3: .p3
    default: .memory
    }
  }

  /// Registers that are always the same four, for programs that say nothing.
  init() {}

  /// Chooses by how often each register is named, loops counting ten times for each level.
  init(for instructions: [Instruction]) {
    var uses = [UInt64](repeating: 0, count: 10)
    let depths = Self.loopDepths(instructions)
    for (instruction, depth) in zip(instructions, depths) {
      var weight: UInt64 = 1
      for _ in 0..<depth { weight *= 10 }
      switch instruction.opcode.class {
      case .jmp where instruction.opcode.jump == .call || instruction.opcode.jump == .exit: continue
      case .ld where instruction.isWideLoad: uses.count(instruction.destination, weight)
      default:
        uses.count(instruction.destination, weight)
        if instruction.readsSource { uses.count(instruction.source, weight) }
      }
    }
    // Ties go to the lower number, so that the choice is the same everywhere.
    let most = uses.indices.sorted { uses[$0] != uses[$1] ? uses[$0] > uses[$1] : $0 < $1 }.prefix(4)
    let ordered = most.filter { $0 >= 6 } + most.filter { $0 < 6 }
    (p0, p1, p2, p3) = (UInt8(ordered[0]), UInt8(ordered[1]), UInt8(ordered[2]), UInt8(ordered[3]))
  }

  /// How many backward jumps span each instruction, four at most.
  private static func loopDepths(_ instructions: [Instruction]) -> [Int] {
    var change = [Int](repeating: 0, count: instructions.count + 1)
    for (index, instruction) in instructions.enumerated() {
      guard let target = instruction.jumpTarget(from: index), target <= index, target >= 0 else { continue }
      change[target] += 1
      change[index + 1] -= 1
    }
    var depth = 0
    return change.dropLast().map {
      depth += $0
      return min(depth, 4)
    }
  }
}

/// Where the threaded engine has a register: in one of four machine registers, or in the register file.
enum Location: UInt8, CaseIterable {
  case p0, p1, p2, p3, memory
}

extension [UInt64] {
  fileprivate mutating func count(_ register: Register, _ weight: UInt64) {
    let index = Int(register.rawValue)
    if index < count { self[index] &+= weight }
  }
}

extension Instruction {
  /// True where the source register's value matters.
  fileprivate var readsSource: Bool {
    switch opcode.class {
    case .ldx, .stx: true
    case .alu, .alu64, .jmp, .jmp32: opcode.usesRegister
    case .ld, .st: false
    }
  }

  /// Where a jump inside a function goes; nil for other instructions.
  fileprivate func jumpTarget(from index: Int) -> Int? {
    guard opcode.class == .jmp || opcode.class == .jmp32, let jump = opcode.jump, jump != .call, jump != .exit else {
      return nil
    }
    return index + 1 + (opcode.class == .jmp32 && jump == .ja ? Int(immediate) : Int(offset))
  }
}
