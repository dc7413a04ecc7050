import BPFTypeFormat

/// The Swift types that a skeleton needs, found from the C types that its maps and variables have.
struct SwiftTypes {
  /// How deep types may be nested.
  private static let depthLimit = 32

  let types: BTF
  /// What each structure, union and enumeration is called.
  private var names: [TypeID: String] = [:]
  private var taken: Set<String> = []
  /// Those that have to be written, in the order in which they were found.
  private(set) var found: [TypeID] = []
  private var alignments: [TypeID: Int] = [:]

  init(_ types: BTF) { self.types = types }

  /// Keeps a name for something else.
  mutating func reserve(_ name: String) { taken.insert(name) }

  /// A name that nothing has yet.
  mutating func unique(_ name: String) -> String {
    var result = name
    var number = 2
    while !taken.insert(result).inserted {
      result = "\(name)\(number)"
      number += 1
    }
    return result
  }

  /// How a type is kept; nil for types without a size. `context` names anonymous types.
  mutating func storage(of id: TypeID, context: String, depth: Int = 0) -> SwiftStorage? {
    guard depth < Self.depthLimit, let type = types.peeled(id), let size = types.size(of: type.id), size > 0 else {
      return nil
    }
    switch type.kind {
    case .int: return integer(type)
    case .pointer: return .number("UInt64", 8)
    case .float:
      return size == 4 ? .number("Float", 4) : size == 8 ? .number("Double", 8) : .bytes(Int(size))
    case .enumeration, .enumeration64:
      guard let raw = Self.integer(size: Int(size), isSigned: type.flag) else { return .bytes(Int(size)) }
      guard let name = name(of: type, context: "") else { return raw }
      return SwiftStorage(
        name: name, zero: ".init(rawValue: 0)", size: raw.size, alignment: raw.alignment,
        meaning: .enumeration(raw: raw.name), isSigned: type.flag)
    case .structure, .union:
      guard let name = name(of: type, context: context) else { return .bytes(Int(size)) }
      return SwiftStorage(name: name, zero: ".init()", size: Int(size), alignment: alignment(of: type, depth: depth))
    case .array:
      guard let shape = types.array(type), shape.count > 0,
        let element = storage(of: shape.element, context: context, depth: depth + 1)
      else { return nil }
      var array = SwiftStorage(
        name: "InlineArray<\(shape.count), \(element.name)>", zero: ".init(repeating: \(element.zero))",
        size: Int(size),
        alignment: element.alignment)
      if let inner = types.peeled(shape.element), inner.kind == .int, inner.size == 1,
        types.name(of: inner.id) == "char"
      {
        array.meaning = .text
      }
      return array
    default: return nil
    }
  }

  private func integer(_ type: BTFType) -> SwiftStorage? {
    guard let encoding = types.integer(type) else { return nil }
    let isCharacter = types.name(of: type.id) == "char"
    guard var storage = Self.integer(size: Int(type.size), isSigned: encoding.isSigned && !isCharacter) else {
      return .bytes(Int(type.size), alignment: type.size % 8 == 0 ? 8 : 1)
    }
    if encoding.isBoolean { storage.meaning = .boolean }
    return storage
  }

  private static func integer(size: Int, isSigned: Bool) -> SwiftStorage? {
    guard [1, 2, 4, 8].contains(size) else { return nil }
    return .number("\(isSigned ? "" : "U")Int\(8 * size)", size, isSigned: isSigned)
  }

  private mutating func name(of type: BTFType, context: String) -> String? {
    if let name = names[type.id] { return name }
    let own = types.name(of: type.id)
    guard !own.isEmpty || !context.isEmpty else { return nil }
    let name = unique(SwiftName.type(own.isEmpty ? context : own))
    names[type.id] = name
    found.append(type.id)
    return name
  }

  /// The name that a type was given.
  func name(of id: TypeID) -> String? { names[id] }

  /// The alignment of a structure's Swift type: 1 where members are not aligned, so that it is kept as bytes.
  mutating func alignment(of type: BTFType, depth: Int) -> Int {
    if let known = alignments[type.id] { return known }
    guard depth < Self.depthLimit else { return 1 }
    alignments[type.id] = 1
    var largest = 1
    for member in types.members(of: type) where member.bitWidth == 0 {
      let own = memberAlignment(of: member.type, depth: depth + 1)
      if Int(member.bitOffset) % (8 * own) != 0 { return 1 }
      largest = max(largest, own)
    }
    guard Int(type.size) % largest == 0 else { return 1 }
    alignments[type.id] = largest
    return largest
  }

  private mutating func memberAlignment(of id: TypeID, depth: Int) -> Int {
    guard let type = types.peeled(id) else { return 1 }
    switch type.kind {
    case .structure, .union: return alignment(of: type, depth: depth)
    case .array:
      guard depth < Self.depthLimit, let shape = types.array(type), shape.count > 0 else { return 1 }
      return memberAlignment(of: shape.element, depth: depth + 1)
    default: return storage(of: id, context: "", depth: depth)?.alignment ?? 1
    }
  }
}
