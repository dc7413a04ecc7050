import BPFKernelModel
import BPFProgram

/// `BPF_MAP_TYPE_DEVMAP`, `BPF_MAP_TYPE_DEVMAP_HASH`, `BPF_MAP_TYPE_CPUMAP`, `BPF_MAP_TYPE_XSKMAP`: targets of
/// redirects.
///
/// User space fills them; what is sent to an entry is recorded.
@safe
final class RedirectMap: MapStorage {
  private var targets: [UInt32: [UInt8]] = [:]

  /// Whether there is a target at a key.
  func hasTarget(_ key: UInt32) -> Bool { targets[key] != nil }

  /// Puts a target at a key; false where the map is smaller.
  func set(_ value: [UInt8], at key: UInt32) -> Bool {
    guard definition.type == .devmapHash || key < definition.maxEntries else { return false }
    targets[key] = value
    return true
  }

  override func contents() -> [MapContents.Entry] {
    targets.keys.sorted().map { MapContents.Entry(key: ArrayMap.key(Int($0)), value: targets[$0] ?? []) }
  }
}
