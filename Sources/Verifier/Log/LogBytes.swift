/// The log's spellings, written behind what is there: a log of a million instructions must not make a string for each number.
extension [UInt8] {
  /// A text as it is.
  @inline(__always)
  mutating func add(_ text: String) { append(contentsOf: text.utf8) }

  /// A number in decimal.
  mutating func add(decimal value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    guard rest >= 10 else {
      append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest))
      return
    }
    let start = count
    while rest != 0 {
      append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    self[start...].reverse()
  }

  /// The kernel's `%#llx`: unlike C's, zero has its prefix too.
  mutating func add(hexadecimal value: UInt64) {
    append(UInt8(ascii: "0"))
    append(UInt8(ascii: "x"))
    var shift = value == 0 ? 0 : 60 - value.leadingZeroBitCount / 4 * 4
    while shift >= 0 {
      let digit = UInt8(truncatingIfNeeded: value >> UInt64(shift) & 15)
      append(digit < 10 ? UInt8(ascii: "0") &+ digit : UInt8(ascii: "a") &+ digit &- 10)
      shift -= 4
    }
  }

  /// An unsigned number: decimal up to 65535, else hexadecimal. Source: `verbose_unum`.
  mutating func add(unsigned value: UInt64) {
    if value <= 0xffff { add(decimal: Int(value)) } else { add(hexadecimal: value) }
  }

  /// A signed number: decimal from -32768 to 32767, else hexadecimal of its 64 bits. Source: `verbose_snum`.
  mutating func add(signed value: Int64) {
    if value >= -0x8000 && value <= 0x7fff {
      add(decimal: Int(value))
    } else {
      add(hexadecimal: UInt64(bitPattern: value))
    }
  }

  /// A tnum: a number where it is known, else `(value; mask)`. Source: `tnum_strn`.
  mutating func add(_ bits: Tnum) {
    if bits.mask == 0 { return add(unsigned: bits.value) }
    append(UInt8(ascii: "("))
    add(hexadecimal: bits.value)
    add("; ")
    add(hexadecimal: bits.mask)
    append(UInt8(ascii: ")"))
  }

  /// A comma, unless a list has just begun.
  @inline(__always)
  mutating func separate() {
    if last != UInt8(ascii: "(") { append(UInt8(ascii: ",")) }
  }

  /// Registers of a mask as `r0,r6`. Source: `fmt_reg_mask`.
  mutating func add(registers mask: UInt32) {
    var isFirst = true
    for index in 0..<32 where mask >> UInt32(index) & 1 != 0 {
      if !isFirst { append(UInt8(ascii: ",")) }
      isFirst = false
      append(UInt8(ascii: "r"))
      add(decimal: index)
    }
  }

  /// Slots of a mask as `-8,-24`. Source: `bpf_fmt_stack_mask`.
  mutating func add(slots mask: UInt64) {
    var isFirst = true
    for index in 0..<64 where mask >> UInt64(index) & 1 != 0 {
      if !isFirst { append(UInt8(ascii: ",")) }
      isFirst = false
      append(UInt8(ascii: "-"))
      add(decimal: (index + 1) * 8)
    }
  }
}
