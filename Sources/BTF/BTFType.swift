/// One type record's head; what follows it is asked of its ``BTF``.
public struct BTFType: Sendable, Hashable {
  /// The type's number.
  public var id: TypeID
  /// What sort of type it is.
  public var kind: BTFKind
  /// Offset of its name among the strings; 0 where it has none.
  public var nameOffset: UInt32
  /// How many members, parameters, enumerators or variables follow; for functions the linkage.
  public var count: Int
  /// The kind's flag: bit fields in a structure, a union among forwards, signed values of an enumeration.
  public var flag: Bool
  /// The size in bytes or the type referred to, as ``BTFKind/refersToType`` says.
  var word: UInt32
  /// Where the record's payload starts.
  var payload: Int

  /// The size in bytes that the record states; 0 for kinds that state none.
  public var size: UInt32 { kind.refersToType || kind == .array ? 0 : word }

  /// The type that the record refers to: what a pointer points to, a function's prototype, a prototype's result; `void` for kinds
  /// that refer to none.
  public var target: TypeID { TypeID(rawValue: kind.refersToType ? word : 0) }
}
