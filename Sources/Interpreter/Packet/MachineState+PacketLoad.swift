extension MachineState {
  /// A legacy packet load; nil where it is not inside the packet.
  ///
  /// Negative offsets are relative to the network header (`SKF_NET_OFF`, -0x100000) or the link-layer header
  /// (`SKF_LL_OFF`,
  /// -0x200000). Matches `bpf_skb_load_helper_8` and its kin, Linux 6.18.
  @inline(never)
  func packetLoad(_ width: MemoryWidth, _ offset: Int64) -> UInt64? {
    unsafe machine.unsafelyUnwrapped._withUnsafeGuaranteedRef { machine in
      let packet = machine.packet
      var position = offset
      if offset < 0 {
        let (network, link): (Int64, Int64) = (-0x100000, -0x200000)
        if offset >= network {
          position = offset - network + Int64(packet.networkHeader - packet.data)
        } else if offset >= link {
          position = offset - link + Int64(packet.linkHeader - packet.data)
        } else {
          return nil
        }
      }
      // Headers that were taken off are in front of `data`.
      guard position >= Int64(-packet.data),
        let bytes = machine.packet.bytesAround(Int(position), count: Int(width.bytes))
      else { return nil }
      return bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
  }
}

extension PacketBuffer {
  /// Bytes counted from `data`, which may begin before it.
  func bytesAround(_ offset: Int, count: Int) -> [UInt8]? {
    if offset >= 0 { return bytes(at: offset, count: count) }
    guard data + offset >= 0, data + offset + count <= end else { return nil }
    return Array(copy(from: data + offset).prefix(count))
  }
}
