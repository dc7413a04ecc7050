/// SYN cookies. Source: `net/ipv4/syncookies.c`, `net/ipv6/syncookies.c` and `net/core/filter.c`, Linux 6.18.
///
/// A kernel's cookies hold a secret that it draws when it first needs one; here it is the world's.
enum CookieHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(100) { machine, words throws(HelperStop) in try check(machine, words) },
    .init(110) { machine, words throws(HelperStop) in try generate(machine, words) },
    .init(204) { machine, words throws(HelperStop) in try generateRaw(machine, words, isVersion6: false) },
    .init(205) { machine, words throws(HelperStop) in try generateRaw(machine, words, isVersion6: true) },
    .init(206) { machine, words throws(HelperStop) in try checkRaw(machine, words, isVersion6: false) },
    .init(207) { machine, words throws(HelperStop) in try checkRaw(machine, words, isVersion6: true) },
  ]

  /// Bytes of a TCP header without options.
  private static let headerBytes = 20
  private static let (listening, transmission): (UInt32, UInt32) = (10, 6)

  /// The segment sizes that a cookie can tell, ascending.
  private static func sizes(_ isVersion6: Bool) -> [UInt16] {
    isVersion6 ? [1220, 1420, 1440, 8940] : [536, 1300, 1440, 1460]
  }

  private static func number(_ bytes: some Collection<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }

  /// The minute, which cookies grow old by.
  private static func minute(_ machine: Machine) -> UInt32 {
    UInt32(truncatingIfNeeded: machine.jiffies() / (60 * max(1, machine.world.ticksPerSecond)))
  }

  /// Matches `cookie_hash` of both versions; `which` chooses one of two secrets.
  private static func hash(
    _ machine: Machine, _ header: [UInt8], _ segment: [UInt8], count: UInt32, which: Int
  ) -> UInt32 {
    let given = machine.world.cookieSecret.prefix(32)
    let secret = given + [UInt8](repeating: 0, count: 32 - given.count)
    let half = { (index: Int) in
      secret[16 * which + 8 * index..<16 * which + 8 * index + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    let counted = (0..<4).map { UInt8(truncatingIfNeeded: count >> UInt32(8 * $0)) }
    let bytes: [UInt8]
    if header.count == 40 {
      bytes = Array(header[8..<40]) + counted + segment[0..<4]
    } else {
      // The ports are one word, the source's in its upper half.
      bytes = Array(header[12..<20]) + [segment[2], segment[3], segment[0], segment[1]] + counted
    }
    return UInt32(truncatingIfNeeded: SipHash(key: (half(0), half(1)))(bytes))
  }

  private static let (countShift, dataMask): (UInt32, UInt32) = (24, 0xff_ffff)

  /// Matches `__cookie_v4_init_sequence` and `__cookie_v6_init_sequence`: the cookie, and the segment size that it tells.
  private static func make(
    _ machine: Machine, _ header: [UInt8], _ segment: [UInt8], size: UInt16, isVersion6: Bool
  ) -> UInt64 {
    let sizes = sizes(isVersion6)
    let index = sizes.lastIndex { size >= $0 } ?? 0
    let count = minute(machine)
    let data = (hash(machine, header, segment, count: count, which: 1) &+ UInt32(index)) & dataMask
    let base = hash(machine, header, segment, count: 0, which: 0) &+ number(segment[4..<8])
    return UInt64(base &+ count << countShift &+ data) | UInt64(sizes[index]) << 32
  }

  /// Matches `__cookie_v4_check` and `__cookie_v6_check`: whether a cookie is one, and not too old.
  private static func isValid(_ machine: Machine, _ header: [UInt8], _ segment: [UInt8], isVersion6: Bool) -> Bool {
    let (cookie, sequence) = (number(segment[8..<12]) &- 1, number(segment[4..<8]) &- 1)
    let rest = cookie &- (hash(machine, header, segment, count: 0, which: 0) &+ sequence)
    let count = minute(machine)
    let (age, oldest): (UInt32, UInt32) = ((count &- rest >> countShift) & 0xff, 2)
    if age >= oldest { return false }
    return (rest &- hash(machine, header, segment, count: count &- age, which: 1)) & dataMask < sizes(isVersion6).count
  }

  /// The segment size that a segment asks for; nil where it does not. Matches `tcp_parse_mss_option`.
  private static func askedSize(_ segment: [UInt8]) -> UInt16? {
    let end = min(Int(segment[12] >> 4) * 4, segment.count)
    var (offset, size) = (headerBytes, UInt16(0))
    while offset < end {
      if segment[offset] == 0 { break }
      if segment[offset] == 1 {
        offset += 1
        continue
      }
      guard offset + 2 <= end, segment[offset + 1] >= 2, offset + Int(segment[offset + 1]) <= end else { break }
      if segment[offset] == 2 && segment[offset + 1] == 4 {
        let asked = UInt16(segment[offset + 2]) << 8 | UInt16(segment[offset + 3])
        if asked != 0 { size = asked }
      }
      offset += Int(segment[offset + 1])
    }
    return size == 0 ? nil : size
  }

  /// `bpf_tcp_raw_gen_syncookie_ipv4` and its sibling.
  private static func generateRaw(
    _ machine: Machine, _ words: HelperArguments, isVersion6: Bool
  ) throws(HelperStop) -> UInt64 {
    let segment = try machine.bytes(words.b, Int(UInt32(truncatingIfNeeded: words.c)))
    guard segment.count >= headerBytes, segment.count == Int(segment[12] >> 4) * 4 else {
      return LinuxErrno.invalid.result
    }
    let (default4, default6): (UInt16, UInt16) = (536, 1280 - 20 - 40)
    let size = askedSize(segment) ?? (isVersion6 ? default6 : default4)
    return make(machine, try machine.bytes(words.a, isVersion6 ? 40 : 20), segment, size: size, isVersion6: isVersion6)
  }

  /// `bpf_tcp_raw_check_syncookie_ipv4` and its sibling.
  private static func checkRaw(
    _ machine: Machine, _ words: HelperArguments, isVersion6: Bool
  ) throws(HelperStop) -> UInt64 {
    let header = try machine.bytes(words.a, isVersion6 ? 40 : 20)
    let segment = try machine.bytes(words.b, headerBytes)
    return isValid(machine, header, segment, isVersion6: isVersion6) ? 0 : LinuxErrno.access.result
  }

  /// What is wrong with a listener and an IP header; nil where nothing is.
  private static func objection(
    _ machine: Machine, _ words: HelperArguments, _ socket: ContextBuffer
  ) throws(HelperStop) -> LinuxErrno? {
    let length = UInt32(truncatingIfNeeded: words.c)
    if length < 20 { return .invalid }
    let isVersion6 = socket[word: SocketObjects.Field.family] == 10
    switch try machine.bytes(words.b, 1)[0] >> 4 {
    case 4: return nil
    case 6: return length < 40 || !isVersion6 ? .invalid : nil
    default: return .protocolNotSupported
    }
  }

  private static func listener(_ machine: Machine, _ address: UInt64) -> ContextBuffer? {
    guard let socket = machine.sockets.socket(at: address), socket[word: SocketObjects.Field.state] == listening,
      socket[word: SocketObjects.Field.protocol] == transmission
    else { return nil }
    return socket
  }

  /// `bpf_tcp_check_syncookie`: no listener of the world had to send cookies of late.
  private static func check(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let segment = try machine.bytes(words.d, Int(UInt32(truncatingIfNeeded: words.e)))
    guard segment.count >= headerBytes, listener(machine, words.a) != nil else { return LinuxErrno.invalid.result }
    let (acknowledges, resets, synchronizes): (UInt8, UInt8, UInt8) = (0x10, 0x04, 0x02)
    if segment[13] & (acknowledges | resets | synchronizes) != acknowledges { return LinuxErrno.noEntry.result }
    return UInt32(truncatingIfNeeded: words.c) < 20 ? LinuxErrno.invalid.result : LinuxErrno.noEntry.result
  }

  /// `bpf_tcp_gen_syncookie`: no listener of the world has to.
  private static func generate(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let segment = try machine.bytes(words.d, Int(UInt32(truncatingIfNeeded: words.e)))
    guard segment.count >= headerBytes, segment.count == Int(segment[12] >> 4) * 4,
      let socket = listener(machine, words.a)
    else { return LinuxErrno.invalid.result }
    let (flags, synchronizes): (UInt8, UInt8) = (0x17, 0x02)
    if segment[13] & flags != synchronizes { return LinuxErrno.invalid.result }
    return try objection(machine, words, socket)?.result ?? LinuxErrno.noEntry.result
  }
}
