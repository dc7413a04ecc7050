/// A symbol of an ELF file.
struct ELFSymbol: Sendable, Hashable {
  /// Its name; empty for sections' symbols.
  var name: String
  /// `st_info`: type in the low half, binding in the high one.
  var info: UInt8
  /// `st_other`: visibility in the low two bits.
  var other: UInt8
  /// The section that it lies in, or a special number.
  var section: Int
  /// Offset from the section's start.
  var value: UInt64
  /// Bytes that it covers.
  var size: UInt64

  var isFunction: Bool { info & 15 == 2 }
  var isObject: Bool { info & 15 == 1 }
  var isSection: Bool { info & 15 == 3 }
  var hasNoType: Bool { info & 15 == 0 }
  var isLocal: Bool { info >> 4 == 0 }
  var isWeak: Bool { info >> 4 == 2 }
  /// Global or weak.
  var isExported: Bool { info >> 4 == 1 || info >> 4 == 2 }
  /// `STV_INTERNAL` or `STV_HIDDEN`: exported between the files of an object, not beyond it.
  var isHidden: Bool { other & 3 == 1 || other & 3 == 2 }
  /// Defined in no section of the object. Matches libbpf's `sym_is_extern`.
  var isExtern: Bool { section == 0 && isExported && hasNoType }
}
