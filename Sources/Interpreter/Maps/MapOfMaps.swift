import BPFKernelModel
import BPFProgram

/// `BPF_MAP_TYPE_ARRAY_OF_MAPS` and `BPF_MAP_TYPE_HASH_OF_MAPS`: user space fills them, programs find maps in them.
///
/// Matches `kernel/bpf/map_in_map.c`, Linux 6.18.
@safe
final class MapOfMaps: MapStorage {
  /// Addresses of maps by key.
  private var inner: [[UInt8]: UInt64] = [:]

  override func lookup(_ key: UnsafeRawPointer, cpu: Int) -> UInt64 {
    unsafe inner[[UInt8](UnsafeRawBufferPointer(start: key, count: keySize))] ?? 0
  }

  /// Puts a map under a key; an error where the map has no place for it.
  func set(_ map: UInt64, at key: [UInt8]) -> LinuxErrno? {
    if definition.type == .arrayOfMaps {
      let index = key.prefix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      if index >= definition.maxEntries { return .tooBig }
    } else if inner[key] == nil, inner.count >= Int(definition.maxEntries) {
      return .tooBig
    }
    inner[key] = map
    return nil
  }

  override func delete(_ key: UnsafeRawPointer) -> LinuxErrno? {
    let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: key, count: keySize))
    return inner.removeValue(forKey: bytes) == nil ? .noEntry : nil
  }
}
