extension BTF {
  /// A member of a structure or union.
  public struct Member: Sendable, Hashable {
    /// Its name; empty for an anonymous structure or union.
    public var name: String
    /// Its type.
    public var type: TypeID
    /// Where it starts, in bits from the start of the whole.
    public var bitOffset: UInt32
    /// Its width in bits; 0 for a member that is no bit field.
    public var bitWidth: UInt32

    /// Where it starts, in bytes rounded down.
    public var offset: UInt32 { bitOffset / 8 }
  }

  /// An element of an enumeration.
  public struct Enumerator: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Its value; to be read as unsigned where the enumeration's flag is not set.
    public var value: Int64
  }

  /// An array's shape.
  public struct ArrayShape: Sendable, Hashable {
    /// The type of its elements.
    public var element: TypeID
    /// The type of its index.
    public var index: TypeID
    /// How many elements it has.
    public var count: UInt32
  }

  /// An integer's representation.
  public struct IntegerEncoding: Sendable, Hashable {
    /// The width in bits.
    public var bits: UInt8
    /// Where the value starts inside its bytes, in bits.
    public var bitOffset: UInt8
    /// True for signed values.
    public var isSigned: Bool
    /// True for characters.
    public var isCharacter: Bool
    /// True for `bool`.
    public var isBoolean: Bool
  }

  /// The members of a structure or union, in its order; none for other kinds.
  public func members(of type: BTFType) -> [Member] {
    guard type.kind.isComposite else { return [] }
    return (0..<type.count).compactMap { member($0, of: type) }
  }

  /// One member of a structure or union; nil where it has none of that index.
  public func member(_ index: Int, of type: BTFType) -> Member? {
    guard type.kind.isComposite, index >= 0, index < type.count else { return nil }
    let offset = type.payload + index * 12
    guard let name = reader.u32(offset), let id = reader.u32(offset + 4), let place = reader.u32(offset + 8) else {
      return nil
    }
    return Member(
      name: string(at: name), type: TypeID(rawValue: id), bitOffset: type.flag ? place & 0xff_ffff : place,
      bitWidth: type.flag ? place >> 24 : 0)
  }

  /// The elements of an enumeration; none for other kinds.
  public func enumerators(of type: BTFType) -> [Enumerator] {
    guard type.kind.isEnumeration else { return [] }
    let wide = type.kind == .enumeration64
    return (0..<type.count).compactMap { index in
      let offset = type.payload + index * (wide ? 12 : 8)
      guard let name = reader.u32(offset), let low = reader.u32(offset + 4) else { return nil }
      let value: Int64
      if wide {
        guard let high = reader.u32(offset + 8) else { return nil }
        value = Int64(bitPattern: UInt64(high) << 32 | UInt64(low))
      } else {
        value = type.flag ? Int64(Int32(bitPattern: low)) : Int64(low)
      }
      return Enumerator(name: string(at: name), value: value)
    }
  }

  /// The shape of an array; nil for other kinds.
  public func array(_ type: BTFType) -> ArrayShape? {
    guard type.kind == .array, let element = reader.u32(type.payload), let index = reader.u32(type.payload + 4),
      let count = reader.u32(type.payload + 8)
    else { return nil }
    return ArrayShape(element: TypeID(rawValue: element), index: TypeID(rawValue: index), count: count)
  }

  /// The representation of an integer; nil for other kinds.
  public func integer(_ type: BTFType) -> IntegerEncoding? {
    guard type.kind == .int, let word = reader.u32(type.payload) else { return nil }
    let encoding = word >> 24 & 15
    return IntegerEncoding(
      bits: UInt8(word & 0xff), bitOffset: UInt8(word >> 16 & 0xff), isSigned: encoding & 1 != 0,
      isCharacter: encoding & 2 != 0, isBoolean: encoding & 4 != 0)
  }
}
