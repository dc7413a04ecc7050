import BPFTypeFormat

/// Types whose special fields cannot be told: a map or an object of them has none. Source: the errors of `btf_parse_fields`,
/// Linux 6.18.
struct UnusableFields: Error {}

/// A search for special fields through a structure's members, or a section's variables, and the structures in them.
/// Source: `btf_find_field` and the functions below it, Linux 6.18.
struct FieldSearch {
  /// A field as the types tell it.
  struct Finding {
    var kind: SpecialFields.Kind
    var offset: UInt32
    /// For pointers: what they point to. For heads and roots: the structure of their nodes.
    var type = TypeID.void
    /// For heads and roots: the node's name.
    var node = ""
  }

  /// What a declaration is part of, so that its tags can be found.
  private struct Place {
    var owner: TypeID
    var component: Int32
    var offset: UInt32
    /// The size that a section's variable has; 0 for members.
    var size: UInt32 = 0
  }

  /// The most fields that a value may have. Source: `BTF_FIELDS_MAX`.
  private static let limit = 11
  /// How deep structures and arrays are searched. Source: `MAX_RESOLVE_DEPTH`.
  private static let depthLimit = 32

  private let types: BTF
  private let wanted: Set<SpecialFields.Kind>
  private var seen: Set<SpecialFields.Kind> = []
  /// Declarations that are still looked at: a graph of structures could have more ways through it than there is time for.
  private var budget = 1 << 16

  init(_ types: BTF, for wanted: Set<SpecialFields.Kind>) {
    self.types = types
    self.wanted = wanted
  }

  /// Finds the fields of a structure or section, in the order of their declarations.
  mutating func findings(in type: BTFType) throws(UnusableFields) -> [Finding] {
    switch type.kind {
    case .structure: return try members(of: type, room: Self.limit, depth: 0)
    case .dataSection:
      var found: [Finding] = []
      for variable in types.variables(of: type) {
        guard let declared = types[variable.type] else { throw UnusableFields() }
        let place = Place(owner: variable.type, component: -1, offset: variable.offset, size: variable.size)
        found += try declaration(declared.target, place, room: Self.limit - found.count, depth: 0)
      }
      return found
    default: throw UnusableFields()
    }
  }

  /// Source: `btf_find_struct_field`.
  private mutating func members(of type: BTFType, room: Int, depth: Int) throws(UnusableFields) -> [Finding] {
    var found: [Finding] = []
    for (index, member) in types.members(of: type).enumerated() {
      if member.bitOffset % 8 != 0 { throw UnusableFields() }
      let place = Place(owner: type.id, component: Int32(truncatingIfNeeded: index), offset: member.offset)
      found += try declaration(member.type, place, room: room - found.count, depth: depth)
    }
    return found
  }

  /// Source: `btf_find_field_one`.
  private mutating func declaration(
    _ id: TypeID, _ place: Place, room: Int, depth: Int
  ) throws(UnusableFields) -> [Finding] {
    budget -= 1
    guard budget > 0, var type = types[id] else { throw UnusableFields() }
    var count: UInt32 = 1
    var dimensions = 0
    while type.kind == .array {
      guard dimensions < Self.depthLimit, let shape = types.array(type), let element = types[shape.element] else {
        throw UnusableFields()
      }
      count = count.multipliedReportingOverflow(by: shape.count).partialValue
      type = element
      dimensions += 1
    }
    if count == 0 { return [] }
    guard let kind = try kind(of: type) else {
      guard type.kind == .structure, place.size == 0 || place.size == type.size &* count else { return [] }
      return try nested(type, place.offset, count: count, room: room, depth: depth)
    }
    if place.size != 0 && place.size != kind.size &* count { return [] }
    if place.offset % kind.alignment != 0 { return [] }
    guard let finding = try finding(kind, type, place) else { return [] }
    if room == 0 { throw UnusableFields() }
    return try repeated([finding], count: count, stride: kind.size, room: room)
  }

