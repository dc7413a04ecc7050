/// Small spellings that several lines of the log share.
enum LogText {
  /// Registers of a mask as `r0,r6`. Source: `fmt_reg_mask`.
  static func registers(_ mask: UInt32) -> String {
    var text = ""
    for index in 0..<32 where mask >> UInt32(index) & 1 != 0 {
      if !text.isEmpty { text += "," }
      text += "r\(index)"
    }
    return text
  }

  /// Slots of a mask as `-8,-24`. Source: `bpf_fmt_stack_mask`.
  static func slots(_ mask: UInt64) -> String {
    var text = ""
    for index in 0..<64 where mask >> UInt64(index) & 1 != 0 {
      if !text.isEmpty { text += "," }
      text += "-\((index + 1) * 8)"
    }
    return text
  }

  /// An unsigned number: decimal up to 65535, else hexadecimal. Source: `verbose_unum`.
  static func unsigned(_ value: UInt64) -> String {
    value <= 0xffff ? String(value) : "0x" + String(value, radix: 16)
  }

  /// A signed number: decimal from -32768 to 32767, else hexadecimal of its 64 bits. Source: `verbose_snum`.
  static func signed(_ value: Int64) -> String {
    value >= -0x8000 && value <= 0x7fff ? String(value) : hexadecimal(UInt64(bitPattern: value))
  }

  /// The kernel's `%#llx`: unlike C's, zero has its prefix too.
  static func hexadecimal(_ value: UInt64) -> String {
    "0x" + String(value, radix: 16)
  }

  /// A tnum: a number where it is known, else `(value; mask)`. Source: `tnum_strn`.
  static func tnum(_ bits: Tnum) -> String {
    bits.mask == 0 ? unsigned(bits.value) : "(\(hexadecimal(bits.value)); \(hexadecimal(bits.mask)))"
  }
}
