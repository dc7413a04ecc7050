/// What came of running a program once, in the virtual machine or in a kernel.
public struct RunOutcome: Sendable, Hashable {
  /// `r0` at the end. Kernels return its low 32 bits.
  public var returnValue: UInt64 = 0
  /// Instructions executed; nil where the executor cannot count them.
  public var steps: Int?
  /// The packet after the run; nil where the program has none.
  public var packet: [UInt8]?
  /// All maps after the run, in the program's order.
  public var maps: [MapContents] = []
  /// Records sent to user space, in order.
  public var events: [ProgramEvent] = []
  /// What the program printed with `bpf_trace_printk`, a line each.
  public var trace: [String] = []
  /// What ended the run before its exit; nil where it ended well.
  public var fault: Fault?
  /// Average time of a run in nanoseconds; nil where it was not measured.
  public var nanoseconds: UInt64?

  /// An outcome in which nothing happened.
  public init() {}
}

/// A map's entries at one moment.
public struct MapContents: Sendable, Hashable {
  /// One key's value, on one CPU where the map has a value for each.
  public struct Entry: Sendable, Hashable {
    /// The CPU; nil for maps that are not per-CPU.
    public var cpu: Int?
    /// The key's bytes.
    public var key: [UInt8]
    /// The value's bytes.
    public var value: [UInt8]

    /// Puts an entry together.
    public init(cpu: Int? = nil, key: [UInt8], value: [UInt8]) {
      self.cpu = cpu
      self.key = key
      self.value = value
    }
  }

  /// The map's name.
  public var name: String
  /// The map type's name, such as `hash`.
  public var type: String
  /// The entries: arrays by index, others by key bytes.
  public var entries: [Entry]

  /// Puts contents together.
  public init(name: String, type: String, entries: [Entry]) {
    self.name = name
    self.type = type
    self.entries = entries
  }
}

/// A record that a program sent to user space through a ring buffer or a perf event array.
public struct ProgramEvent: Sendable, Hashable {
  /// The map's name.
  public var map: String
  /// The record's bytes.
  public var data: [UInt8]

  /// Puts a record together.
  public init(map: String, data: [UInt8]) {
    self.map = map
    self.data = data
  }
}

/// What ended a run before its exit.
public struct Fault: Sendable, Hashable, Error {
  /// The instruction that failed.
  public var instruction: Int
  /// The address that it wanted; nil where the fault is not a memory access.
  public var address: UInt64?
  /// What happened, in words that stand alone.
  public var reason: String
  /// The line of the source; nil where the object does not say.
  public var source: SourceLine?
  /// True where the program did nothing wrong and the executor lacks what it asked for.
  public var isUnmodelled = false

  /// Puts a fault together.
  public init(instruction: Int, address: UInt64? = nil, reason: String, source: SourceLine? = nil) {
    self.instruction = instruction
    self.address = address
    self.reason = reason
    self.source = source
  }
}
