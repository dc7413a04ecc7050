/// The first byte of an instruction.
///
/// ```
///   7      4   3   2   0        7   5   4 3   2   0
///  +--------+---+-------+      +------+-----+-------+
///  |  op    | S | class |      | mode | size| class |
///  +--------+---+-------+      +------+-----+-------+
///   arithmetic and jumps        loads and stores
/// ```
/// Source: RFC 9669, section 3.
@frozen
public struct Opcode: RawRepresentable, Hashable, Sendable {
  /// The byte itself.
  public var rawValue: UInt8

  /// Any byte is an opcode; not every opcode is an instruction.
  @inlinable
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The low three bits: what family of instruction this is.
  @frozen
  public enum Class: UInt8, Sendable, CaseIterable {
    /// Wide immediates and legacy packet loads.
    case ld = 0
    /// Loads from memory into a register.
    case ldx = 1
    /// Stores of an immediate.
    case st = 2
    /// Stores of a register, and atomics.
    case stx = 3
    /// 32-bit arithmetic.
    case alu = 4
    /// 64-bit jumps, calls and exit.
    case jmp = 5
    /// 32-bit jumps.
    case jmp32 = 6
    /// 64-bit arithmetic.
    case alu64 = 7
  }

  /// The width of a load or store.
  @frozen
  public enum Size: UInt8, Sendable, CaseIterable {
    /// Four bytes.
    case word = 0x00
    /// Two bytes.
    case half = 0x08
    /// One byte.
    case byte = 0x10
    /// Eight bytes.
    case double = 0x18

    /// The width in bytes: 1, 2, 4 or 8.
    @inlinable
    public var bytes: Int {
      switch self {
      case .word: 4
      case .half: 2
      case .byte: 1
      case .double: 8
      }
    }
  }

  /// How a load or store addresses memory. The value 0xa0 is not assigned.
  @frozen
  public enum Mode: UInt8, Sendable, CaseIterable {
    /// A 64-bit immediate over two slots.
    case imm = 0x00
    /// Legacy packet load at a constant offset.
    case abs = 0x20
    /// Legacy packet load at a register's offset.
    case ind = 0x40
    /// Register plus offset.
    case mem = 0x60
    /// Register plus offset, sign-extended.
    case memsx = 0x80
    /// Atomic read-modify-write, load-acquire, store-release.
    case atomic = 0xc0
  }

  /// Arithmetic operations, the high four bits of classes ``Class/alu`` and ``Class/alu64``.
  @frozen
  public enum ALUOperation: UInt8, Sendable, CaseIterable {
    case add = 0x00
    case sub = 0x10
    case mul = 0x20
    case div = 0x30
    case or = 0x40
    case and = 0x50
    case lsh = 0x60
    case rsh = 0x70
    case neg = 0x80
    case mod = 0x90
    case xor = 0xa0
    case mov = 0xb0
    case arsh = 0xc0
    case end = 0xd0
  }

  /// Jump operations, the high four bits of classes ``Class/jmp`` and ``Class/jmp32``. The value 0xf0 is not assigned.
  @frozen
  public enum JumpOperation: UInt8, Sendable, CaseIterable {
    case ja = 0x00
    case jeq = 0x10
    case jgt = 0x20
    case jge = 0x30
    case jset = 0x40
    case jne = 0x50
    case jsgt = 0x60
    case jsge = 0x70
    case call = 0x80
    case exit = 0x90
    case jlt = 0xa0
    case jle = 0xb0
    case jslt = 0xc0
    case jsle = 0xd0
    case jcond = 0xe0
  }

  /// The instruction's family.
  @inlinable
  public var `class`: Class { Class(rawValue: rawValue & 7)! }

  /// The access width; meaningful for loads and stores.
  @inlinable
  public var size: Size { Size(rawValue: rawValue & 0x18)! }

  /// The addressing mode; nil where no mode is assigned. Meaningful for loads and stores.
  @inlinable
  public var mode: Mode? { Mode(rawValue: rawValue & 0xe0) }

  /// True where the second operand is a register (`BPF_X`), false where it is the immediate (`BPF_K`).
  @inlinable
  public var usesRegister: Bool { rawValue & 8 != 0 }

  /// The arithmetic operation; nil where none is assigned. Meaningful for the arithmetic classes.
  @inlinable
  public var alu: ALUOperation? { ALUOperation(rawValue: rawValue & 0xf0) }

  /// The jump operation; nil where none is assigned. Meaningful for the jump classes.
  @inlinable
  public var jump: JumpOperation? { JumpOperation(rawValue: rawValue & 0xf0) }

  /// True for the four classes of loads and stores.
  @inlinable
  public var isMemory: Bool { rawValue & 7 < 4 }

  /// True for ``Class/alu`` and ``Class/alu64``.
  @inlinable
  public var isArithmetic: Bool { rawValue & 7 == 4 || rawValue & 7 == 7 }

  /// True for ``Class/jmp`` and ``Class/jmp32``.
  @inlinable
  public var isJump: Bool { rawValue & 7 == 5 || rawValue & 7 == 6 }
}
