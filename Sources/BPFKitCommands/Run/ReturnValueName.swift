import BPFKernelModel

/// What programs' return values are called.
enum ReturnValueName {
  /// The kernel's name of a return value; nil where the program's type has no names for its values.
  static func name(_ value: UInt32, for type: ProgramType) -> String? {
    let names: [Int32: String]
    switch type {
    case .xdp: names = xdp
    case .schedCls, .schedAct: names = trafficControl
    default: return nil
    }
    return names[Int32(bitPattern: value)]
  }

  /// Source: Linux `enum xdp_action`.
  private static let xdp: [Int32: String] = [
    0: "XDP_ABORTED", 1: "XDP_DROP", 2: "XDP_PASS", 3: "XDP_TX", 4: "XDP_REDIRECT",
  ]

  /// Source: Linux `TC_ACT_*`.
  private static let trafficControl: [Int32: String] = [
    -1: "TC_ACT_UNSPEC", 0: "TC_ACT_OK", 1: "TC_ACT_RECLASSIFY", 2: "TC_ACT_SHOT", 3: "TC_ACT_PIPE",
    4: "TC_ACT_STOLEN", 5: "TC_ACT_QUEUED", 6: "TC_ACT_REPEAT", 7: "TC_ACT_REDIRECT", 8: "TC_ACT_TRAP",
  ]
}
