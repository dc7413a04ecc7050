import BPFKernelModel
import BPFProgram

/// Kernel functions on pointers with sizes. Source: `kernel/bpf/helpers.c` and `net/core/filter.c`, Linux 6.18.
enum DynptrFunctions {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.FunctionRow] = [
    .init("bpf_dynptr_from_skb") { machine, words throws(HelperStop) in try fromPacket(machine, words, .socketBuffer) },
    .init("bpf_dynptr_from_skb_meta") { machine, words throws(HelperStop) in try fromPacket(machine, words, .metadata)
    },
    .init("bpf_dynptr_from_xdp") { machine, words throws(HelperStop) in try fromPacket(machine, words, .xdp) },
    .init("bpf_dynptr_slice") { machine, words throws(HelperStop) in try slice(machine, words) },
    .init("bpf_dynptr_slice_rdwr") { machine, words throws(HelperStop) in
      try Dynptr(machine, at: words.a).isReadOnly ? 0 : try slice(machine, words)
    },
    .init("bpf_dynptr_adjust") { machine, words throws(HelperStop) in try adjust(machine, words) },
    .init("bpf_dynptr_is_null") { machine, words throws(HelperStop) in try machine.word(words.a) == 0 ? 1 : 0 },
    .init("bpf_dynptr_is_rdonly") { machine, words throws(HelperStop) in
      let pointer = try Dynptr(machine, at: words.a)
      return pointer.data != 0 && pointer.isReadOnly ? 1 : 0
    },
    .init("bpf_dynptr_size") { machine, words throws(HelperStop) in
      let pointer = try Dynptr(machine, at: words.a)
      return pointer.data == 0 ? narrow(LinuxErrno.invalid) : UInt64(pointer.size)
    },
    .init("bpf_dynptr_clone") { machine, words throws(HelperStop) in try clone(machine, words) },
    .init("bpf_dynptr_copy") { machine, words throws(HelperStop) in try copy(machine, words) },
    .init("bpf_dynptr_memset") { machine, words throws(HelperStop) in try fill(machine, words) },
  ]

  private static func word(_ value: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: value) }

  /// An error of a function that returns 32 bits.
  static func narrow(_ errno: LinuxErrno) -> UInt64 { errno.result & 0xffff_ffff }

  /// Whether programs of the running type may write packets. Matches `may_access_direct_pkt_data`.
  private static func mayWritePackets(_ machine: Machine) -> Bool {
    switch machine.programs[0].source.type {
    case .schedCls, .schedAct, .xdp, .lwtXmit, .skSkb, .skMsg: true
    default: false
    }
  }

  private static func fromPacket(
    _ machine: Machine, _ words: HelperArguments, _ kind: Dynptr.Kind
  ) throws(HelperStop) -> UInt64 {
    if words.b != 0 {
      try Dynptr.null.write(machine, to: words.c)
      return narrow(.invalid)
    }
    let size = kind == .metadata ? machine.packet.data - machine.packet.meta : machine.packet.count
    let pointer = Dynptr(
      data: words.a, kind: kind, isReadOnly: !mayWritePackets(machine), size: UInt32(clamping: size))
    try pointer.write(machine, to: words.c)
    return 0
  }

  /// `bpf_dynptr_slice`: the address of bytes in one piece, else of a copy in the given buffer.
  private static func slice(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let pointer = try Dynptr(machine, at: words.a)
    let (start, count) = (word(words.b), word(words.d))
    if pointer.data == 0 || !pointer.contains(start, count) { return 0 }
    if pointer.isMemory { return pointer.address(start) }
    let packet = machine.packet
    let position = Int(pointer.offset) + Int(start) + (pointer.kind == .metadata ? packet.meta - packet.data : 0)
    if packet.data + position + Int(count) <= packet.end { return UInt64(packet.address(packet.data + position)) }
    if words.c == 0 { return 0 }
    guard let bytes = packet.bytesAround(position, count: Int(count)) else { return 0 }
    try machine.write(bytes, to: words.c)
    return words.c
  }

  /// `bpf_dynptr_adjust`.
  private static func adjust(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    var pointer = try Dynptr(machine, at: words.a)
    let (start, end) = (word(words.b), word(words.c))
    if pointer.data == 0 || start > end { return narrow(.invalid) }
    if start > pointer.size || end > pointer.size { return narrow(.outOfRange) }
    pointer.offset &+= start
    pointer.size = end - start
    try pointer.write(machine, to: words.a)
    return 0
  }

  /// `bpf_dynptr_clone`.
  private static func clone(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let pointer = try Dynptr(machine, at: words.a)
    try (pointer.data == 0 ? Dynptr.null : pointer).write(machine, to: words.b)
    return pointer.data == 0 ? narrow(.invalid) : 0
  }

  /// `bpf_dynptr_copy`.
  private static func copy(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let (target, source) = (try Dynptr(machine, at: words.a), try Dynptr(machine, at: words.c))
    let count = word(words.e)
    if target.data == 0 || target.isReadOnly || source.data == 0 { return narrow(.invalid) }
    guard target.contains(word(words.b), count), source.contains(word(words.d), count) else { return narrow(.tooBig) }
    let buffer = machine.heap.make(size: max(1, Int(count)), what: "a copy between dynptrs")
    defer { machine.heap.free(buffer, atOnce: true) }
    let error = try source.read(machine, word(words.d), into: buffer, count)
    if error != 0 { return error & 0xffff_ffff }
    return try target.write(machine, word(words.b), try machine.bytes(buffer, Int(count)), flags: 0) & 0xffff_ffff
  }

  /// `bpf_dynptr_memset`.
  private static func fill(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let pointer = try Dynptr(machine, at: words.a)
    let count = word(words.c)
    if pointer.data == 0 || pointer.isReadOnly { return narrow(.invalid) }
    if !pointer.contains(word(words.b), count) { return narrow(.tooBig) }
    let bytes = [UInt8](repeating: UInt8(truncatingIfNeeded: words.d), count: Int(count))
    return try pointer.write(machine, word(words.b), bytes, flags: 0) & 0xffff_ffff
  }
}
