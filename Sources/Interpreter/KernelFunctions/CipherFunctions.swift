/// Ciphers. Source: `kernel/bpf/crypto.c` and `crypto/bpf_crypto_skcipher.c`, Linux 6.18.
enum CipherFunctions {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.FunctionRow] = [
    .init("bpf_crypto_ctx_create") { machine, words throws(HelperStop) in try create(machine, words) },
    .init("bpf_crypto_ctx_acquire") { machine, words throws(HelperStop) in try acquire(machine, words.a) },
    .init("bpf_crypto_ctx_release") { machine, words throws(HelperStop) in try release(machine, words.a) },
    .init("bpf_crypto_encrypt") { machine, words throws(HelperStop) in try crypt(machine, words, decrypting: false) },
    .init("bpf_crypto_decrypt") { machine, words throws(HelperStop) in try crypt(machine, words, decrypting: true) },
  ]

  /// Offsets in `struct bpf_crypto_params`.
  private enum Parameter {
    static let type = 0..<14
    static let reserved = 14..<16
    static let algorithm = 16..<144
    static let key = 144..<400
    static let keyBytes = 400
    static let tagBytes = 404
    static let size = 408
  }

  /// What follows the kernel's structure in an object: programs see none of it.
  private enum Hidden {
    static let mode: UInt64 = 0
    static let uses: UInt64 = 4
    static let keyBytes: UInt64 = 8
    static let key: UInt64 = 12
    static let size = 12 + 32
  }

  private static let structure = "bpf_crypto_ctx"

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// Where the hidden part of a context is.
  private static func hidden(_ machine: Machine, _ context: UInt64) -> UInt64 {
    context &+ UInt64(max(8, machine.kernelObjects.size(of: structure)))
  }

  /// `bpf_crypto_ctx_create`.
  private static func create(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    func fail(_ errno: LinuxErrno) throws(HelperStop) -> UInt64 {
      try machine.setHalf(words.c, UInt32(truncatingIfNeeded: errno.result))
      return 0
    }
    if words.a == 0 || words.b & 0xffff_ffff != Parameter.size { return try fail(.invalid) }
    let parameters = try machine.bytes(words.a, Parameter.size)
    func number(_ offset: Int) -> Int { (0..<4).reduce(0) { $0 | Int(parameters[offset + $1]) << (8 * $1) } }
    if parameters[Parameter.reserved].contains(where: { $0 != 0 }) { return try fail(.invalid) }
    if text(parameters[Parameter.type]) != "skcipher" { return try fail(.noEntry) }
    guard let mode = CipherMode(algorithm: text(parameters[Parameter.algorithm])) else {
      return try fail(.notSupported)
    }
    // This kind of cipher has no tags.
    if number(Parameter.tagBytes) != 0 { return try fail(.notSupported) }
    let keyBytes = number(Parameter.keyBytes)
    if keyBytes == 0 || keyBytes > Parameter.key.count { return try fail(.invalid) }
    let key = parameters[Parameter.key].prefix(keyBytes)
    if AES(key: key) == nil { return try fail(.invalid) }
    let context = machine.heap.make(
      size: max(8, machine.kernelObjects.size(of: structure)) + Hidden.size, what: "a cipher's context")
    if context == 0 { return try fail(.noMemory) }
    let object = hidden(machine, context)
    try machine.setHalf(object &+ Hidden.mode, mode.rawValue)
    try machine.setHalf(object &+ Hidden.uses, 1)
    try machine.setHalf(object &+ Hidden.keyBytes, UInt32(keyBytes))
    try machine.write(key, to: object &+ Hidden.key)
    try machine.setHalf(words.c, 0)
    return context
  }

  private static func acquire(_ machine: Machine, _ context: UInt64) throws(HelperStop) -> UInt64 {
    let place = hidden(machine, context) &+ Hidden.uses
    let uses = try machine.half(place)
    if uses == 0 { return 0 }
    try machine.setHalf(place, uses &+ 1)
    return context
  }

  private static func release(_ machine: Machine, _ context: UInt64) throws(HelperStop) -> UInt64 {
    let place = hidden(machine, context) &+ Hidden.uses
    let uses = try machine.half(place)
    try machine.setHalf(place, uses &- 1)
    if uses == 1 { machine.heap.free(context) }
    return 0
  }

  /// `bpf_crypto_encrypt` and `bpf_crypto_decrypt`.
  private static func crypt(
    _ machine: Machine, _ words: HelperArguments, decrypting: Bool
  ) throws(HelperStop) -> UInt64 {
    let invalid = DynptrFunctions.narrow(.invalid)
    let (source, target) = (try Dynptr(machine, at: words.b), try Dynptr(machine, at: words.c))
    let vector = words.d == 0 ? Dynptr.null : try Dynptr(machine, at: words.d)
    if target.isReadOnly { return invalid }
    if source.size == 0 || target.size == 0 || source.size > target.size { return invalid }
    let object = hidden(machine, words.a)
    guard let mode = CipherMode(rawValue: try machine.half(object &+ Hidden.mode)), vector.size == mode.vectorBytes,
      let cipher = AES(key: try machine.bytes(object &+ Hidden.key, Int(try machine.half(object &+ Hidden.keyBytes))))
    else { return invalid }
    // Packets in one piece are as good as memory.
    guard let from = try source.directAddress(machine), let to = try target.directAddress(machine) else {
      return invalid
    }
    var vectorAddress: UInt64? = 0
    if vector.size != 0 { vectorAddress = vector.isReadOnly ? nil : try vector.directAddress(machine) }
    guard let vectorAddress else { return invalid }
    var state = vector.size == 0 ? [] : try machine.bytes(vectorAddress, mode.vectorBytes)
    let bytes = try machine.bytes(from, Int(source.size))
    let result = mode.crypt(bytes, with: cipher, vector: &state, decrypting: decrypting)
    try machine.write(result, to: to)
    if vector.size != 0 { try machine.write(state, to: vectorAddress) }
    return result.count == bytes.count ? 0 : invalid
  }
}
