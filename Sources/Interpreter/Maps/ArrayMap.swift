import BPFKernelModel
import BPFProgram

/// `BPF_MAP_TYPE_ARRAY` and `BPF_MAP_TYPE_PERCPU_ARRAY`: values by index, all there from the beginning.
///
/// Matches `kernel/bpf/arraymap.c`, Linux 6.18.
@safe
final class ArrayMap: MapStorage {
  private let values: ValueArea
  override var valueArea: ValueArea? { values }
  private let cpus: Int
  private let isPerCPU: Bool

  init(_ definition: MapDefinition, space: AddressSpace, cpus: Int) {
    isPerCPU = definition.type == .percpuArray
    self.cpus = isPerCPU ? cpus : 1
    values = ValueArea(
      space, name: definition.name, size: Int(definition.valueSize),
      capacity: Int(definition.maxEntries) * self.cpus, flags: definition.flags)
    super.init(definition)
    let contents = definition.contents.prefix(values.capacity * values.stride)
    for (offset, byte) in contents.enumerated() {
      unsafe values.host.storeBytes(of: byte, toByteOffset: offset, as: UInt8.self)
    }
  }

  private func index(_ key: UnsafeRawPointer) -> UInt32 {
    unsafe UInt32(littleEndian: key.loadUnaligned(as: UInt32.self))
  }

  /// CPUs' values of all entries follow one another, so that a CPU's own are one array.
  private func place(_ index: Int, _ cpu: Int) -> Int { (isPerCPU ? cpu * Int(definition.maxEntries) : 0) + index }

  override func lookup(_ key: UnsafeRawPointer, cpu: Int) -> UInt64 {
    let index = unsafe index(key)
    guard index < definition.maxEntries, cpu < cpus || !isPerCPU else { return 0 }
    return values.address(place(Int(index), cpu))
  }

  override func update(
    _ key: UnsafeRawPointer, _ value: UnsafeRawPointer, flags: UInt64, cpu: Int
  ) -> LinuxErrno? {
    if flags & ~UpdateFlags.lock > UpdateFlags.exist { return .invalid }
    let index = unsafe index(key)
    if index >= definition.maxEntries { return .tooBig }
    if flags & UpdateFlags.noExist != 0 { return .exists }
    let target = unsafe values.memory(place(Int(index), cpu))
    unsafe managed.copy(from: value, to: target, count: valueSize)
    if flags & UpdateFlags.lock == 0 { unsafe managed.reset(target, count: valueSize) }
    return nil
  }

  override func delete(_ key: UnsafeRawPointer) -> LinuxErrno? { .invalid }

  override var lookupEntry: LookupEntry {
    if isPerCPU { return unsafe LookupEntry() }
    return unsafe LookupEntry(count: definition.maxEntries, first: values.address(0), stride: values.stride)
  }

  override var directValue: UInt64? { isPerCPU ? nil : values.address(0) }

  override func elements(cpu: Int) -> [(key: [UInt8], value: UInt64)]? {
    (0..<Int(definition.maxEntries)).map { (Self.key($0), values.address(place($0, cpu))) }
  }

  override func contents() -> [MapContents.Entry] {
    var entries: [MapContents.Entry] = []
    for index in 0..<Int(definition.maxEntries) {
      for cpu in 0..<cpus {
        entries.append(
          MapContents.Entry(
            cpu: isPerCPU ? cpu : nil, key: Self.key(index),
            value: managed.hide(values.bytes(place(index, cpu), count: valueSize))))
      }
    }
    return entries
  }

  /// An index as a key.
  static func key(_ index: Int) -> [UInt8] {
    let index = UInt32(truncatingIfNeeded: index)
    return [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: index >> $0) }
  }
}
