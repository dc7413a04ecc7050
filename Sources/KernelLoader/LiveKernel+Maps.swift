import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension LiveKernel {
  /// Makes a map and gives it its contents.
  ///
  /// Sizes are those of ``BPFProgram/MapDefinition/withLoaderSizes(pageSize:processorCount:)`` for this machine. One that is still open
  /// then, for user space to set, becomes 1, which is enough to verify programs by; a map whose type allows no size keeps 0. Matches
  /// libbpf 1.5's `bpf_object__create_map`.
  func makeMap(_ definition: MapDefinition, types: Descriptor?) throws(KernelError) -> Descriptor {
    let map = definition.withLoaderSizes(
      pageSize: UInt32(truncatingIfNeeded: Process.pageSize), processorCount: UInt32(max(1, library.countProcessors())))
    let inner: Descriptor? = if let first = map.inner.first { try makeMap(first, types: types) } else { nil }
    let name = NativeBuffer(text: map.kernelName)
    let options = NativeBuffer(count: 48)
    defer { withExtendedLifetime((name, inner, types)) {} }
    options.store(UInt(options.count), at: 0)
    if let types, Self.takesTypes(map) {
      options.store(types.number, at: 8)
      options.store(map.keyType.rawValue, at: 12)
      options.store(map.valueType.rawValue, at: 16)
    }
    if let inner { options.store(inner.number, at: 24) }
    options.store(map.flags, at: 28)
    options.store(map.extra, at: 32)

    func create() -> Int32 {
      unsafe library.createMap(
        map.typeNumber, name.pointer, map.keySize, map.valueSize, Self.entries(of: map), options.pointer)
    }
    var result = create()
    if result < 0, options.load(UInt32.self, at: 8) != 0 {
      // As libbpf does: a map that the kernel refuses with its types may do without them.
      options.store(UInt64(0), at: 8)
      options.store(UInt32(0), at: 16)
      result = create()
    }
    if result == -KernelError.operationNotPermitted, !mayLoadPrograms { throw .notPrivileged }
    guard result >= 0 else {
      throw .noVerdict("map \(map.name) cannot be made: \(Process.text(ofError: -result)) (errno \(-result))")
    }
    let descriptor = Descriptor(result)
    try fill(descriptor, of: map)
    return descriptor
  }

  private func fill(_ descriptor: Descriptor, of map: MapDefinition) throws(KernelError) {
    if !map.contents.isEmpty, map.type != .arena {
      let key = NativeBuffer(count: 4)
      let size = Int(map.valueSize)
      let value = NativeBuffer(
        Array(map.contents.prefix(size)) + Array(repeating: 0, count: max(0, size - map.contents.count)))
      let result = unsafe library.updateElement(descriptor.number, key.pointer, value.pointer, 0)
      guard result >= 0 else { throw .refused("the contents of map \(map.name)", errno: -result) }
    }
    if map.isFrozen {
      let result = library.freeze(descriptor.number)
      guard result >= 0 else { throw .refused("to freeze map \(map.name)", errno: -result) }
    }
  }

  /// The number of entries to ask for.
  private static func entries(of map: MapDefinition) -> UInt32 {
    switch map.type {
    case .skStorage, .taskStorage, .inodeStorage, .cgrpStorage: map.maxEntries
    default: max(1, map.maxEntries)
    }
  }

  /// Maps an arena, which tells the kernel at which address user space sees it, and puts in its variables. An address that the object
  /// asks for is used where it is free.
  func mapArena(_ map: MapDefinition, _ descriptor: Descriptor) throws(KernelError) -> MapMapping {
    let size = UInt64(Self.entries(of: map)) * UInt64(Process.pageSize)
    guard let length = Int(exactly: size), let mapping = MapMapping(descriptor, length: length, at: map.extra) else {
      throw .noVerdict("arena \(map.name) of \(size) bytes cannot be mapped at address \(map.extra)")
    }
    mapping.store(map.contents)
    return mapping
  }

  /// Puts the first inner maps into maps of maps. Matches libbpf 1.5's `init_map_in_map_slots`.
  func nest(_ maps: [MapDefinition], _ descriptors: [Descriptor]) throws(KernelError) {
    for (map, descriptor) in zip(maps, descriptors) where map.type == .arrayOfMaps || map.type == .hashOfMaps {
      for entry in map.initialEntries {
        guard let inner = maps.firstIndex(where: { $0.name == entry.target }) else { continue }
        let key = NativeBuffer(count: max(4, Int(map.keySize)))
        key.store(entry.key, at: 0)
        let value = NativeBuffer(count: 4)
        value.store(descriptors[inner].number, at: 0)
        let result = unsafe library.updateElement(descriptor.number, key.pointer, value.pointer, 0)
        guard result >= 0 else {
          throw .noVerdict("\(entry.target) cannot be put into map \(map.name): \(Process.text(ofError: -result))")
        }
      }
    }
  }

  /// False for the map types that the kernel refuses with key and value types. Matches libbpf 1.5's `bpf_object__create_map`.
  private static func takesTypes(_ map: MapDefinition) -> Bool {
    switch map.type {
    case .perfEventArray, .cgroupArray, .stackTrace, .arrayOfMaps, .hashOfMaps, .devmap, .devmapHash, .cpumap, .xskmap,
      .sockmap, .sockhash, .queue, .stack, .arena:
      false
    default: true
    }
  }
}
