/// Checksums of packets. Source: `net/core/filter.c` and `net/core/utils.c`, Linux 6.18.
enum ChecksumHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(10) { machine, words throws(HelperStop) in try replaceNetwork(machine, words) },
    .init(11) { machine, words throws(HelperStop) in try replaceTransport(machine, words) },
    .init(28) { machine, words throws(HelperStop) in try difference(machine, words) },
    // The test run's packets have no complete checksum to update.
    .init(40) { machine, words throws(HelperStop) in
      try machine.requireSocketBuffer(words.a, "bpf_csum_update")
      return LinuxErrno.unknownNotSupported.result
    },
  ]

  /// `bpf_csum_diff`.
  private static func difference(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let fromSize = UInt32(truncatingIfNeeded: words.b)
    let toSize = UInt32(truncatingIfNeeded: words.d)
    if (fromSize | toSize) & 3 != 0 { return LinuxErrno.invalid.result }
    let from = try machine.bytes(words.a, Int(fromSize))
    let to = try machine.bytes(words.c, Int(toSize))
    var sum = Checksum(sum: UInt32(truncatingIfNeeded: words.e))
    if to.isEmpty && !from.isEmpty {
      sum.sum = ~sum.sum
      sum.add(from)
      sum.sum = ~sum.sum
    } else {
      sum.add(to)
      if !from.isEmpty {
        var removed = Checksum(sum: 0)
        removed.add(from)
        sum.subtract(removed.sum)
      }
    }
    return UInt64(sum.folded)
  }

  /// The flags' low bits: the size of the changed field, 0 for a difference already computed. Source:
  /// `BPF_F_HDR_FIELD_MASK`.
  private static let sizeMask: UInt64 = 0xf

  private static func field(_ machine: Machine, _ offset: UInt32) -> UInt16? {
    guard offset <= 0xffff, offset & 1 == 0, let bytes = machine.packet.bytes(at: Int(offset), count: 2) else {
      return nil
    }
    return UInt16(bytes[0]) | UInt16(bytes[1]) << 8
  }

  private static func set(_ machine: Machine, _ offset: UInt32, _ field: UInt16) {
    _ = machine.packet.write([UInt8(truncatingIfNeeded: field), UInt8(field >> 8)], at: Int(offset))
  }

  /// A checksum field after a change; nil where the size makes no sense.
  private static func replaced(_ field: UInt16, from: UInt64, to: UInt64, size: UInt64) -> UInt16? {
    var sum = Checksum(sum: UInt32(~field))
    switch size {
    case 0:
      guard from == 0 else { return nil }
      sum.add(UInt32(truncatingIfNeeded: to))
    case 2:
      sum.subtract(UInt32(UInt16(truncatingIfNeeded: from)))
      sum.add(UInt32(UInt16(truncatingIfNeeded: to)))
    case 4:
      sum.subtract(UInt32(truncatingIfNeeded: from))
      sum.add(UInt32(truncatingIfNeeded: to))
    default: return nil
    }
    return sum.field
  }

  /// `bpf_l3_csum_replace`.
  private static func replaceNetwork(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_l3_csum_replace")
    if words.e & ~sizeMask != 0 { return LinuxErrno.invalid.result }
    let offset = UInt32(truncatingIfNeeded: words.b)
    guard let old = field(machine, offset) else { return LinuxErrno.fault.result }
    guard let new = replaced(old, from: words.c, to: words.d, size: words.e & sizeMask) else {
      return LinuxErrno.invalid.result
    }
    set(machine, offset, new)
    return 0
  }

  /// `bpf_l4_csum_replace`: a UDP checksum of 0 means none, and is written as ones.
  private static func replaceTransport(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_l4_csum_replace")
    let (pseudo, mangled, enforced, version6): (UInt64, UInt64, UInt64, UInt64) = (0x10, 0x20, 0x40, 0x80)
    if words.e & ~(sizeMask | pseudo | mangled | enforced | version6) != 0 { return LinuxErrno.invalid.result }
    let offset = UInt32(truncatingIfNeeded: words.b)
    guard let old = field(machine, offset) else { return LinuxErrno.fault.result }
    if words.e & mangled != 0 && words.e & enforced == 0 && old == 0 { return 0 }
    guard var new = replaced(old, from: words.c, to: words.d, size: words.e & sizeMask) else {
      return LinuxErrno.invalid.result
    }
    if words.e & mangled != 0 && new == 0 { new = 0xffff }
    set(machine, offset, new)
    return 0
  }
}
