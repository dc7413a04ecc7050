import BPFProgram

/// Helpers that call the program back.
enum CallbackHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(164) { machine, words throws(HelperStop) in try forEach(machine, words) },
    .init(181) { machine, words throws(HelperStop) in try loop(machine, words) },
  ]

  /// `bpf_loop`. Matches `BPF_CALL_4(bpf_loop)`, Linux 6.18.
  private static func loop(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let count = UInt32(truncatingIfNeeded: words.a)
    if words.d != 0 { return LinuxErrno.invalid.result }
    if count > 8 << 20 { return LinuxErrno.tooBig.result }
    for index in 0..<UInt64(count) {
      if try machine.callBack(words.b, [index, words.c]) != 0 { return index + 1 }
    }
    return UInt64(count)
  }

  /// `bpf_for_each_map_elem`; hash maps are walked by key, so that the order is the same in every run.
  private static func forEach(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let map = try machine.map(words.a, for: "bpf_for_each_map_elem")
    if words.d != 0 { return LinuxErrno.invalid.result }
    guard let elements = map.elements(cpu: machine.world.cpu) else { return LinuxErrno.invalid.result }
    // The kernel passes a pointer to the key: it gets memory of its own while the walk lasts.
    let keys = machine.lentKeys()
    var calls: UInt64 = 0
    for element in elements {
      unsafe element.key.withUnsafeBytes { unsafe keys.set(0, from: $0.baseAddress ?? keys.start, count: $0.count) }
      calls += 1
      if try machine.callBack(words.b, [words.a, keys.address(0), element.value, words.c]) != 0 { break }
    }
    return calls
  }
}

extension Machine {
  /// Memory for the key that a callback of the running function looks at; one for each depth of nesting.
  func lentKeys() -> ValueArea {
    let depth = unsafe Int(state.pointee.stackBytes / AddressLayout.frameBytes)
    while lentMemory.count <= depth {
      lentMemory.append(
        ValueArea(space, name: "walked keys", size: 512, capacity: 1, flags: MapFlags.readOnlyForPrograms))
    }
    return lentMemory[depth]
  }
}
