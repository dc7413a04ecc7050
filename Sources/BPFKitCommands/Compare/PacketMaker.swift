/// Well-formed packets of the common protocols, with chosen and random fields.
struct PacketMaker {
  /// What a packet holds.
  enum Kind: CaseIterable {
    case tcp4, udp4, icmp4, options4, fragment4, tcp6, udp6, icmp6, extension6, arp, vlan, doubleVLAN, tunnel4, mpls
  }

  var random: RandomNumbers

  /// A packet of a kind.
  mutating func packet(_ kind: Kind) -> [UInt8] {
    switch kind {
    case .tcp4: ethernet(0x0800, ip4(6, tcp()))
    case .udp4: ethernet(0x0800, ip4(17, udp()))
    case .icmp4: ethernet(0x0800, ip4(1, [8, 0, 0, 0] + random.bytes(4) + body()))
    case .options4: ethernet(0x0800, ip4(6, tcp(), optionWords: random.pick([1, 3, 10])))
    case .fragment4: ethernet(0x0800, ip4(17, udp(), fragment: random.pick([0x2000, 0x00b9, 0x20b9])))
    case .tcp6: ethernet(0x86dd, ip6(6, tcp()))
    case .udp6: ethernet(0x86dd, ip6(17, udp()))
    case .icmp6: ethernet(0x86dd, ip6(58, [128, 0, 0, 0] + random.bytes(4) + body()))
    case .extension6: ethernet(0x86dd, ip6(0, [6, 0, 5, 2, 0, 0, 1, 0] + tcp()))
    case .arp: ethernet(0x0806, [0, 1, 8, 0, 6, 4, 0, 1] + random.bytes(20))
    case .vlan: ethernet(0x8100, tag(0x0800) + ip4(6, tcp()))
    case .doubleVLAN: ethernet(0x88a8, tag(0x8100) + tag(0x86dd) + ip6(17, udp()))
    case .tunnel4: ethernet(0x0800, ip4(4, ip4(6, tcp())))
    case .mpls: ethernet(0x8847, random.bytes(3) + [64] + ip4(17, udp()))
    }
  }

  /// Bytes without a form, but often with the type of a protocol that programs look at.
  mutating func noise() -> [UInt8] {
    var bytes = random.bytes(60 + Int(random.next() % 240))
    if let type = random.pick([0x0800, 0x86dd, 0x0806, 0x8100, nil] as [Int?]) {
      Self.put(type, 2, at: 12, in: &bytes)
    }
    if bytes[12] == 8 && bytes[13] == 0 && random.next() % 2 == 0 {
      bytes[14] = 0x45
      bytes[23] = random.pick([1, 6, 17])
    }
    return bytes
  }

  private mutating func ethernet(_ type: Int, _ payload: [UInt8]) -> [UInt8] {
    let destination: [UInt8] = random.pick([[0, 0, 0, 0, 0, 0], [255, 255, 255, 255, 255, 255], [2, 0, 0, 0, 0, 1]])
    var bytes = destination + [2, 0, 0, 0, 0, 2, 0, 0]
    Self.put(type, 2, at: 12, in: &bytes)
    return bytes + payload
  }

  private mutating func tag(_ type: Int) -> [UInt8] {
    var bytes: [UInt8] = [0, UInt8(1 + random.next() % 100), 0, 0]
    Self.put(type, 2, at: 2, in: &bytes)
    return bytes
  }

  private mutating func ip4(
    _ protocol: UInt8, _ payload: [UInt8], optionWords: Int = 0, fragment: Int = 0
  ) -> [UInt8] {
    var head: [UInt8] = [
      0x45 + UInt8(optionWords), 0, 0, 0, 0, 1, 0, 0, 64, `protocol`, 0, 0, 127, 0, 0, 1, 10, 0, 0, 1,
    ]
    head[19] = UInt8(random.next() % 4)
    Self.put(head.count + 4 * optionWords + payload.count, 2, at: 2, in: &head)
    Self.put(fragment, 2, at: 6, in: &head)
    head += [UInt8](repeating: 1, count: 4 * optionWords)
    Self.put(Self.checksum(head), 2, at: 10, in: &head)
    return head + payload
  }

  private mutating func ip6(_ next: UInt8, _ payload: [UInt8]) -> [UInt8] {
    var head: [UInt8] = [0x60, 0, 0, 0, 0, 0, next, 64]
    Self.put(payload.count, 2, at: 4, in: &head)
    head += [0xfd] + [UInt8](repeating: 0, count: 14) + [UInt8(random.next() % 4)]
    head += [0xfd] + [UInt8](repeating: 0, count: 14) + [UInt8(random.next() % 4)]
    return head + payload
  }

  private mutating func tcp() -> [UInt8] {
    let flags: UInt8 = random.pick([0x02, 0x10, 0x12, 0x18, 0x11, 0x04])
    let options: [UInt8] = random.pick([[], [2, 4, 5, 0xb4], [1, 1, 8, 10, 0, 0, 0, 1, 0, 0, 0, 2]])
    let length = UInt8((20 + options.count) / 4) << 4
    return ports() + random.bytes(8) + [length, flags, 2, 0, 0, 0, 0, 0] + options + body()
  }

  private mutating func udp() -> [UInt8] {
    let body = body()
    var head = ports() + [0, 0, 0, 0]
    Self.put(8 + body.count, 2, at: 4, in: &head)
    return head + body
  }

  private mutating func ports() -> [UInt8] {
    var bytes: [UInt8] = [0, 0, 0, 0]
    Self.put(random.pick([1000, 40000, 7007]), 2, at: 0, in: &bytes)
    Self.put(random.pick([22, 53, 80, 443, 5000, 4789, 9999]), 2, at: 2, in: &bytes)
    return bytes
  }

  private mutating func body() -> [UInt8] { random.bytes(random.pick([0, 1, 8, 46, 200, 1000])) }

  private static func put(_ value: Int, _ count: Int, at offset: Int, in bytes: inout [UInt8]) {
    for index in 0..<count { bytes[offset + index] = UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - index))) }
  }

  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum = stride(from: 0, to: bytes.count, by: 2).reduce(0) { $0 + Int(bytes[$1]) << 8 + Int(bytes[$1 + 1]) }
    while sum > 0xffff { sum = sum & 0xffff + sum >> 16 }
    return ~sum & 0xffff
  }
}
