extension HelperTable {
  /// Prototypes that differ from the common one by program type; the first row that fits counts.
  ///
  /// Source: the `get_func_proto` callbacks of Linux 6.18, confirmed by loading calls with fitting and unfitting
  /// arguments into 6.18.44 where that kernel has the program type.
  // swift-format-ignore
  static let variants: [HelperVariant] = [
    HelperVariant( 17, [.schedCls, .schedAct, .lwtIn, .lwtOut, .lwtXmit, .lwtSeg6Local],
                                                                       [.ctx]),
    HelperVariant( 46, [.tracing, .lsm, .syscall, .skReuseport],       [.anySockOrNull]),
    HelperVariant( 49, [.cgroupSockopt, .structOps, .tracing, .lsm],   [.anySock, .any, .any, .memIn, .size]),
    HelperVariant( 57, [.cgroupSockopt, .structOps, .tracing, .lsm],   [.anySock, .any, .any, .memOut, .size]),
    HelperVariant( 67, [.kprobe], sleep: .sleepableOnly,               [.ctx, .memOut, .sizeOrZero, .any], adds: [.mightSleep]),
    HelperVariant(107, [.cgroupSock],                                  [.map, .ctx, .valueOrNull, .any]),
    HelperVariant(107, [.tracing, .syscall],                           [.map, .typedOrNull("sock_common"), .valueOrNull, .any]),
    HelperVariant(108, [.tracing, .syscall],                           [.map, .typedOrNull("sock_common")]),
    HelperVariant(124, [.skLookup],                                    [.ctx, .socketOrNull, .any]),
    HelperVariant(141, ProgramType.allCases, sleep: .sleepableOnly,    [.typed("task_struct"), .memOut, .sizeOrZero, .any], adds: [.mightSleep]),
    HelperVariant(173, [.kprobe], at: [.traceKprobeMulti, .traceKprobeSession, .traceUprobeMulti, .traceUprobeSession],
                                                                       [.ctx], drops: [.gplOnly]),
    HelperVariant(188, [.tracing, .lsm, .syscall],                     [.typed("xdp_buff")]),
  ]
}
