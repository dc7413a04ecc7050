import BPFKernelModel
import Testing

/// A helper and the map types that Linux 6.18.44 did not refuse it, of those that can be made without BTF and programs.
struct RecordedCompatibility: Sendable, CustomTestStringConvertible {
  var helper: Int32
  var maps: [MapType]
  var testDescription: String { HelperTable.helper(helper)?.name ?? "?" }

  init(_ helper: Int32, _ maps: [MapType]) {
    self.helper = helper
    self.maps = maps
  }

  static let tried: [MapType] = [
    .hash, .array, .progArray, .perfEventArray, .percpuHash, .percpuArray, .stackTrace, .cgroupArray, .lruHash,
    .lruPercpuHash, .lpmTrie, .xskmap, .cpumap, .cgroupStorage, .reuseportSockarray, .percpuCgroupStorage,
  ]
}

struct MapCompatibilityTests {
  @Test(arguments: [
    RecordedCompatibility(
      1, [.hash, .array, .percpuHash, .percpuArray, .lruHash, .lruPercpuHash, .lpmTrie, .xskmap]),
    RecordedCompatibility(2, [.hash, .array, .percpuHash, .percpuArray, .lruHash, .lruPercpuHash, .lpmTrie]),
    RecordedCompatibility(3, [.hash, .array, .percpuHash, .percpuArray, .lruHash, .lruPercpuHash, .lpmTrie]),
    RecordedCompatibility(12, [.progArray]),
    RecordedCompatibility(22, [.perfEventArray]),
    RecordedCompatibility(25, [.perfEventArray]),
    RecordedCompatibility(27, [.stackTrace]),
    RecordedCompatibility(33, [.cgroupArray]),
    RecordedCompatibility(51, [.cpumap, .xskmap]),
    RecordedCompatibility(55, [.perfEventArray]),
    RecordedCompatibility(81, [.cgroupStorage, .percpuCgroupStorage]),
    RecordedCompatibility(82, [.reuseportSockarray]),
    RecordedCompatibility(87, []),
    RecordedCompatibility(130, []),
    RecordedCompatibility(156, []),
    RecordedCompatibility(195, [.percpuHash, .percpuArray, .lruPercpuHash]),
    RecordedCompatibility(211, []),
  ])
  func helpers(_ row: RecordedCompatibility) {
    for map in RecordedCompatibility.tried {
      #expect(MapCompatibility.allows(helper: row.helper, on: map) == row.maps.contains(map), "\(map.name)")
    }
  }

  @Test(arguments: [Int32.min, -1, 0, 212, Int32.max])
  func unknownHelpers(_ id: Int32) {
    #expect(MapCompatibility.allows(helper: id, on: .hash))
    #expect(!MapCompatibility.allows(helper: id, on: .progArray))
  }

  @Test func socketMaps() {
    #expect(MapCompatibility.mayUpdateSocketMap(2, type: .schedCls, attachType: nil))
    #expect(MapCompatibility.mayUpdateSocketMap(3, type: .sockOps, attachType: .cgroupSockOps))
    #expect(!MapCompatibility.mayUpdateSocketMap(2, type: .sockOps, attachType: .cgroupSockOps))
    #expect(!MapCompatibility.mayUpdateSocketMap(2, type: .kprobe, attachType: nil))
    #expect(MapCompatibility.mayUpdateSocketMap(2, type: .tracing, attachType: .traceIter))
  }

  @Test(arguments: MapType.allCases)
  func traits(_ type: MapType) {
    // The per-CPU types and the indexed ones tell by their names.
    #expect(type.traits.contains(.perCPU) == type.name.contains("percpu"))
    #expect(type.traits.contains(.mapInMap) == type.name.contains("_of_maps"))
    if type.traits.contains(.needsTypes) { #expect(type.name.hasSuffix("storage")) }
  }
}