  /// Source: `btf_find_nested_struct`.
  private mutating func nested(
    _ type: BTFType, _ offset: UInt32, count: UInt32, room: Int, depth: Int
  ) throws(UnusableFields) -> [Finding] {
    if depth + 1 >= Self.depthLimit { throw UnusableFields() }
    var found = try members(of: type, room: room, depth: depth + 1)
    if found.isEmpty { return [] }
    for index in found.indices { found[index].offset &+= offset }
    return try repeated(found, count: count, stride: type.size, room: room)
  }

  /// The fields of all elements of an array. Source: `btf_repeat_fields`.
  private func repeated(
    _ found: [Finding], count: UInt32, stride: UInt32, room: Int
  ) throws(UnusableFields) -> [Finding] {
    if count == 1 { return found }
    guard found.allSatisfy({ $0.kind.isPointer || $0.kind.isRoot }), Int(count) * found.count <= room else {
      throw UnusableFields()
    }
    var all: [Finding] = []
    for index in 0..<count {
      for var finding in found {
        finding.offset &+= index &* stride
        all.append(finding)
      }
    }
    return all
  }

  /// Nil: an ordinary type. Pointers count as referenced ones until their tags are read. Source: `btf_get_field_type`.
  private mutating func kind(of type: BTFType) throws(UnusableFields) -> SpecialFields.Kind? {
    let name = types.name(of: type.id)
    for kind in SpecialFields.Kind.allCases where !kind.isPointer && kind.name == name && wanted.contains(kind) {
      if kind.isUnique && !seen.insert(kind).inserted { throw UnusableFields() }
      return kind
    }
    return type.kind == .structure ? nil : .referencedPointer
  }

  private func finding(
    _ kind: SpecialFields.Kind, _ type: BTFType, _ place: Place
  ) throws(UnusableFields) -> Finding? {
    if kind.isPointer {
      guard let pointer = try Self.pointer(type, in: types, for: wanted) else { return nil }
      return Finding(kind: pointer.kind, offset: place.offset, type: pointer.target)
    }
    guard type.kind == .structure, type.size == kind.size else { return nil }
    var finding = Finding(kind: kind, offset: place.offset)
    if kind.isRoot { try readTag(of: place, into: &finding) }
    return finding
  }

  /// A pointer whose type tag gives it to the program; nil for others. Source: `btf_find_kptr`.
  static func pointer(
    _ type: BTFType, in types: BTF, for wanted: Set<SpecialFields.Kind>
  ) throws(UnusableFields) -> (kind: SpecialFields.Kind, target: TypeID)? {
    var pointer = type
    if pointer.kind == .volatile, let target = types[pointer.target] { pointer = target }
    guard pointer.kind == .pointer, let tag = types[pointer.target], tag.kind == .typeTag, !tag.flag else { return nil }
    if types[tag.target]?.kind == .typeTag { throw UnusableFields() }
    guard let kind = SpecialFields.Kind(tag: types.string(at: tag.nameOffset)), wanted.contains(kind),
      let target = types.peeled(tag.target), target.kind == .structure
    else { throw UnusableFields() }
    return (kind, target.id)
  }

  /// The tag `contains:STRUCTURE:NODE` of a head or root. Source: `btf_find_graph_root`.
  private func readTag(of place: Place, into finding: inout Finding) throws(UnusableFields) {
    let prefix = "contains:"
    let tags = types.declarationTags(of: place.owner)
      .filter { $0.component == place.component && $0.text.hasPrefix(prefix) }
    guard tags.count == 1, let tag = tags.first else { throw UnusableFields() }
    let parts = tag.text.dropFirst(prefix.count).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty, let id = types.find(String(parts[0]), kind: .structure) else {
      throw UnusableFields()
    }
    finding.type = id
    finding.node = String(parts[1])
  }
}
