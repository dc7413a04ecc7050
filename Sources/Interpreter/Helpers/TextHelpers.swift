/// Formatting and parsing text. Source: `kernel/trace/bpf_trace.c` and `kernel/bpf/helpers.c`, Linux 6.18.
enum TextHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(6) { machine, words throws(HelperStop) in try print(machine, words) },
    .init(105) { machine, words throws(HelperStop) in try parse(machine, words, signed: true) },
    .init(126) { machine, words throws(HelperStop) in try printRecord(machine, words) },
    .init(127) { machine, words throws(HelperStop) in try writeRecord(machine, words) },
    .init(106) { machine, words throws(HelperStop) in try parse(machine, words, signed: false) },
    .init(165) { machine, words throws(HelperStop) in try formatString(machine, words) },
    .init(177) { machine, words throws(HelperStop) in try printMany(machine, words) },
    .init(182) { machine, words throws(HelperStop) in try compare(machine, words) },
  ]

  private static func count(_ word: UInt64) -> Int { Int(UInt32(truncatingIfNeeded: word)) }

  private static func emit(_ machine: Machine, _ format: [UInt8], _ arguments: [UInt64]) -> UInt64 {
    guard let text = KernelFormat.format(format, arguments, in: machine) else { return LinuxErrno.invalid.result }
    var line = text.prefix(KernelFormat.limit - 1)
    if line.last == UInt8(ascii: "\n") { line.removeLast() }
    machine.trace.append(String(decoding: line, as: UTF8.self))
    return UInt64(text.count)
  }

  private static func print(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let format = try machine.bytes(words.a, count(words.b))
    return emit(machine, format, [words.c, words.d, words.e])
  }

  private static func printMany(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    guard let arguments = try arguments(machine, words.c, words.d) else { return LinuxErrno.invalid.result }
    let format = try machine.bytes(words.a, count(words.b))
    return emit(machine, format, arguments)
  }

  /// `bpf_seq_printf`: what an iterator shows user space goes to the trace.
  private static func printRecord(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    guard let arguments = try arguments(machine, words.d, words.e),
      let text = KernelFormat.format(try machine.bytes(words.b, count(words.c)), arguments, in: machine)
    else { return LinuxErrno.invalid.result }
    machine.showRecord(text)
    return 0
  }

  /// `bpf_seq_write`.
  private static func writeRecord(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    machine.showRecord(try machine.bytes(words.b, count(words.c)))
    return 0
  }

  /// `bpf_stream_vprintk`: what a program says on one of its streams goes to the trace.
  static let functions: [HelperLibrary.FunctionRow] = [
    .init("bpf_stream_vprintk_impl") { machine, words throws(HelperStop) in
      let streams: ClosedRange<UInt32> = 1...2
      guard streams.contains(UInt32(truncatingIfNeeded: words.a)) else { return DynptrFunctions.narrow(.noEntry) }
      var format: [UInt8] = []
      while format.last != 0, format.count < KernelFormat.limit {
        format += try machine.bytes(words.b &+ UInt64(format.count), 1)
      }
      guard let arguments = try arguments(machine, words.c, words.d) else { return DynptrFunctions.narrow(.invalid) }
      return emit(machine, format, arguments) & 0xffff_ffff
    }
  ]

  /// An array of at most twelve words; nil where its size makes no sense.
  private static func arguments(
    _ machine: Machine, _ address: UInt64, _ size: UInt64
  ) throws(HelperStop) -> [UInt64]? {
    let bytes = count(size)
    if bytes % 8 != 0 || bytes > 12 * 8 || (bytes > 0) != (address != 0) { return nil }
    let memory = unsafe try machine.memory(address, bytes)
    return (0..<bytes / 8).map {
      unsafe UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self))
    }
  }

  /// `bpf_snprintf`: the result counts the final zero and what did not fit.
  private static func formatString(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    guard let arguments = try arguments(machine, words.d, words.e) else { return LinuxErrno.invalid.result }
    let target = unsafe try machine.memory(words.a, count(words.b), writing: true)
    var format: [UInt8] = []
    while format.last != 0, format.count < KernelFormat.limit {
      format += try machine.bytes(words.c &+ UInt64(format.count), 1)
    }
    guard let text = KernelFormat.format(format, arguments, in: machine) else { return LinuxErrno.invalid.result }
    if target.count > 0 {
      let kept = text.prefix(target.count - 1)
      unsafe target.copyBytes(from: kept)
      unsafe target[kept.count] = 0
    }
    return UInt64(text.count + 1)
  }

  /// `bpf_strncmp`: -1, 0 or 1 as the kernel's `strncmp` has it.
  private static func compare(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let own = try machine.bytes(words.a, count(words.b))
    for (index, byte) in own.enumerated() {
      let other = try machine.bytes(words.c &+ UInt64(index), 1)[0]
      if byte != other { return byte < other ? UInt64(bitPattern: -1) : 1 }
      if byte == 0 { return 0 }
    }
    return 0
  }

  /// `bpf_strtol` and `bpf_strtoul`: the number of characters used, the number itself in memory.
  private static func parse(
    _ machine: Machine, _ words: HelperArguments, signed: Bool
  ) throws(HelperStop) -> UInt64 {
    let text = try machine.bytes(words.a, count(words.b))
    _ = unsafe try machine.memory(words.d, 8, writing: true)
    let base = words.c & 0x1f
    guard !text.isEmpty, words.c & ~0x1f == 0, [0, 8, 10, 16].contains(base) else { return LinuxErrno.invalid.result }
    var rest = text[...]
    while let first = rest.first, first == 32 || (9...13).contains(first) || first == 0xa0 { rest.removeFirst() }
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    // The kernel looks at the next 63 characters.
    rest = rest.prefix(63)
    switch digits(rest, base: base) {
    case .failure(let errno): return errno.result
    case .success(let (magnitude, end)):
      if !signed && isNegative { return LinuxErrno.invalid.result }
      if signed && magnitude > (isNegative ? 1 << 63 : 1 << 63 - 1) { return LinuxErrno.outOfRange.result }
      let value = isNegative ? 0 &- magnitude : magnitude
      try machine.write((0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }, to: words.d)
      return UInt64(end)
    }
  }

  /// Reads digits; the base follows from the prefix where it is 0. Matches `_parse_integer`.
  private static func digits(_ text: ArraySlice<UInt8>, base: UInt64) -> Result<(UInt64, Int), LinuxErrno> {
    func digit(_ byte: UInt8?) -> UInt64? {
      byte.flatMap { Character(UnicodeScalar($0)).hexDigitValue }.map { UInt64($0) }
    }
    var rest = text
    var base = base
    let hasPrefix = rest.first == UInt8(ascii: "0") && rest.dropFirst().first.map { $0 | 0x20 } == UInt8(ascii: "x")
    if base == 0 {
      base = rest.first != UInt8(ascii: "0") ? 10 : hasPrefix && digit(rest.dropFirst(2).first) != nil ? 16 : 8
    }
    if base == 16 && hasPrefix { rest = rest.dropFirst(2) }
    let start = rest.startIndex
    var value: UInt64 = 0
    var overflowed = false
    while let next = digit(rest.first), next < base {
      let (product, high) = value.multipliedReportingOverflow(by: base)
      let (sum, carry) = product.addingReportingOverflow(next)
      overflowed = overflowed || high || carry
      value = sum
      rest.removeFirst()
    }
    if overflowed { return .failure(.outOfRange) }
    if rest.startIndex == start { return .failure(.invalid) }
    return .success((value, rest.startIndex))
  }
}

extension Machine {
  /// Adds text to the trace; a line goes on until a line feed ends it.
  func showRecord(_ text: [UInt8]) {
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index == 0 && run.isLineOpen && !trace.isEmpty {
        trace[trace.count - 1] += line
      } else if index < lines.count - 1 || !line.isEmpty {
        trace.append(String(line))
      }
    }
    run.isLineOpen = text.last.map { $0 != UInt8(ascii: "\n") } ?? run.isLineOpen
  }
}
