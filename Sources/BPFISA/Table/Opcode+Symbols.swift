extension Opcode.ALUOperation {
  /// The operator as C and the kernel's log write it, without the `s` of signed division.
  public var symbol: StaticString {
    switch self {
    case .add: "+="
    case .sub: "-="
    case .mul: "*="
    case .div: "/="
    case .or: "|="
    case .and: "&="
    case .lsh: "<<="
    case .rsh: ">>="
    case .neg: "neg"
    case .mod: "%="
    case .xor: "^="
    case .mov: "="
    case .arsh: "s>>="
    case .end: "endian"
    }
  }

  /// The operation's name; nil where it is no atomic operation.
  var atomicName: StaticString? {
    switch self {
    case .add: "add"
    case .or: "or"
    case .and: "and"
    case .xor: "xor"
    default: nil
    }
  }
}

extension Opcode.JumpOperation {
  /// The comparison as C and the kernel's log write it; what is no comparison has the kernel's word for it.
  ///
  /// Nil for ``jcond``, which the kernel's table of operators lacks.
  public var symbol: StaticString? {
    switch self {
    case .ja: "jmp"
    case .jeq: "=="
    case .jgt: ">"
    case .jge: ">="
    case .jset: "&"
    case .jne: "!="
    case .jsgt: "s>"
    case .jsge: "s>="
    case .call: "call"
    case .exit: "exit"
    case .jlt: "<"
    case .jle: "<="
    case .jslt: "s<"
    case .jsle: "s<="
    case .jcond: nil
    }
  }
}

extension Opcode.Size {
  /// The C type of an unsigned access: `u8` to `u64`.
  public var unsignedName: StaticString {
    switch self {
    case .byte: "u8"
    case .half: "u16"
    case .word: "u32"
    case .double: "u64"
    }
  }

  /// The C type of a sign-extending access; nil for eight bytes, which there is no such access of.
  public var signedName: StaticString? {
    switch self {
    case .byte: "s8"
    case .half: "s16"
    case .word: "s32"
    case .double: nil
    }
  }
}
