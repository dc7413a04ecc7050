/// Helpers on pointers with sizes. Source: `kernel/bpf/helpers.c` and `kernel/bpf/ringbuf.c`, Linux 6.18.
enum DynptrHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(197) { machine, words throws(HelperStop) in try fromMemory(machine, words) },
    .init(198) { machine, words throws(HelperStop) in try reserve(machine, words) },
    .init(199) { machine, words throws(HelperStop) in try release(machine, words, discarding: false) },
    .init(200) { machine, words throws(HelperStop) in try release(machine, words, discarding: true) },
    .init(201) { machine, words throws(HelperStop) in try read(machine, words) },
    .init(202) { machine, words throws(HelperStop) in try write(machine, words) },
    .init(203) { machine, words throws(HelperStop) in try data(machine, words) },
  ]

  private static func word(_ value: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: value) }

  /// `bpf_dynptr_from_mem`.
  private static func fromMemory(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let size = word(words.b)
    if size > Dynptr.largest || words.c != 0 {
      try Dynptr.null.write(machine, to: words.d)
      return size > Dynptr.largest ? LinuxErrno.tooBig.result : LinuxErrno.invalid.result
    }
    try Dynptr(data: words.a, kind: .local, size: size).write(machine, to: words.d)
    return 0
  }

  /// `bpf_ringbuf_reserve_dynptr`.
  private static func reserve(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let ring = try machine.ringBuffer(words.a, for: "bpf_ringbuf_reserve_dynptr")
    let size = word(words.b)
    var error: LinuxErrno?
    if words.c != 0 { error = .invalid } else if size > Dynptr.largest { error = .tooBig }
    let record = error == nil ? ring.reserve(UInt64(size)) : 0
    if record == 0 {
      try Dynptr.null.write(machine, to: words.d)
      return (error ?? .invalid).result
    }
    try Dynptr(data: record, kind: .ringBuffer, size: size).write(machine, to: words.d)
    return 0
  }

  private static func release(
    _ machine: Machine, _ words: HelperArguments, discarding: Bool
  ) throws(HelperStop) -> UInt64 {
    let pointer = try Dynptr(machine, at: words.a)
    if pointer.data == 0 { return 0 }
    _ = machine.releaseRecord(at: pointer.data, discarding: discarding)
    try Dynptr.null.write(machine, to: words.a)
    return 0
  }

  /// `bpf_dynptr_read`.
  private static func read(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let pointer = try Dynptr(machine, at: words.c)
    if pointer.data == 0 || words.e != 0 { return LinuxErrno.invalid.result }
    return try pointer.read(machine, word(words.d), into: words.a, word(words.b))
  }

  /// `bpf_dynptr_write`.
  private static func write(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let pointer = try Dynptr(machine, at: words.a)
    let bytes = try machine.bytes(words.c, Int(word(words.d)))
    return try pointer.write(machine, word(words.b), bytes, flags: words.e)
  }

  /// `bpf_dynptr_data`: 0 for packets, which may be in pieces.
  private static func data(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let pointer = try Dynptr(machine, at: words.a)
    guard pointer.data != 0, pointer.contains(word(words.b), word(words.c)), !pointer.isReadOnly, pointer.isMemory
    else { return 0 }
    return pointer.address(word(words.b))
  }
}
