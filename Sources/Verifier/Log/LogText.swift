/// The log's spellings as strings, for messages; how they are spelled stands with ``Swift/Array``'s `add` methods.
enum LogText {
  /// Slots of a mask as `-8,-24`. Source: `bpf_fmt_stack_mask`.
  static func slots(_ mask: UInt64) -> String { spelled { $0.add(slots: mask) } }

  /// The kernel's `%#llx`: unlike C's, zero has its prefix too.
  static func hexadecimal(_ value: UInt64) -> String { spelled { $0.add(hexadecimal: value) } }

  /// A tnum: a number where it is known, else `(value; mask)`. Source: `tnum_strn`.
  static func tnum(_ bits: Tnum) -> String { spelled { $0.add(bits) } }

  private static func spelled(_ write: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
