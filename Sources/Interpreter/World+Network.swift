extension World {
  /// A network interface.
  public struct Interface: Sendable, Hashable {
    /// Its number; 1 is the loopback device's.
    public var index: UInt32
    /// Bytes of the largest packet without link-layer header.
    public var mtu: UInt32
    /// Its name; at most 15 bytes are used.
    public var name = "lo"
    /// Bytes of the link-layer header.
    public var headerBytes: UInt32 = 14

    /// Makes an interface.
    public init(index: UInt32, mtu: UInt32) {
      self.index = index
      self.mtu = mtu
    }
  }

  /// A socket that lookups find.
  public struct Socket: Sendable, Hashable {
    /// `AF_INET` (2) or `AF_INET6` (10).
    public var family: UInt32
    /// `IPPROTO_TCP` (6) or `IPPROTO_UDP` (17).
    public var `protocol`: UInt32
    /// `TCP_ESTABLISHED` (1) to `TCP_NEW_SYN_RECV` (12); 10 is a listener.
    public var state: UInt32
    /// The local address in network byte order: 4 or 16 bytes; all zeros stand for any.
    public var localAddress: [UInt8]
    /// The local port.
    public var localPort: UInt16
    /// The remote address in network byte order, empty where the socket is not connected.
    public var remoteAddress: [UInt8] = []
    /// The remote port.
    public var remotePort: UInt16 = 0

    /// Makes a socket that waits for peers.
    public init(family: UInt32, protocol: UInt32, state: UInt32, localAddress: [UInt8], localPort: UInt16) {
      self.family = family
      self.protocol = `protocol`
      self.state = state
      self.localAddress = localAddress
      self.localPort = localPort
    }
  }
}
