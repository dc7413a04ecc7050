import BPFKernelModel
import BPFProgram

/// Values that belong to sockets, tasks, inodes or control groups: the map types `*_storage`.
///
/// Matches `kernel/bpf/bpf_local_storage.c` and `kernel/bpf/local_storage.c`, Linux 6.18. Owners are named by their addresses.
@safe
final class LocalStorageMap: MapStorage {
  private let values: ValueArea
  private let cpus: Int
  /// The places by owner.
  private var places: [UInt64: Int] = [:]
  private var free: [Int] = []
  private var used = 0

  init(_ definition: MapDefinition, space: AddressSpace, cpus: Int) {
    self.cpus = definition.type == .percpuCgroupStorage ? cpus : 1
    values = ValueArea(
      space, name: definition.name, size: Int(definition.valueSize), capacity: self.cpus, flags: definition.flags)
    super.init(definition)
  }

  /// The address of an owner's value on a CPU; 0 where it has none.
  func value(of owner: UInt64, cpu: Int = 0) -> UInt64 {
    guard owner != 0, let place = places[owner] else { return 0 }
    return values.address(place * cpus + (cpus > 1 ? cpu : 0))
  }

  /// Bytes of all values of a map: what fits into a region.
  private static let most = 1 << 28

  /// Gives an owner a value of zeros; its address, 0 where there is no memory left.
  func make(for owner: UInt64, cpu: Int = 0) -> UInt64 {
    let place = free.popLast() ?? used
    if place == used {
      if (used + 1) * cpus * values.stride > Self.most { return 0 }
      used += 1
    }
    places[owner] = place
    if used * cpus > values.capacity { values.grow(to: used * cpus * 2) }
    for index in 0..<cpus {
      unsafe values.memory(place * cpus + index)
        .initializeMemory(as: UInt8.self, repeating: 0, count: values.stride)
    }
    return values.address(place * cpus + (cpus > 1 ? cpu : 0))
  }

  /// Takes an owner's value away; false where it has none.
  func remove(_ owner: UInt64) -> Bool {
    guard owner != 0, let place = places.removeValue(forKey: owner) else { return false }
    free.append(place)
    return true
  }

  /// True where owners live no longer than a run: sockets and groups of a test run.
  private var isPerRun: Bool {
    switch definition.type {
    case .skStorage, .cgroupStorage, .percpuCgroupStorage: true
    default: false
    }
  }

  /// Forgets owners that went with the run.
  func endRun() {
    if !isPerRun || used == 0 { return }
    places.removeAll(keepingCapacity: true)
    free.removeAll(keepingCapacity: true)
    used = 0
  }

  override func delete(_ key: UnsafeRawPointer) -> LinuxErrno? { .invalid }
}
