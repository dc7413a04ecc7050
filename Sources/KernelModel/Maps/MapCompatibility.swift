/// Which helpers work on which map types.
public enum MapCompatibility {
  /// True where the helper takes maps of this type; where false the kernel says
  /// `cannot pass map_type %d into func %s#%d`.
  ///
  /// Matches `check_map_func_compatibility`, Linux 6.18: the map type and the helper must each allow the other. Whether
  /// socket maps may be updated depends on the program besides: ``mayUpdateSocketMap(_:type:attachType:)``.
  public static func allows(helper id: Int32, on map: MapType) -> Bool {
    if let helpers = helpersByMap[Int(map.rawValue)], !helpers.contains(id) { return false }
    if id >= 0, id <= HelperTable.lastID, let maps = mapsByHelper[Int(id)], !maps.contains(map) { return false }
    return true
  }

  /// True where a program may call `bpf_map_update_elem` (2) or `bpf_map_delete_elem` (3) on a socket map; where false the
  /// kernel says `cannot update sockmap in this context` first.
  ///
  /// Matches `may_update_sockmap`, Linux 6.18.
  public static func mayUpdateSocketMap(_ helper: Int32, type: ProgramType, attachType: AttachType?) -> Bool {
    switch type {
    case .tracing: attachType == .traceIter
    case .sockOps: helper == 3
    case .socketFilter, .schedCls, .schedAct, .xdp, .skReuseport, .flowDissector, .skLookup: true
    default: false
    }
  }

  /// Map types that only take the helpers in their row; the others take all that take them.
  // swift-format-ignore
  static let mapRows: [(maps: [MapType], helpers: HelperSet)] = [
    ([.progArray],                           [12]),
    ([.perfEventArray],                      [22, 25, 55, 111, 121]),
    ([.ringbuf],                             [130, 131, 134, 198, 199, 200]),
    ([.userRingbuf],                         [209]),
    ([.stackTrace],                          [27]),
    ([.cgroupArray],                         [33, 37]),
    ([.cgroupStorage, .percpuCgroupStorage], [81]),
    ([.devmap, .devmapHash],                 [1, 51]),
    ([.cpumap],                              [51]),
    ([.xskmap],                              [1, 51]),
    ([.arrayOfMaps, .hashOfMaps],            [1]),
    ([.sockmap],                             [1, 2, 3, 52, 53, 60, 82]),
    ([.sockhash],                            [1, 2, 3, 70, 71, 72, 82]),
    ([.reuseportSockarray],                  [82]),
    ([.queue, .stack],                       [87, 88, 89]),
    ([.skStorage],                           [107, 108, 194]),
    ([.inodeStorage],                        [145, 146, 194]),
    ([.taskStorage],                         [156, 157, 194]),
    ([.cgrpStorage],                         [210, 211, 194]),
    ([.bloomFilter],                         [87, 89]),
  ]

  /// Helpers that only take the map types in their row.
  // swift-format-ignore
  static let helperRows: [(helpers: [Int], maps: Set<MapType>)] = [
    ([12],                           [.progArray]),
    ([22, 25, 55, 111, 121],         [.perfEventArray]),
    ([130, 131, 134, 198, 199, 200], [.ringbuf]),
    ([209],                          [.userRingbuf]),
    ([27],                           [.stackTrace]),
    ([33, 37],                       [.cgroupArray]),
    ([51],                           [.devmap, .devmapHash, .cpumap, .xskmap]),
    ([52, 53, 60],                   [.sockmap]),
    ([70, 71, 72],                   [.sockhash]),
    ([81],                           [.cgroupStorage, .percpuCgroupStorage]),
    ([82],                           [.reuseportSockarray, .sockmap, .sockhash]),
    ([88],                           [.queue, .stack]),
    ([87, 89],                       [.queue, .stack, .bloomFilter]),
    ([195],                          [.percpuArray, .percpuHash, .lruPercpuHash]),
    ([107, 108],                     [.skStorage]),
    ([145, 146],                     [.inodeStorage]),
    ([156, 157],                     [.taskStorage]),
    ([210, 211],                     [.cgrpStorage]),
  ]

  private static let helpersByMap: [HelperSet?] = {
    var table = [HelperSet?](repeating: nil, count: MapType.allCases.count)
    for row in mapRows {
      for map in row.maps { table[Int(map.rawValue)] = row.helpers }
    }
    return table
  }()

  private static let mapsByHelper: [Set<MapType>?] = {
    var table = [Set<MapType>?](repeating: nil, count: Int(HelperTable.lastID) + 1)
    for row in helperRows {
      for helper in row.helpers { table[helper] = row.maps }
    }
    return table
  }()
}
