import BPFTypeFormat

/// One type, told with the places of its members.
struct TypeDescription {
  /// A line of the layout.
  struct Row {
    /// In bits from the start of the whole.
    var offset: Int
    /// In bits for a bit field, else in bytes; nil for types without a size.
    var size: Int?
    var isBitField: Bool
    var name: String
    var type: String
    /// How many anonymous members stand around it.
    var depth: Int
  }

  let types: BTF
  let id: TypeID
  /// Bytes to show as the type.
  let bytes: [UInt8]?

  init(_ types: BTF, _ id: TypeID, bytes: [UInt8]? = nil) {
    self.types = types
    self.id = id
    self.bytes = bytes
  }

  // MARK: Looking up

  /// The types of a name, or the one of a number; ascending.
  static func find(_ name: String, in types: BTF) -> [TypeID] {
    if let number = UInt32(name) {
      let id = TypeID(rawValue: number)
      return types[id] == nil ? [] : [id]
    }
    let (word, plain) = parts(name)
    return types.ids.filter { id in
      guard let type = types[id], type.nameOffset != 0, accepts(type, word) else { return false }
      return types.name(of: id) == plain
    }
  }

  /// Up to three names that look most like one that is not there.
  static func nearest(to name: String, in types: BTF) -> [String] {
    let (word, plain) = parts(name)
    var names: Set<String> = []
    for id in types.ids {
      guard let type = types[id], type.nameOffset != 0, accepts(type, word) else { continue }
      names.insert(types.name(of: id))
    }
    return NearestNames.of(plain, among: names.sorted())
  }

  private static func parts(_ name: String) -> (word: String?, name: String) {
    let parts = name.split(separator: " ")
    guard parts.count == 2 else { return (nil, name) }
    return (String(parts[0]), String(parts[1]))
  }

  private static func accepts(_ type: BTFType, _ word: String?) -> Bool {
    switch word {
    case nil: true
    case "struct": type.kind == .structure || type.kind == .forward && !type.flag
    case "union": type.kind == .union || type.kind == .forward && type.flag
    case "enum": type.kind.isEnumeration
    default: false
    }
  }

  // MARK: Layout

  /// The members or variables, those of anonymous members included, in their order.
  var rows: [Row] {
    guard let type = types[id] else { return [] }
    if type.kind == .dataSection {
      return types.variables(of: type).map { variable in
        let target = types[variable.type]?.target ?? .void
        return Row(
          offset: Int(variable.offset) * 8, size: Int(variable.size), isBitField: false,
          name: types.name(of: variable.type), type: types.typeName(target), depth: 0)
      }
    }
    return members(of: types.peeled(id) ?? type, at: 0, depth: 0)
  }

  private func members(of type: BTFType, at base: Int, depth: Int) -> [Row] {
    guard depth < 16 else { return [] }
    var rows: [Row] = []
    for member in types.members(of: type) {
      let offset = base + Int(member.bitOffset)
      let inner = member.name.isEmpty ? types.peeled(member.type).flatMap { $0.kind.isComposite ? $0 : nil } : nil
      let size = member.bitWidth > 0 ? Int(member.bitWidth) : types.size(of: member.type).map(Int.init)
      rows.append(
        Row(
          offset: offset, size: size, isBitField: member.bitWidth > 0, name: member.name,
          type: types.typeName(member.type), depth: depth))
      if let inner { rows += members(of: inner, at: offset, depth: depth + 1) }
    }
    return rows
  }

  /// What C calls a function or variable with its type; the type behind a typedef.
  var declaration: String {
    guard let type = types[id] else { return "" }
    let name = types.name(of: id)
    switch type.kind {
    case .function:
      let list = types.parameters(of: type).map { parameter in
        parameter.type == .void ? "..." : Self.declare(parameter.name, types.typeName(parameter.type))
      }
      let result = types.result(of: type).map(types.typeName) ?? "void"
      return Self.declare("\(name)(\(list.isEmpty ? "void" : list.joined(separator: ", ")))", result)
    case .variable: return Self.declare(name, types.typeName(type.target))
    case .typedef: return "typedef " + Self.declare(name, types.typeName(type.target))
    case .declarationTag:
      return types.declarationTag(type).map { "\($0.text) on \(types.name(of: $0.target))" } ?? ""
    default: return types.typeName(id)
    }
  }

  /// Arrays and pointers to functions are not taken apart: the type stands whole before the name.
  private static func declare(_ name: String, _ type: String) -> String {
    name.isEmpty ? type : type.hasSuffix("*") ? type + name : type + " " + name
  }

  var enumerators: [BTF.Enumerator] {
    types.peeled(id).map(types.enumerators) ?? []
  }

  var typedValue: TypedValue? {
    bytes.map { types.value(of: id, in: $0) }
  }
}
