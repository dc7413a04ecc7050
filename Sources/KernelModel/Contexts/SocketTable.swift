/// The fields of sockets that programs may read. Programs never write them.
public enum SocketTable {
  /// Which of its structures a socket is seen as.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// `struct bpf_sock`
    case full
    /// The part of `struct bpf_sock` that every socket has.
    case common
    /// `struct bpf_tcp_sock`
    case tcp
    /// `struct bpf_xdp_sock`
    case xdp
  }

  /// The size in bytes of the field that a load of `size` bytes at `offset` falls into, 0 where it must be read whole; nil where the
  /// load is refused.
  ///
  /// Matches `bpf_sock_is_valid_access` and its kin, Linux 6.18.
  public static func access(offset: Int, size: Int, kind: Kind) -> Int? {
    guard size > 0, offset >= 0, offset % size == 0 else { return nil }
    switch kind {
    case .full:
      return fullSocket(offset: offset, size: size)
    case .common:
      return commonlyMissing.contains(offset) ? nil : fullSocket(offset: offset, size: size)
    case .tcp:
      guard offset < tcpSize else { return nil }
      return size == (tcpWideFields.contains(offset) ? 8 : 4) ? 0 : nil
    case .xdp:
      return offset < 4 && size == 4 ? 0 : nil
    }
  }

  private static func fullSocket(offset: Int, size: Int) -> Int? {
    guard offset < fullSize, !padding.contains(offset) else { return nil }
    var field = narrowFields.contains { $0.contains(offset) } ? 4 : 0
    if destinationPort.contains(offset) { field = size == 4 ? 4 : 2 }
    guard field > 0 else { return size == 4 ? 0 : nil }
    return size <= field && size & (size - 1) == 0 ? field : nil
  }

  /// Bytes of `struct bpf_sock`.
  private static let fullSize = 80
  /// `type` to `priority`, which request and time-wait sockets lack.
  private static let commonlyMissing = 8..<24
  /// `dst_port`, two bytes wide.
  private static let destinationPort = 48..<50
  /// Between `dst_port` and `dst_ip4`.
  private static let padding = 50..<52
  /// Fields of four bytes that may be read in part; some only from their start.
  // swift-format-ignore
  private static let narrowFields: [Range<Int>] = [
    4..<5,    // family
    8..<9,    // type
    12..<13,  // protocol
    24..<28,  // src_ip4
    28..<44,  // src_ip6
    44..<45,  // src_port
    52..<56,  // dst_ip4
    56..<72,  // dst_ip6
    72..<73,  // state
    76..<77,  // rx_queue_mapping
  ]
  /// Bytes of `struct bpf_tcp_sock`.
  private static let tcpSize = 112
  /// `bytes_received` and `bytes_acked`.
  private static let tcpWideFields: Set<Int> = [80, 88]
}
