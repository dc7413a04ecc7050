/// What travels with a packet to and from tunnel devices. Source: `struct ip_tunnel_info`, `include/net/ip_tunnels.h`, Linux 6.18.
struct TunnelMetadata: Hashable {
  /// Bits of ``flags``.
  enum Flag {
    static let checksum: UInt16 = 1 << 0
    static let key: UInt16 = 1 << 2
    static let sequence: UInt16 = 1 << 3
    static let dontFragment: UInt16 = 1 << 8
    static let noCache: UInt16 = 1 << 13
    /// Options of Geneve, VXLAN, ERSPAN or GTP are there.
    static let options: UInt16 = 1 << 11 | 1 << 12 | 1 << 14 | 1 << 15
  }

  var isVersion6 = false
  var id: UInt32 = 0
  /// 4 or 16 bytes as the program gave them.
  var source: [UInt8] = []
  var destination: [UInt8] = []
  var typeOfService: UInt8 = 0
  var timeToLive: UInt8 = 0
  var flags: UInt16 = 0
  var label: UInt32 = 0
  var options: [UInt8] = []
}
