import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension LiveKernel {
  /// Makes a map and gives it its contents.
  ///
  /// A size that an object leaves open for user space to set (0) becomes 1, which is enough to verify programs by; a map whose type
  /// allows no size keeps 0. Ring buffers are rounded up to what the kernel takes. Matches libbpf 1.5's `bpf_object__create_map`.
  func makeMap(_ map: MapDefinition, types: Descriptor?) throws(KernelError) -> Descriptor {
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
    if !map.contents.isEmpty {
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
  static func entries(of map: MapDefinition) -> UInt32 {
    switch map.type {
    case .skStorage, .taskStorage, .inodeStorage, .cgrpStorage: return map.maxEntries
    case .ringbuf, .userRingbuf: return ringBufferSize(map.maxEntries)
    default: return max(1, map.maxEntries)
    }
  }

  /// A power of two of whole pages. Matches libbpf 1.5's `adjust_ringbuf_sz`.
  private static func ringBufferSize(_ asked: UInt32) -> UInt32 {
    let page = UInt32(truncatingIfNeeded: Process.pageSize)
    var size = max(asked, 1)
    if size % page != 0 || size & (size - 1) != 0 {
      var rounded = page
      while rounded < asked, rounded < 1 << 31 { rounded <<= 1 }
      size = rounded
    }
    return size
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
