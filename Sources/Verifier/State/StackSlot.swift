/// What one byte of the stack holds. Source: `enum bpf_stack_slot_type`, Linux 6.18.
enum StackByte: UInt8, Sendable {
  /// Nothing that was written.
  case invalid
  /// A part of a spilled register.
  case spill
  /// Something that the program wrote, of no known value.
  case misc
  /// The byte zero.
  case zero
  /// A part of a dynptr.
  case dynptr
  /// A part of an iterator.
  case iterator
  /// A part of saved interrupt flags.
  case irqFlag

  /// The letter that the log prints.
  var letter: UInt8 {
    switch self {
    case .invalid: UInt8(ascii: "?")
    case .spill: UInt8(ascii: "r")
    case .misc: UInt8(ascii: "m")
    case .zero: UInt8(ascii: "0")
    case .dynptr: UInt8(ascii: "d")
    case .iterator: UInt8(ascii: "i")
    case .irqFlag: UInt8(ascii: "f")
    }
  }
}

/// Eight aligned bytes of a frame's stack. Source: `struct bpf_stack_state`.
///
/// Slot `n` is the memory at `r10 - 8 * (n + 1)`. Byte `i` of ``kinds`` counts from the top: it is the byte at
/// `r10 - 8 * n - 1 - i`, as in the kernel's `slot_type[i]`.
struct StackSlot {
  /// The spilled register, meaningful where byte 7 is ``StackByte/spill``; for dynptrs and iterators their own record.
  var spilled: RegisterState
  /// The eight bytes' kinds, byte 0 in the low bits.
  var kinds: UInt64

  /// A slot that nothing was written to.
  static let invalid = StackSlot(spilled: .uninitialized, kinds: 0)

  /// The kind of one byte, 0 to 7.
  subscript(index: Int) -> StackByte {
    @inline(__always) get { StackByte(rawValue: UInt8(truncatingIfNeeded: kinds >> UInt64(index &* 8))) ?? .invalid }
    @inline(__always) set {
      let shift = UInt64(index &* 8)
      kinds = kinds & ~(0xff << shift) | UInt64(newValue.rawValue) << shift
    }
  }

  /// All eight bytes of one kind, in the form of ``kinds``.
  @inline(__always)
  static func uniform(_ kind: StackByte) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(kind.rawValue) }

  /// True where the slot holds (a part of) a spilled register. Source: `is_spilled_reg`.
  @inline(__always)
  var isSpill: Bool { self[7] == .spill }

  /// True where the slot holds a spilled number. Source: `is_spilled_scalar_reg`.
  @inline(__always)
  var isScalarSpill: Bool { isSpill && spilled.kind == .scalar }

  /// True where the slot holds all 64 bits of a spilled number. Source: `is_spilled_scalar_reg64`.
  @inline(__always)
  var isFullScalarSpill: Bool { self[0] == .spill && spilled.kind == .scalar }
}
