/// Helpers on maps. Source of the results: `kernel/bpf/helpers.c` and the map types' files, Linux 6.18.
enum MapHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(1) { machine, words throws(HelperStop) in try lookup(machine, words, cpu: machine.world.cpu) },
    .init(2) { machine, words throws(HelperStop) in try update(machine, words) },
    .init(3) { machine, words throws(HelperStop) in try delete(machine, words) },
    .init(87) { machine, words throws(HelperStop) in try push(machine, words) },
    .init(88) { machine, words throws(HelperStop) in try next(machine, words, removing: true) },
    .init(89) { machine, words throws(HelperStop) in try next(machine, words, removing: false) },
    .init(93) { _, _ throws(HelperStop) in 0 },
    .init(94) { _, _ throws(HelperStop) in 0 },
    .init(195) { machine, words throws(HelperStop) in try lookup(machine, words, cpu: Int(clamping: words.c)) },
  ]

  private static func lookup(_ machine: Machine, _ words: HelperArguments, cpu: Int) throws(HelperStop) -> UInt64 {
    let map = try machine.map(words.a, for: "bpf_map_lookup_elem")
    let key = unsafe try machine.memory(words.b, map.keySize)
    guard cpu < machine.world.cpuCount else { return 0 }
    return unsafe map.lookup(key.start, cpu: cpu)
  }

  private static func update(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let map = try machine.map(words.a, for: "bpf_map_update_elem")
    let key = unsafe try machine.memory(words.b, map.keySize)
    let value = unsafe try machine.memory(words.c, map.valueSize)
    return unsafe (map.update(key.start, value.start, flags: words.d, cpu: machine.world.cpu)).result
  }

  private static func delete(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let map = try machine.map(words.a, for: "bpf_map_delete_elem")
    let key = unsafe try machine.memory(words.b, map.keySize)
    return unsafe map.delete(key.start).result
  }

  private static func push(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let map = try machine.map(words.a, for: "bpf_map_push_elem")
    let value = unsafe try machine.memory(words.b, map.valueSize)
    return unsafe map.push(value.start, flags: words.c).result
  }

  private static func next(
    _ machine: Machine, _ words: HelperArguments, removing: Bool
  ) throws(HelperStop) -> UInt64 {
    let map = try machine.map(words.a, for: "bpf_map_pop_elem")
    let value = unsafe try machine.memory(words.b, map.valueSize, writing: true)
    return unsafe map.next(into: value.mutableStart, removing: removing).result
  }
}

extension Optional<LinuxErrno> {
  /// What a helper returns: 0 or the negative error number.
  var result: UInt64 { self?.result ?? 0 }
}

extension UnsafeMutableRawBufferPointer {
  /// The first byte; an address that is never read where there is none.
  var mutableStart: UnsafeMutableRawPointer { unsafe baseAddress ?? AddressSpace.nowhere }
  /// The first byte, for reading.
  var start: UnsafeRawPointer { unsafe UnsafeRawPointer(mutableStart) }
}
