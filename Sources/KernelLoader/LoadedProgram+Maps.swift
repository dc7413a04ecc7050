import BPFKernelModel
public import BPFProgram

extension LoadedProgram {
  /// What is in the maps, in the program's order. Maps that hold no bytes (ring buffers, program arrays) have no entries.
  public func contents() throws(KernelError) -> [MapContents] {
    var all: [MapContents] = []
    for (map, descriptor) in zip(program.maps, maps) {
      let name = map.type?.name ?? "type \(map.typeNumber)"
      all.append(MapContents(name: map.name, type: name, entries: try entries(of: map, descriptor)))
    }
    return all
  }

  /// Puts a value under a key; for per-CPU maps the same value on every processor.
  /// - Throws: ``KernelError/refused(_:errno:)``.
  public func update(map index: Int, key: [UInt8], value: [UInt8]) throws(KernelError) {
    guard maps.indices.contains(index) else { throw .refused("map number \(index): there is none", errno: 2) }
    let map = program.maps[index]
    var bytes = value
    if map.isPerProcessor {
      let padded = value + Array(repeating: 0, count: map.stride - min(map.stride, value.count))
      bytes = (0..<processors).flatMap { _ in padded }
    }
    let keyBuffer = NativeBuffer(key)
    let valueBuffer = NativeBuffer(bytes)
    let result = unsafe library.updateElement(maps[index].number, keyBuffer.pointer, valueBuffer.pointer, 0)
    guard result >= 0 else { throw .refused("an update of map \(map.name)", errno: -result) }
  }

  private var processors: Int { max(1, Int(library.countProcessors())) }

  private func entries(of map: MapDefinition, _ descriptor: Descriptor) throws(KernelError) -> [MapContents.Entry] {
    guard map.hasReadableEntries else { return [] }
    let processors = map.isPerProcessor ? self.processors : 1
    let value = NativeBuffer(count: map.stride * processors)
    var entries: [MapContents.Entry] = []
    for key in keys(of: map, descriptor) {
      let keyBuffer = NativeBuffer(key)
      guard unsafe library.lookUpElement(descriptor.number, keyBuffer.pointer, value.pointer) >= 0 else { continue }
      let bytes = value.prefix(value.count)
      for processor in 0..<processors {
        let start = processor * map.stride
        entries.append(
          MapContents.Entry(
            cpu: map.isPerProcessor ? processor : nil, key: key,
            value: Array(bytes[start..<start + Int(map.valueSize)])))
      }
    }
    return entries
  }

  /// All keys: of arrays by index, of others by their bytes.
  private func keys(of map: MapDefinition, _ descriptor: Descriptor) -> [[UInt8]] {
    var keys: [[UInt8]] = []
    var previous: NativeBuffer?
    // A map that changes meanwhile could keep the kernel starting over.
    while keys.count <= Int(map.maxEntries) {
      let next = NativeBuffer(count: Int(map.keySize))
      guard unsafe library.nextKey(descriptor.number, previous?.pointer, next.pointer) >= 0 else { break }
      keys.append(next.prefix(Int(map.keySize)))
      previous = next
    }
    if map.type != .array && map.type != .percpuArray {
      keys.sort { $0.lexicographicallyPrecedes($1) }
    }
    return keys
  }
}

extension MapDefinition {
  /// True where every processor has a value of its own.
  var isPerProcessor: Bool {
    switch type {
    case .percpuHash, .percpuArray, .lruPercpuHash, .percpuCgroupStorage: true
    default: false
    }
  }

  /// Bytes from one processor's value to the next's in what the kernel copies out.
  var stride: Int { isPerProcessor ? (Int(valueSize) + 7) & ~7 : Int(valueSize) }

  /// True where user space can walk the keys and read the values' bytes.
  var hasReadableEntries: Bool {
    switch type {
    case .hash, .array, .percpuHash, .percpuArray, .lruHash, .lruPercpuHash, .lpmTrie: true
    default: false
    }
  }
}
