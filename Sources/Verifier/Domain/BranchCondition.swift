import BPFISA

/// How a conditional jump will go.
enum BranchOutcome: UInt8, Sendable {
  case notTaken
  case taken
  case unknown
}

/// A comparison that a branch establishes: the conditional jumps and the negation of `jset`, which no instruction has.
enum BranchCondition: UInt8, Sendable, CaseIterable {
  case jeq = 0x10
  case jgt = 0x20
  case jge = 0x30
  case jset = 0x40
  case notJset = 0x48
  case jne = 0x50
  case jsgt = 0x60
  case jsge = 0x70
  case jlt = 0xa0
  case jle = 0xb0
  case jslt = 0xc0
  case jsle = 0xd0

  /// The condition of a jump; nil for `ja`, `call`, `exit` and `may_goto`.
  @inline(__always)
  init?(_ operation: Opcode.JumpOperation) { self.init(rawValue: operation.rawValue) }

  /// `b op a` for `a op b`. Kernel: `flip_opcode`.
  var flipped: BranchCondition {
    switch self {
    case .jeq, .jne, .jset, .notJset: self
    case .jge: .jle
    case .jgt: .jlt
    case .jle: .jge
    case .jlt: .jgt
    case .jsge: .jsle
    case .jsgt: .jslt
    case .jsle: .jsge
    case .jslt: .jsgt
    }
  }

  /// What holds where this does not. Kernel: `rev_opcode`.
  var reversed: BranchCondition {
    switch self {
    case .jeq: .jne
    case .jne: .jeq
    case .jset: .notJset
    case .notJset: .jset
    case .jge: .jlt
    case .jgt: .jle
    case .jle: .jgt
    case .jlt: .jge
    case .jsge: .jslt
    case .jsgt: .jsle
    case .jsle: .jsgt
    case .jslt: .jsge
    }
  }
}

extension Opcode.JumpOperation {
  /// `b op a` for `a op b`; itself where it compares nothing. Kernel: `flip_opcode`.
  var flipped: Opcode.JumpOperation {
    guard let condition = BranchCondition(self) else { return self }
    return Opcode.JumpOperation(rawValue: condition.flipped.rawValue) ?? self
  }
}
