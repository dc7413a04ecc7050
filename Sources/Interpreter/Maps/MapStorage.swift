import BPFProgram

/// A map in a running machine. Each type overrides what it can do; the rest answers as the kernel does for a type
/// without it.
class MapStorage {
  /// How the map was defined, sizes as the kernel would have them.
  let definition: MapDefinition
  /// The parts of a value that the kernel manages itself.
  var managed = ManagedFields()

  init(_ definition: MapDefinition) { self.definition = definition }

  /// Bytes of a key.
  var keySize: Int { Int(definition.keySize) }
  /// Bytes of a value as programs see it.
  var valueSize: Int { Int(definition.valueSize) }

  /// The address of a key's value on a CPU; 0 where there is none.
  func lookup(_ key: UnsafeRawPointer, cpu: Int) -> UInt64 { 0 }

  /// Sets a key's value on a CPU; nil where that went well.
  func update(_ key: UnsafeRawPointer, _ value: UnsafeRawPointer, flags: UInt64, cpu: Int) -> LinuxErrno? {
    .notSupported
  }

  /// Removes a key; nil where that went well.
  func delete(_ key: UnsafeRawPointer) -> LinuxErrno? { .notSupported }

  /// Adds a value to a map without keys; nil where that went well.
  func push(_ value: UnsafeRawPointer, flags: UInt64) -> LinuxErrno? { .notSupported }

  /// Takes the next value of a map without keys into `value`, or only looks at it; nil where that went well.
  func next(into value: UnsafeMutableRawPointer, removing: Bool) -> LinuxErrno? { .notSupported }

  /// Keys with their values' addresses on a CPU, in the order of ``contents()``; nil for types that cannot be walked.
  func elements(cpu: Int) -> [(key: [UInt8], value: UInt64)]? { nil }

  /// Where all values lie in a row; nil for types that keep them otherwise.
  var valueArea: ValueArea? { nil }

  /// The address of the first value where programs may have it in an immediate load; nil for other types.
  var directValue: UInt64? { nil }

  /// How to look keys up without asking this map.
  var lookupEntry: LookupEntry { unsafe LookupEntry() }

  /// The entries at this moment, in an order that depends on nothing but them.
  func contents() -> [MapContents.Entry] { [] }
}

/// The flags of `bpf_map_update_elem`.
enum UpdateFlags {
  static let any: UInt64 = 0
  static let noExist: UInt64 = 1
  static let exist: UInt64 = 2
  static let lock: UInt64 = 4
}

/// The flags of map creation that storage looks at.
enum MapFlags {
  static let noPreallocation: UInt32 = 1 << 0
  static let readOnlyForPrograms: UInt32 = 1 << 7
  static let writeOnlyForPrograms: UInt32 = 1 << 8
}
