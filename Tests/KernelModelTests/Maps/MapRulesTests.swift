import BPFKernelModel
import Testing

extension RecordedMap: CustomTestStringConvertible {
  var testDescription: String { "\(type.name), error \(errno)" }
}

struct MapRulesTests {
  @Test(arguments: RecordedMap.all)
  func creation(_ row: RecordedMap) {
    for attempt in row.attempts.split(separator: ",") {
      let numbers = attempt.split(separator: " ").compactMap { UInt32($0) }
      let violation = MapRules.check(
        type: row.type, keySize: numbers[0], valueSize: numbers[1], maxEntries: numbers[2],
        flags: MapFlags(rawValue: numbers[3]))
      #expect(violation?.kind.rawValue ?? 0 == row.errno, "\(attempt): \(violation?.description ?? "allowed")")
    }
  }

  @Test(arguments: MapType.allCases)
  func hostileNumbers(_ type: MapType) {
    for number in [0, 1, UInt32.max - 1, UInt32.max] {
      let violation = MapRules.check(
        type: type, keySize: number, valueSize: number, maxEntries: number, flags: MapFlags(rawValue: number),
        mapExtra: UInt64(number) << 32)
      #expect(violation != nil)
      if let violation { #expect(violation.description.contains(type.name)) }
    }
  }

  @Test func bloomFiltersAndArenasTakeExtras() {
    #expect(
      MapRules.check(type: .bloomFilter, keySize: 0, valueSize: 8, maxEntries: 1, flags: [], mapExtra: 3) == nil)
    #expect(
      MapRules.check(type: .bloomFilter, keySize: 0, valueSize: 8, maxEntries: 1, flags: [], mapExtra: 16) != nil)
    #expect(MapRules.check(type: .hash, keySize: 4, valueSize: 8, maxEntries: 1, flags: [], mapExtra: 3) != nil)
    #expect(
      MapRules.check(type: .arena, keySize: 0, valueSize: 0, maxEntries: 2, flags: .mmapable, mapExtra: 0xffff_f000)
        != nil)
  }

  @Test func localStorage() {
    let made = MapRules.check(type: .taskStorage, keySize: 4, valueSize: 8, maxEntries: 0, flags: .noPrealloc)
    #expect(made == nil)
    #expect(MapRules.check(type: .taskStorage, keySize: 4, valueSize: 8, maxEntries: 1, flags: .noPrealloc) != nil)
    #expect(MapRules.check(type: .taskStorage, keySize: 4, valueSize: 8, maxEntries: 0, flags: []) != nil)
  }
}
