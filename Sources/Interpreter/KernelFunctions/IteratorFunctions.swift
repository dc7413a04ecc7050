/// Iterators over numbers and bits. Source: `kernel/bpf/bpf_iter.c` and `kernel/bpf/helpers.c`, Linux 6.18.
enum IteratorFunctions {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.FunctionRow] = [
    .init("bpf_iter_num_new") { machine, words throws(HelperStop) in try newNumbers(machine, words) },
    .init("bpf_iter_num_next") { machine, words throws(HelperStop) in try nextNumber(machine, words) },
    .init("bpf_iter_num_destroy") { machine, words throws(HelperStop) in
      try machine.setWord(words.a, 0)
      return 0
    },
    .init("bpf_iter_bits_new") { machine, words throws(HelperStop) in try newBits(machine, words) },
    .init("bpf_iter_bits_next") { machine, words throws(HelperStop) in try nextBit(machine, words) },
    .init("bpf_iter_bits_destroy") { machine, words throws(HelperStop) in
      if try machine.half(words.a &+ 8) > 64 { machine.heap.free(try machine.word(words.a)) }
      return 0
    },
  ]

  /// Most iterations. Source: Linux `BPF_MAX_LOOPS`.
  private static let most: Int64 = 8 << 20

  /// The iterator holds the current number, then the end, 32 bits each.
  private static func newNumbers(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let (start, end) = (Int32(truncatingIfNeeded: words.b), Int32(truncatingIfNeeded: words.c))
    try machine.setWord(words.a, 0)
    if start > end { return LinuxErrno.invalid.result }
    if Int64(end) - Int64(start) > most { return LinuxErrno.tooBig.result }
    try machine.setHalf(words.a, UInt32(bitPattern: start &- 1))
    try machine.setHalf(words.a &+ 4, UInt32(bitPattern: end))
    return 0
  }

  private static func nextNumber(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let state = unsafe try machine.memory(words.a, 8, writing: true)
    let next = unsafe Int32(littleEndian: state.loadUnaligned(as: Int32.self)) &+ 1
    if unsafe next >= Int32(littleEndian: state.loadUnaligned(fromByteOffset: 4, as: Int32.self)) {
      unsafe state.storeBytes(of: 0, as: UInt64.self)
      return 0
    }
    unsafe state.storeBytes(of: next.littleEndian, as: Int32.self)
    return words.a
  }

  /// Most words of bits. Source: Linux `BITS_ITER_NR_WORDS_MAX`.
  private static let mostWords: UInt32 = 511

  /// The iterator holds the bits or where they are, then their number and the current one's index, 32 bits each.
  private static func newBits(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let count = UInt32(truncatingIfNeeded: words.c)
    try machine.setWord(words.a, 0)
    try machine.setHalf(words.a &+ 8, 0)
    try machine.setHalf(words.a &+ 12, UInt32.max)
    if words.b == 0 || count == 0 { return LinuxErrno.invalid.result }
    if count > mostWords { return LinuxErrno.tooBig.result }
    guard let bytes = machine.outside(words.b, Int(count) * 8, .kernel) else { return LinuxErrno.fault.result }
    if count == 1 {
      try machine.write(bytes, to: words.a)
    } else {
      let copy = machine.heap.make(size: bytes.count, what: "an iterator's bits")
      try machine.write(bytes, to: copy)
      try machine.setWord(words.a, copy)
    }
    try machine.setHalf(words.a &+ 8, count * 64)
    return 0
  }

  private static func nextBit(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let count = try machine.half(words.a &+ 8)
    var bit = try machine.half(words.a &+ 12)
    if count == 0 || bit != UInt32.max && bit >= count { return 0 }
    let start = count == 64 ? words.a : try machine.word(words.a)
    bit &+= 1
    while bit < count {
      if try machine.word(start &+ UInt64(bit / 64 * 8)) >> UInt64(bit % 64) & 1 != 0 { break }
      try machine.spend()
      bit += 1
    }
    try machine.setHalf(words.a &+ 12, bit)
    return bit < count ? words.a &+ 12 : 0
  }
}
