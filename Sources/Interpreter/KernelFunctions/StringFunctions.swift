/// Texts that may not be there. Source: `kernel/bpf/helpers.c`, Linux 6.18.
///
/// They are looked at byte by byte, at most `XATTR_SIZE_MAX` of them; what cannot be read is `-EFAULT`, user memory `-ERANGE`.
enum StringFunctions {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.FunctionRow] = [
    .init("bpf_strcmp") { machine, words throws(HelperStop) in try compare(machine, words.a, words.b, foldsCase: false)
    },
    .init("bpf_strcasecmp") { machine, words throws(HelperStop) in
      try compare(machine, words.a, words.b, foldsCase: true)
    },
    .init("bpf_strlen") { machine, words throws(HelperStop) in try length(machine, words.a, limit) },
    .init("bpf_strnlen") { machine, words throws(HelperStop) in try length(machine, words.a, Int(clamping: words.b)) },
    .init("bpf_strchr") { machine, words throws(HelperStop) in try find(machine, words.a, limit, words.b, orEnd: false)
    },
    .init("bpf_strchrnul") { machine, words throws(HelperStop) in
      try find(machine, words.a, limit, words.b, orEnd: true)
    },
    .init("bpf_strnchr") { machine, words throws(HelperStop) in
      try find(machine, words.a, Int(clamping: words.b), words.c, orEnd: false)
    },
    .init("bpf_strrchr") { machine, words throws(HelperStop) in try findLast(machine, words.a, words.b) },
    .init("bpf_strspn") { machine, words throws(HelperStop) in try span(machine, words.a, words.b, accepts: true) },
    .init("bpf_strcspn") { machine, words throws(HelperStop) in try span(machine, words.a, words.b, accepts: false) },
    .init("bpf_strstr") { machine, words throws(HelperStop) in try findText(machine, words.a, words.b, limit) },
    .init("bpf_strnstr") { machine, words throws(HelperStop) in
      try findText(machine, words.a, words.b, Int(clamping: words.c))
    },
  ]

  /// Bytes of a text. Source: Linux `XATTR_SIZE_MAX`.
  private static let limit = 65536

  private static func result(_ value: Int) -> UInt64 { UInt64(UInt32(truncatingIfNeeded: value)) }

  private static func error(_ errno: LinuxErrno) -> UInt64 { errno.result & 0xffff_ffff }

  private static func failure(_ address: UInt64) -> UInt64 {
    error(address < 0xffff_8000_0000_0000 ? .outOfRange : .fault)
  }

  private static func byte(_ machine: Machine, _ address: UInt64) throws(HelperStop) -> UInt8? {
    try machine.spend()
    return machine.outside(address, 1, .kernel)?.first
  }

  private static func folded(_ byte: UInt8, _ foldsCase: Bool) -> UInt8 {
    foldsCase && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func compare(_ machine: Machine, _ first: UInt64, _ second: UInt64, foldsCase: Bool) throws(HelperStop)
    -> UInt64
  {
    for index in 0..<UInt64(limit) {
      guard let a = try byte(machine, first &+ index) else { return failure(first) }
      guard let b = try byte(machine, second &+ index) else { return failure(second) }
      let (one, other) = (folded(a, foldsCase), folded(b, foldsCase))
      if one != other { return result(one < other ? -1 : 1) }
      if one == 0 { return 0 }
    }
    return error(.tooBig)
  }

  private static func length(_ machine: Machine, _ text: UInt64, _ most: Int) throws(HelperStop) -> UInt64 {
    for index in 0..<min(most, limit) {
      guard let byte = try byte(machine, text &+ UInt64(index)) else { return failure(text) }
      if byte == 0 { return result(index) }
    }
    return most <= limit ? result(most) : error(.tooBig)
  }

  private static func find(
    _ machine: Machine, _ text: UInt64, _ most: Int, _ wanted: UInt64, orEnd: Bool
  ) throws(HelperStop) -> UInt64 {
    for index in 0..<min(most, limit) {
      guard let byte = try byte(machine, text &+ UInt64(index)) else { return failure(text) }
      if byte == UInt8(truncatingIfNeeded: wanted) || byte == 0 && orEnd { return result(index) }
      if byte == 0 { return error(.noEntry) }
    }
    return most < limit ? error(.noEntry) : error(.tooBig)
  }

  private static func findLast(_ machine: Machine, _ text: UInt64, _ wanted: UInt64) throws(HelperStop) -> UInt64 {
    var last: Int?
    for index in 0..<limit {
      guard let byte = try byte(machine, text &+ UInt64(index)) else { return failure(text) }
      if byte == UInt8(truncatingIfNeeded: wanted) { last = index }
      if byte == 0 { return last.map(result) ?? error(.noEntry) }
    }
    return error(.tooBig)
  }

  private static func span(_ machine: Machine, _ text: UInt64, _ set: UInt64, accepts: Bool) throws(HelperStop)
    -> UInt64
  {
    for index in 0..<limit {
      guard let byte = try byte(machine, text &+ UInt64(index)) else { return failure(text) }
      if byte == 0 { return result(index) }
      var isMember = false
      var position: UInt64 = 0
      while position < UInt64(limit) {
        guard let other = try Self.byte(machine, set &+ position) else { return failure(set) }
        if other == 0 { break }
        if other == byte {
          isMember = true
          break
        }
        position += 1
      }
      if position == UInt64(limit) { return error(.tooBig) }
      if isMember != accepts { return result(index) }
    }
    return error(.tooBig)
  }

  private static func findText(_ machine: Machine, _ text: UInt64, _ wanted: UInt64, _ most: Int) throws(HelperStop)
    -> UInt64
  {
    for start in 0..<limit {
      var index = 0
      while index < limit {
        guard let other = try byte(machine, wanted &+ UInt64(index)) else { return failure(wanted) }
        if other == 0 { return result(start) }
        if start + index >= most { return error(.noEntry) }
        guard let byte = try byte(machine, text &+ UInt64(start + index)) else { return failure(text) }
        if byte == 0 { return error(.noEntry) }
        if byte != other { break }
        index += 1
      }
      if index == limit { return error(.tooBig) }
    }
    return error(.tooBig)
  }
}
