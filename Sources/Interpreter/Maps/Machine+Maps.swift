import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Machine {
  /// Makes a map, or finds the one that another program of the same object has.
  ///
  /// - Returns: the map's number.
  func addMap(_ definition: MapDefinition, types: BTF?) throws(VirtualMachineError) -> Int {
    if let known = mapDefinitions.firstIndex(of: definition) { return known }
    let map = try makeMap(definition)
    map.managed = ManagedFields(of: definition.valueType, in: types)
    maps.append(map)
    unsafe state.pointee.lookups.append(map.lookupEntry)
    if let ring = map as? RingBuffer { ringBuffers.append(ring) }
    mapDefinitions.append(definition)
    return maps.count - 1
  }

  /// The types that have no entries of a number.
  private static let uncounted: Set<MapType> = [
    .skStorage, .taskStorage, .inodeStorage, .cgrpStorage, .cgroupStorage, .percpuCgroupStorage, .perfEventArray,
    .structOps,
  ]

  private func makeMap(_ original: MapDefinition) throws(VirtualMachineError) -> MapStorage {
    var definition = original
    // What an object leaves for user space to set is one entry, as the kernel loader has it.
    if let type = definition.type, definition.maxEntries == 0, !Self.uncounted.contains(type) {
      definition.maxEntries = 1
    }
    try check(definition)
    switch definition.type {
    case .array, .percpuArray: return ArrayMap(definition, space: space, cpus: world.cpuCount)
    case .hash, .percpuHash, .lruHash, .lruPercpuHash:
      return HashMap(definition, space: space, cpus: world.cpuCount)
    case .ringbuf: return RingBuffer(definition, space: space)
    case .perfEventArray: return PerfEventArray(definition, cpus: world.cpuCount)
    case .progArray: return ProgramArray(definition)
    case .queue, .stack: return QueueMap(definition)
    case .lpmTrie: return PrefixMap(definition, space: space)
    case .devmap, .devmapHash, .cpumap, .xskmap: return RedirectMap(definition)
    case .arrayOfMaps, .hashOfMaps: return MapOfMaps(definition)
    case .sockmap, .sockhash, .reuseportSockarray: return SocketMap(definition)
    case .skStorage, .taskStorage, .inodeStorage, .cgrpStorage, .cgroupStorage, .percpuCgroupStorage:
      return LocalStorageMap(definition, space: space, cpus: world.cpuCount)
    case .bloomFilter: return BloomFilter(definition)
    case .stackTrace: return StackTraceMap(definition)
    // User space puts groups in, which a simulation has none of: every index is free.
    case .cgroupArray: return MapStorage(definition)
    case .arena: return Arena(definition, memoryLimit: world.mapMemoryLimit)
    case .userRingbuf: return UserRingBuffer(definition)
    case .structOps: return StructOpsMap(definition)
    default:
      let name = definition.type?.name ?? String(definition.typeNumber)
      throw .unmodelled("maps of type \(name) (map \(definition.name))")
    }
  }

  /// The sizes that the machine's storage relies on. Matches the types' `map_alloc_check`, Linux 6.18.
  private func check(_ map: MapDefinition) throws(VirtualMachineError) {
    func refuse(_ reason: String) -> VirtualMachineError { .invalid("map \(map.name): \(reason)") }
    let indexed: Set<MapType> = [.array, .percpuArray, .progArray, .perfEventArray]
    if let type = map.type, indexed.contains(type), map.keySize != 4 {
      throw refuse("keys of a map of type \(type.name) have 4 bytes, not \(map.keySize)")
    }
    let keyed: Set<MapType> = [.hash, .percpuHash, .lruHash, .lruPercpuHash]
    if let type = map.type, keyed.contains(type), map.keySize == 0 || map.keySize > 1 << 22 {
      throw refuse("keys have 1 byte to 4 MiB, not \(map.keySize)")
    }
    if map.type == .lpmTrie, !(5...260).contains(map.keySize) {
      throw refuse("keys of an LPM trie have 5 to 260 bytes, not \(map.keySize)")
    }
    if map.type == .ringbuf,
      map.maxEntries & (map.maxEntries &- 1) != 0 || map.maxEntries % 4096 != 0 || map.maxEntries == 0
    {
      throw refuse("a ring buffer's size is a power of two and whole pages, not \(map.maxEntries)")
    }
    let columns = UInt64(max(1, world.cpuCount))
    let perEntry = (UInt64(map.valueSize) + UInt64(map.keySize) + 16) * columns
    let (bytes, overflow) = perEntry.multipliedReportingOverflow(by: UInt64(map.maxEntries))
    if map.type != .ringbuf,
      overflow || bytes > UInt64(clamping: min(world.mapMemoryLimit, AddressLayout.largestRegion))
    {
      throw refuse("\(map.maxEntries) entries need more than the \(world.mapMemoryLimit) bytes that maps may take")
    }
  }
}
