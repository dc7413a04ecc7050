import BPFKernelModel

/// How a program type's context is made, kept up to date and read back.
enum ContextKind: Hashable {
  /// `struct xdp_md`.
  case xdp
  /// `struct __sk_buff`; `seesLinkHeader` where the packet begins with the link-layer header, `hasDirectAccess` where
  /// `data` and `data_end` are set.
  case socketBuffer(seesLinkHeader: Bool, hasDirectAccess: Bool)
  /// `struct bpf_sk_lookup`.
  case socketLookup
  /// `struct __sk_buff` with the packet's data and a place for what is found out.
  case flowDissector
  /// Bytes as given.
  case bytes

  /// The kind for a program type. Matches `bpf_prog_test_run_skb`, Linux 6.18.
  init(_ type: ProgramType) {
    switch type {
    case .xdp: self = .xdp
    case .schedCls, .schedAct: self = .socketBuffer(seesLinkHeader: true, hasDirectAccess: true)
    case .cgroupSkb, .lwtIn, .lwtOut, .lwtXmit, .lwtSeg6Local, .skSkb:
      self = .socketBuffer(seesLinkHeader: false, hasDirectAccess: true)
    case .socketFilter: self = .socketBuffer(seesLinkHeader: false, hasDirectAccess: false)
    case .skLookup: self = .socketLookup
    case .flowDissector: self = .flowDissector
    default: self = .bytes
    }
  }

  /// True for `struct __sk_buff`.
  var isSocketBuffer: Bool {
    if case .socketBuffer = self { true } else { false }
  }
}

/// Offsets in `struct xdp_md`.
enum XDPContext {
  static let data = 0
  static let dataEnd = 4
  static let dataMeta = 8
  static let ingressInterface = 12
  static let receiveQueue = 16
  static let egressInterface = 20
  static let size = 24
}

/// Offsets in `struct __sk_buff`.
enum SocketBufferContext {
  static let length = 0
  static let packetType = 4
  static let mark = 8
  static let `protocol` = 16
  static let vlanPresent = 20
  static let vlanTag = 24
  static let vlanProtocol = 28
  static let interface = 40
  static let hash = 68
  static let trafficClass = 72
  static let data = 76
  static let dataEnd = 80
  static let family = 88
  static let remoteIP4 = 92
  static let localIP4 = 96
  static let remoteIP6 = 100
  static let localIP6 = 116
  static let dataMeta = 140
  static let flowKeys = 144
  static let time = 152
  static let wireLength = 160
  static let segments = 164
  static let socket = 168
  static let segmentSize = 176
  static let timeKind = 180
  static let hardwareTime = 184
  static let size = 192
}
