/// Copies from memory outside the program, texts and into dynptrs. Source: `kernel/bpf/helpers.c` and `kernel/trace/bpf_trace.c`,
/// Linux 6.18.
///
/// The world has one process: what is read of a task is read of it.
enum CopyFunctions {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.FunctionRow] = [
    .init("bpf_copy_from_user_str") { machine, words throws(HelperStop) in try copyText(machine, words, flags: words.d)
    },
    .init("bpf_copy_from_user_task_str") { machine, words throws(HelperStop) in
      try copyText(machine, words, flags: words.e)
    },
    .init("bpf_copy_from_user_dynptr") { machine, words throws(HelperStop) in try fill(machine, words, .user) },
    .init("bpf_copy_from_user_task_dynptr") { machine, words throws(HelperStop) in try fill(machine, words, .user) },
    .init("bpf_probe_read_user_dynptr") { machine, words throws(HelperStop) in try fill(machine, words, .user) },
    .init("bpf_probe_read_kernel_dynptr") { machine, words throws(HelperStop) in try fill(machine, words, .kernel) },
    .init("bpf_copy_from_user_str_dynptr") { machine, words throws(HelperStop) in try fillText(machine, words, .user) },
    .init("bpf_copy_from_user_task_str_dynptr") { machine, words throws(HelperStop) in
      try fillText(machine, words, .user)
    },
    .init("bpf_probe_read_user_str_dynptr") { machine, words throws(HelperStop) in try fillText(machine, words, .user)
    },
    .init("bpf_probe_read_kernel_str_dynptr") { machine, words throws(HelperStop) in
      try fillText(machine, words, .kernel)
    },
  ]

  /// Helpers of the kind.
  static let helpers: [HelperLibrary.Row] = [
    .init(36) { machine, words throws(HelperStop) in try writeUser(machine, words) },
    .init(191) { machine, words throws(HelperStop) in
      if words.e != 0 { return LinuxErrno.invalid.result }
      let size = Int(UInt32(truncatingIfNeeded: words.b))
      let bytes = machine.outside(words.c, size, .user)
      try machine.write(bytes ?? [UInt8](repeating: 0, count: size), to: words.a)
      return bytes == nil ? LinuxErrno.fault.result : 0
    },
  ]

  /// Bytes up to a zero, which is not among them, at most `limit`; nil where they cannot be read.
  private static func text(
    _ machine: Machine, _ address: UInt64, _ limit: Int, _ kind: Machine.OutsideMemory
  ) throws(HelperStop) -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count < limit {
      guard let byte = machine.outside(address &+ UInt64(bytes.count), 1, kind)?.first else { return nil }
      if byte == 0 { break }
      try machine.spend()
      bytes.append(byte)
    }
    return bytes
  }

  /// `bpf_copy_from_user_str`: the result counts the final zero.
  private static func copyText(_ machine: Machine, _ words: HelperArguments, flags: UInt64) throws(HelperStop) -> UInt64
  {
    let (padsWithZeros, size): (UInt64, Int) = (1, Int(UInt32(truncatingIfNeeded: words.b)))
    if flags & ~padsWithZeros != 0 { return DynptrFunctions.narrow(.invalid) }
    if size == 0 { return 0 }
    guard let text = try text(machine, words.c, size - 1, .user) else {
      if flags & padsWithZeros != 0 { try machine.write([UInt8](repeating: 0, count: size), to: words.a) }
      return DynptrFunctions.narrow(.fault)
    }
    let zeros = flags & padsWithZeros != 0 ? size - text.count : 1
    try machine.write(text + [UInt8](repeating: 0, count: zeros), to: words.a)
    return UInt64(text.count + 1)
  }

  private static func fill(
    _ machine: Machine, _ words: HelperArguments, _ kind: Machine.OutsideMemory
  ) throws(HelperStop) -> UInt64 {
    let (pointer, start) = (try Dynptr(machine, at: words.a), UInt32(truncatingIfNeeded: words.b))
    let size = UInt32(truncatingIfNeeded: words.c)
    guard pointer.contains(start, size) else { return DynptrFunctions.narrow(.tooBig) }
    guard let bytes = machine.outside(words.d, Int(size), kind) else { return DynptrFunctions.narrow(.fault) }
    return try pointer.write(machine, start, bytes, flags: 0) & 0xffff_ffff
  }

  /// The result counts the final zero.
  private static func fillText(
    _ machine: Machine, _ words: HelperArguments, _ kind: Machine.OutsideMemory
  ) throws(HelperStop) -> UInt64 {
    let (pointer, start) = (try Dynptr(machine, at: words.a), UInt32(truncatingIfNeeded: words.b))
    let size = UInt32(truncatingIfNeeded: words.c)
    guard pointer.contains(start, size) else { return DynptrFunctions.narrow(.tooBig) }
    if size == 0 { return 0 }
    guard let text = try text(machine, words.d, Int(size) - 1, kind) else { return DynptrFunctions.narrow(.fault) }
    let error = try pointer.write(machine, start, text + [0], flags: 0)
    return error == 0 ? UInt64(text.count + 1) : error & 0xffff_ffff
  }

  /// `bpf_probe_write_user`.
  private static func writeUser(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let bytes = try machine.bytes(words.b, Int(UInt32(truncatingIfNeeded: words.c)))
    for (index, memory) in machine.world.memory.enumerated() where memory.isUser {
      let offset = words.a &- memory.address
      let size = UInt64(memory.bytes.count)
      guard offset < size, UInt64(bytes.count) <= size - offset else { continue }
      machine.world.memory[index].bytes.replaceSubrange(Int(offset)..<Int(offset) + bytes.count, with: bytes)
      return 0
    }
    return LinuxErrno.fault.result
  }
}
