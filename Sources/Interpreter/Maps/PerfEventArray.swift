import BPFProgram

/// `BPF_MAP_TYPE_PERF_EVENT_ARRAY`: a buffer for each CPU that user space reads records from.
///
/// In this machine user space has a buffer open on every CPU and reads each record at once.
@safe
final class PerfEventArray: MapStorage {
  /// Entries; a definition without a number means one for each CPU.
  let entries: Int

  init(_ definition: MapDefinition, cpus: Int) {
    entries = definition.maxEntries == 0 ? cpus : Int(definition.maxEntries)
    super.init(definition)
  }

  /// A record as user space reads it: with its length in four bytes before it, it fills whole words of eight bytes.
  static func padded(_ data: [UInt8]) -> [UInt8] {
    let size = (data.count + 4 + 7) / 8 * 8 - 4
    return data + [UInt8](repeating: 0, count: size - data.count)
  }

  /// Whether a record may be written at the index that flags name. Matches `__bpf_perf_event_output`, Linux 6.18.
  func accepts(flags: UInt64, cpu: Int) -> LinuxErrno? {
    let currentCPU: UInt64 = 0xffff_ffff
    let index = flags & currentCPU == currentCPU ? UInt64(cpu) : flags & currentCPU
    if index >= UInt64(entries) { return .tooBig }
    if index != UInt64(cpu) { return .notSupported }
    return nil
  }
}
