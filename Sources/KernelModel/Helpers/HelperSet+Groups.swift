/// Helpers that are given to program types together.
// swift-format-ignore
extension HelperSet {
  /// Those that every program may call whose loader has CAP_BPF. Source: `bpf_base_func_proto`, Linux 6.18.
  static let bpfCapable:    HelperSet = [80, 93, 94, 118, 123, 153, 154, 164, 169, 170, 171, 172, 181, 194, 197, 198, 199, 200, 201, 202, 203, 209, 210, 211]
  static let socketCasts:   HelperSet = [136, 137, 138, 139, 140, 178, 196]
  static let coarseClock:   HelperSet = [160]
  static let output:        HelperSet = [25]
  static let networking:    HelperSet = union(output, coarseClock, socketCasts)
  static let loadBytes:     HelperSet = [26, 68]
  static let socketOfSKB:   HelperSet = [46, 47]
  static let lookupSocket:  HelperSet = [84, 85, 86, 99]
  static let socketStorage: HelperSet = [107, 108]
  static let socketOptions: HelperSet = [49, 57]
  static let socketViews:   HelperSet = [95, 96, 97, 98]
  static let syncookies:    HelperSet = [100, 110, 204, 205, 206, 207]
  static let netnsCookie:   HelperSet = [122]
  static let cgroupStorage: HelperSet = [81]
  static let returnValue:   HelperSet = [186, 187]
  static let cgroupOfSKB:   HelperSet = [79, 83]
  static let tunnel:        HelperSet = [20, 21, 29, 30]
  static let rewriteSKB:    HelperSet = union([9, 10, 11, 13, 23, 28, 33, 34, 38, 39, 40, 41, 43, 135], tunnel)
  static let lightTunnel:   HelperSet = union([24, 26, 28, 33, 34, 39], networking)
  static let traffic:       HelperSet = [18, 19, 24, 31, 32, 48, 50, 66, 69, 124, 151, 152, 155, 163, 192]
  static let stacks:        HelperSet = [27, 67]
  static let probeRead:     HelperSet = [4, 45]
  static let tracing:       HelperSet = union(output, stacks, probeRead, [173])
  static let attachCookie:  HelperSet = [174]
  static let functionArgs:  HelperSet = [183, 184, 185]
  static let typedTracing:  HelperSet = union(tracing, socketCasts, socketStorage, [46, 111, 121, 147, 162, 188])
  static let sequence:      HelperSet = [126, 127, 150]
  static let fullTC:        HelperSet = union(networking, loadBytes, socketOfSKB, lookupSocket, socketStorage, socketViews, syncookies, netnsCookie, cgroupOfSKB, rewriteSKB, traffic)
  static let sockAddr:      HelperSet = union(networking, socketOptions, lookupSocket, socketStorage, netnsCookie, cgroupStorage, [46])
}
