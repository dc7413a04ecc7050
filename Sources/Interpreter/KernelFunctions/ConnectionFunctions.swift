import BPFProgram

/// Tracked connections: those that programs add themselves. Source: `net/netfilter/nf_conntrack_bpf.c` and
/// `net/netfilter/nf_nat_bpf.c`, Linux 6.18.
enum ConnectionFunctions {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.FunctionRow] = [
    .init("bpf_xdp_ct_lookup") { machine, words throws(HelperStop) in try lookUp(machine, words) },
    .init("bpf_skb_ct_lookup") { machine, words throws(HelperStop) in try lookUp(machine, words) },
    .init("bpf_xdp_ct_alloc") { machine, words throws(HelperStop) in try allocate(machine, words) },
    .init("bpf_skb_ct_alloc") { machine, words throws(HelperStop) in try allocate(machine, words) },
    .init("bpf_ct_insert_entry") { machine, words throws(HelperStop) in try insert(machine, words.a) },
    .init("bpf_ct_release") { machine, words throws(HelperStop) in try release(machine, words.a) },
    .init("bpf_ct_set_timeout") { machine, words throws(HelperStop) in
      try connection(machine, words.a).setTimeout(machine.ticks(milliseconds: words.b))
      return 0
    },
    .init("bpf_ct_change_timeout") { machine, words throws(HelperStop) in try changeTimeout(machine, words) },
    .init("bpf_ct_set_status") { machine, words throws(HelperStop) in try changeStatus(machine, words) },
    .init("bpf_ct_change_status") { machine, words throws(HelperStop) in try changeStatus(machine, words) },
    .init("bpf_ct_set_nat_info") { machine, words throws(HelperStop) in try setAddress(machine, words) },
  ]

  /// Bytes of `struct bpf_ct_opts`, with and without zones.
  private static let (fullSize, shortSize): (UInt64, UInt64) = (16, 12)
  /// Offsets in it.
  private enum Option {
    static let error: UInt64 = 4
    static let `protocol` = 8
    static let direction: UInt64 = 9
    static let zone = 10
    static let zoneDirections = 12
    static let reserved = 13
  }

  private static func connection(_ machine: Machine, _ address: UInt64) throws(HelperStop) -> Connection {
    guard let layout = Connection.Layout(machine.kernelObjects) else {
      throw .unmodelled("tracked connections, which the profile \(machine.kernel.name) has no types of")
    }
    return Connection(machine: machine, address: address, layout: layout)
  }

  /// Writes an error into the options, which may be too short for it; the result is no connection.
  private static func fail(
    _ machine: Machine, _ words: HelperArguments, _ errno: LinuxErrno
  ) throws(HelperStop) -> UInt64 {
    if words.d != 0, words.e & 0xffff_ffff >= Option.error + 4 {
      try machine.setHalf(words.d &+ Option.error, UInt32(truncatingIfNeeded: errno.result))
    }
    return 0
  }

  /// What is wrong with a call, in the kernel's order, which differs between its two users; nil where nothing is.
  private static func objection(
    _ machine: Machine, _ words: HelperArguments, looksUp: Bool
  ) throws(HelperStop) -> LinuxErrno? {
    let size = words.e & 0xffff_ffff
    guard words.d != 0, words.b != 0, size == fullSize || size == shortSize else { return .invalid }
    let options = try machine.bytes(words.d, Int(size))
    let unused = size == fullSize ? options[Option.reserved...] : options[Option.zone...]
    if unused.contains(where: { $0 != 0 }) { return .invalid }
    let isKnown = [6, 17].contains(options[Option.protocol])
    let namespace = Int32(bitPattern: try machine.half(words.d))
    if looksUp && !isKnown { return .protocolError }
    if namespace < -1 { return .invalid }
    if !isKnown { return .protocolError }
    if ![12, 36].contains(words.c & 0xffff_ffff) { return .familyNotSupported }
    return namespace >= 0 ? .noNetwork : nil
  }

  /// The tuple that a program asks for, and the zone. Matches `bpf_nf_ct_tuple_parse`.
  private static func key(
    _ machine: Machine, _ words: HelperArguments
  ) throws(HelperStop) -> (tuple: Connection.Tuple, zone: Connection.Zone) {
    typealias Part = Connection.Part
    let given = try machine.bytes(words.b, Int(words.c & 0xffff_ffff))
    let options = try machine.bytes(words.d, Int(words.e & 0xffff_ffff))
    let bytes = given.count == 12 ? 4 : 16
    var tuple = Connection.Tuple(repeating: 0, count: Part.size)
    tuple.replaceSubrange(Part.source.prefix(bytes), with: given[..<bytes])
    tuple.replaceSubrange(Part.destination.prefix(bytes), with: given[bytes..<2 * bytes])
    tuple.replaceSubrange(Part.sourcePort, with: given[2 * bytes..<2 * bytes + 2])
    tuple.replaceSubrange(Part.destinationPort, with: given[2 * bytes + 2..<2 * bytes + 4])
    tuple[Part.family] = bytes == 4 ? 2 : 10
    tuple[Part.protocol] = options[Option.protocol]
    var zone = Connection.Zone()
    if UInt64(options.count) == fullSize {
      if options[Option.zoneDirections] == 0 {
        try machine.write([zone.directions], to: words.d &+ UInt64(Option.zoneDirections))
      } else {
        zone.directions = options[Option.zoneDirections]
      }
      zone.id = UInt16(options[Option.zone]) | UInt16(options[Option.zone + 1]) << 8
    }
    return (tuple, zone)
  }

  /// The connection of a tuple with the direction that the tuple is of. Matches `nf_ct_key_equal`.
  private static func find(
    _ machine: Machine, _ tuple: Connection.Tuple, _ zone: Connection.Zone
  ) throws(HelperStop) -> (connection: Connection, direction: Int)? {
    for address in machine.kernelObjects.connections {
      let known = try connection(machine, address)
      for direction in 0...1 where try known.zone().id(in: direction) == zone.id(in: direction) {
        if Connection.matches(try known.tuple(direction), tuple) { return (known, direction) }
      }
    }
    return nil
  }

  /// Matches `__bpf_nf_ct_lookup`.
  private static func lookUp(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    if let errno = try objection(machine, words, looksUp: true) { return try fail(machine, words, errno) }
    let (tuple, zone) = try key(machine, words)
    guard let (known, direction) = try find(machine, tuple, zone) else { return try fail(machine, words, .noEntry) }
    try machine.write([UInt8(direction)], to: words.d &+ Option.direction)
    try machine.setHalf(known.address, try machine.half(known.address) &+ 1)
    return known.address
  }

  /// Matches `__bpf_nf_ct_alloc_entry`: the entry is forgotten after ten seconds unless the program says otherwise.
  private static func allocate(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    if let errno = try objection(machine, words, looksUp: false) { return try fail(machine, words, errno) }
    let (tuple, zone) = try key(machine, words)
    let size = try connection(machine, 0).layout.size
    let address = machine.heap.make(size: size, what: "a tracked connection")
    if address == 0 { return try fail(machine, words, .noMemory) }
    let new = try connection(machine, address)
    try new.setZone(zone)
    try new.setTuple(0, tuple)
    try new.setTuple(1, Connection.inverted(tuple))
    try new.setTimeout(10 * machine.world.ticksPerSecond)
    return address
  }

  /// `bpf_ct_insert_entry`: one that is there already keeps the new one out.
  private static func insert(_ machine: Machine, _ address: UInt64) throws(HelperStop) -> UInt64 {
    let new = try connection(machine, address)
    let timeout = address &+ new.layout.timeout
    if try new.status() & Connection.Status.confirmed == 0 {
      try machine.setHalf(timeout, try machine.half(timeout) &+ UInt32(truncatingIfNeeded: machine.jiffies()))
    }
    try new.setStatus(try new.status() | Connection.Status.confirmed)
    for direction in 0...1 where try find(machine, try new.tuple(direction), try new.zone()) != nil {
      machine.heap.free(address)
      return 0
    }
    machine.kernelObjects.connections.append(address)
    // The table holds one reference, the program another.
    try machine.setHalf(address, 2)
    return address
  }

  /// `bpf_ct_release`.
  private static func release(_ machine: Machine, _ address: UInt64) throws(HelperStop) -> UInt64 {
    if address == 0 { return 0 }
    let uses = try machine.half(address)
    try machine.setHalf(address, uses &- 1)
    if uses == 1 { machine.heap.free(address) }
    return 0
  }

  /// `bpf_ct_change_timeout`.
  private static func changeTimeout(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let known = try connection(machine, words.a)
    if try known.status() & Connection.Status.fixedTimeout != 0 { return DynptrFunctions.narrow(.notPermitted) }
    try known.setTimeout(machine.ticks(milliseconds: words.b))
    return try known.status() & Connection.Status.dying != 0 ? DynptrFunctions.narrow(.timerExpired) : 0
  }

  /// Matches `nf_ct_change_status_common`.
  private static func changeStatus(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    typealias Status = Connection.Status
    let known = try connection(machine, words.a)
    let (old, new) = (try known.status(), words.b & 0xffff_ffff)
    let changed = old ^ new
    let fixed = changed & (Status.expected | Status.confirmed | Status.dying) != 0
    let lost = changed & (Status.seenReply | Status.assured) & ~new != 0
    if fixed || lost { return DynptrFunctions.narrow(.busy) }
    try known.setStatus(old | new & 0xffff & ~Status.unchangeable)
    return 0
  }

  /// `bpf_ct_set_nat_info`. Matches `nf_nat_setup_info` for one address and at most one port.
  private static func setAddress(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    typealias Part = Connection.Part
    typealias Status = Connection.Status
    let known = try connection(machine, words.a)
    let status = try known.status()
    if status & Status.confirmed != 0 { return 0 }
    let isSource = words.d & 0xffff_ffff == 0
    if status & (isSource ? Status.sourceDone : Status.destinationDone) != 0 {
      return DynptrFunctions.narrow(.noMemory)
    }
    let current = Connection.inverted(try known.tuple(1))
    var new = current
    let bytes = current[Part.family] == 2 ? 4 : 16
    let (place, portPlace) = isSource ? (Part.source, Part.sourcePort) : (Part.destination, Part.destinationPort)
    new.replaceSubrange(place.prefix(bytes), with: try machine.bytes(words.b, bytes))
    let port = Int32(truncatingIfNeeded: words.c)
    if port > 0 {
      new.replaceSubrange(portPlace, with: [UInt8(truncatingIfNeeded: port >> 8), UInt8(truncatingIfNeeded: port)])
    }
    var bits = isSource ? Status.sourceDone : Status.destinationDone
    if new != current {
      try known.setTuple(1, Connection.inverted(new))
      bits |= isSource ? Status.sourceChanged : Status.destinationChanged
    }
    try known.setStatus(status | bits)
    return 0
  }
}

extension Machine {
  /// Timer interrupts in a number of milliseconds, rounded up. Matches `msecs_to_jiffies`.
  func ticks(milliseconds: UInt64) -> UInt64 {
    ((milliseconds & 0xffff_ffff) * world.ticksPerSecond + 999) / 1000
  }
}
