/// The key of a map that has none, such as a queue.
public struct NoKey: BitwiseCopyable, Hashable, Sendable {
  /// The only one.
  public init() {}
}

/// A map whose keys and values have Swift types of the same layout as the object's C types.
public struct TypedMap<Key: BitwiseCopyable & Sendable, Value: BitwiseCopyable & Sendable>: Sendable {
  /// One entry.
  public struct Entry: Sendable {
    /// The CPU; nil for maps that are not per-CPU.
    public var cpu: Int?
    /// The key.
    public var key: Key
    /// The value.
    public var value: Value
  }

  /// The map's name in the object.
  public let name: String

  /// Names a map.
  public init(name: String) { self.name = name }

  /// The entries after a run, in the map's order; those whose sizes are not the types' are left out.
  public func entries(in outcome: RunOutcome) -> [Entry] {
    let contents = outcome.maps.first { $0.name == name }
    return (contents?.entries ?? []).compactMap { entry in
      guard let value = CMemory.load(Value.self, from: entry.value) else { return nil }
      // A keyless map's entries carry nothing that could be read.
      guard let key = CMemory.load(Key.self, from: entry.key) else { return nil }
      return Entry(cpu: entry.cpu, key: key, value: value)
    }
  }

  /// The values of a key after a run: one, or one for each CPU; none where the map does not hold it. Keys are compared byte for byte,
  /// as the kernel does.
  public func values(for key: Key, in outcome: RunOutcome) -> [Value] {
    let bytes = CMemory.bytes(of: key)
    let contents = outcome.maps.first { $0.name == name }
    return (contents?.entries ?? []).filter { $0.key == bytes }.compactMap { CMemory.load(Value.self, from: $0.value) }
  }
}

/// A ring buffer or perf event array whose records have a Swift type of the same layout as the object's C type.
public struct TypedEvents<Record: BitwiseCopyable & Sendable>: Sendable {
  /// The map's name in the object.
  public let name: String

  /// Names a map.
  public init(name: String) { self.name = name }

  /// The records of a run, in their order; those shorter than the type are left out.
  public func records(in outcome: RunOutcome) -> [Record] {
    outcome.events.filter { $0.map == name }.compactMap { CMemory.load(Record.self, from: $0.data) }
  }
}

/// A ring buffer or perf event array whose records' type is not known.
public struct RawEvents: Sendable {
  /// The map's name in the object.
  public let name: String

  /// Names a map.
  public init(name: String) { self.name = name }

  /// The bytes of a run's records, in their order.
  public func records(in outcome: RunOutcome) -> [[UInt8]] {
    outcome.events.filter { $0.map == name }.map(\.data)
  }
}
