import BPFTypeFormat

/// What the structure of a map in `.maps` says, field by field, before it becomes a definition.
struct MapDeclaration {
  var type: UInt32 = 0
  var keySize: UInt32 = 0
  var valueSize: UInt32 = 0
  var keyType = TypeID.void
  var valueType = TypeID.void
  var maxEntries: UInt32 = 0
  var flags: UInt32 = 0
  var extra: UInt64 = 0
  var pinning: UInt32 = 0
  /// The structure that declares the inner maps; nil where there is none.
  var inner: BTFType?

  var isMapOfMaps: Bool { type == 12 || type == 13 }
  var isProgramArray: Bool { type == 3 }
}
