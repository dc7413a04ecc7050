import BPFProgram
import BPFTypeFormat

/// Objects of the kernel that programs read through its types: the current task, maps.
///
/// Of their fields those are set that the world knows; the others are zeros.
@safe
final class KernelObjects {
  private let kernel: KernelProfile
  /// The tracked connections that programs added, by address.
  var connections: [UInt64] = []

  init(_ kernel: KernelProfile) { self.kernel = kernel }

  /// A structure of the kernel; nil where its types do not have it.
  private func structure(_ name: String) -> (types: BTF, type: BTFType)? {
    guard let index = kernel.typeIndex, let id = index.find(name, kind: .structure), let type = index.types[id] else {
      return nil
    }
    return (index.types, type)
  }

  /// Bytes of a structure of the kernel; 0 where its types do not have it.
  func size(of structure: String) -> Int {
    self.structure(structure).map { Int($0.type.size) } ?? 0
  }

  /// Where a member of a structure is; nil where the kernel's types do not have it.
  func offset(of member: String, in structure: String) -> UInt64? {
    guard let (types, type) = self.structure(structure) else { return nil }
    return types.members(of: type).first { $0.name == member }.map { UInt64($0.offset) }
  }

  /// Sets fields of a structure by name, little-endian; unknown ones are left out.
  func set(_ fields: [(name: String, value: UInt64)], of structure: String, in buffer: ContextBuffer, at start: Int) {
    guard let (types, type) = self.structure(structure) else { return }
    let members = types.members(of: type)
    for (name, value) in fields {
      guard let member = members.first(where: { $0.name == name }), let size = types.size(of: member.type) else {
        continue
      }
      for index in 0..<min(Int(size), 8) {
        buffer[byte: start + Int(member.offset) + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index))
      }
    }
  }

  /// Puts text into a field.
  func set(_ name: String, _ text: String, of structure: String, in buffer: ContextBuffer) {
    guard let (types, type) = self.structure(structure),
      let member = types.members(of: type).first(where: { $0.name == name }), let size = types.size(of: member.type)
    else { return }
    for (index, byte) in text.utf8.prefix(max(0, Int(size) - 1)).enumerated() {
      buffer[byte: Int(member.offset) + index] = byte
    }
  }
}

extension Machine {
  /// The address of the current task, a `struct task_struct`.
  var taskAddress: UInt64 { AddressLayout.address(slot: AddressSpace.Slot.tasks) }

  /// Makes the object that an address is for, when it is first asked for: the kernel's types take time to unpack.
  ///
  /// - Returns: whether there is something new.
  func prepareKernelObject(at address: UInt64) -> Bool {
    switch Int(exactly: (address >> 32) &- AddressLayout.firstSlot) {
    case AddressSpace.Slot.tasks where preparedTask == nil: prepareTask()
    case AddressSpace.Slot.mapObjects where preparedMaps == 0: prepareMapObjects()
    default: return false
    }
    return true
  }

  /// Makes the current task as the world has it.
  private func prepareTask() {
    preparedTask = world.task
    let name = "task_struct"
    taskObject.fill([], size: kernelObjects.size(of: name))
    let task = world.task
    kernelObjects.set(
      [
        ("pid", UInt64(task.pid)), ("tgid", UInt64(task.tgid)), ("group_leader", taskAddress),
        ("real_parent", taskAddress), ("parent", taskAddress),
      ], of: name, in: taskObject, at: 0)
    kernelObjects.set("comm", task.comm, of: name, in: taskObject)
    unsafe space.set(
      AddressSpace.Slot.tasks, to: taskObject.host, readable: taskObject.count, writable: 0, owner: .nothing("the task")
    )
  }

  /// Takes back what no longer says the truth.
  func refreshKernelObjects() {
    if preparedTask != nil && preparedTask != world.task { prepareTask() }
    if preparedMaps != 0 && preparedMaps != maps.count { prepareMapObjects() }
  }

  /// Makes the objects of all maps, a `struct bpf_map` each.
  private func prepareMapObjects() {
    preparedMaps = maps.count
    mapObjects.fill([], size: maps.count * Int(MapAddress.stride))
    for (number, map) in maps.enumerated() {
      let definition = map.definition
      kernelObjects.set(
        [
          ("ops", AddressLayout.address(slot: AddressSpace.Slot.code)), ("map_type", UInt64(definition.typeNumber)),
          ("key_size", UInt64(definition.keySize)), ("value_size", UInt64(definition.valueSize)),
          ("max_entries", UInt64(definition.maxEntries)), ("map_flags", UInt64(definition.flags)),
          ("map_extra", definition.extra), ("id", UInt64(number + 1)),
        ], of: "bpf_map", in: mapObjects, at: number * Int(MapAddress.stride))
    }
    unsafe space.set(
      AddressSpace.Slot.mapObjects, to: mapObjects.host, readable: mapObjects.count, writable: 0,
      owner: .nothing("the map objects"))
  }
}
