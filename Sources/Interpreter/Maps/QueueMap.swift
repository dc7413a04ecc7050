import BPFKernelModel
import BPFProgram

/// `BPF_MAP_TYPE_QUEUE` and `BPF_MAP_TYPE_STACK`. Matches `kernel/bpf/queue_stack_maps.c`, Linux 6.18.
@safe
final class QueueMap: MapStorage {
  private var values: [[UInt8]] = []

  override func push(_ value: UnsafeRawPointer, flags: UInt64) -> LinuxErrno? {
    if flags > UpdateFlags.exist || flags & UpdateFlags.noExist != 0 { return .invalid }
    if values.count >= Int(definition.maxEntries) {
      if flags & UpdateFlags.exist == 0 { return .tooBig }
      values.removeFirst()
    }
    unsafe values.append([UInt8](UnsafeRawBufferPointer(start: value, count: valueSize)))
    return nil
  }

  override func next(into value: UnsafeMutableRawPointer, removing: Bool) -> LinuxErrno? {
    let target = unsafe UnsafeMutableRawBufferPointer(start: value, count: valueSize)
    guard let chosen = definition.type == .stack ? values.last : values.first else {
      unsafe target.initializeMemory(as: UInt8.self, repeating: 0)
      return .noEntry
    }
    unsafe target.copyBytes(from: chosen)
    if removing {
      if definition.type == .stack { values.removeLast() } else { values.removeFirst() }
    }
    return nil
  }

  override func contents() -> [MapContents.Entry] {
    values.map { MapContents.Entry(key: [], value: $0) }
  }
}
