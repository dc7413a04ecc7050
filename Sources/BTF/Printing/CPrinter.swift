/// Writes types as C that compiles and lays them out as they are.
///
/// Structures and unions are declared first, so that pointers to them may stand anywhere; definitions follow in an order in which each
/// finds what it contains. Names that occur more than once get a flavour, `name___2`, as in bpftool's output.
public struct CPrinter {
  /// How deep definitions may contain each other: far deeper than real types, and shallow enough for any stack.
  static let depthLimit = 512
  /// How deep anonymous types may stand in each other: each level is indented, and copied into the one around it.
  static let nestingLimit = 128

  /// A type that compilers bring along: it cannot be defined anew, and is as large as the machine wants it.
  static let compilersOwn = "__builtin_va_list"

  let types: BTF
  /// What each named type is called.
  private(set) var names: [TypeID: String] = [:]
  /// How often each enumerator's name was written.
  var enumerators: [String: Int] = [:]
  /// Alignments that are known.
  var alignments: [TypeID: UInt32?] = [:]
  /// Declarators and definitions that may still be written: anonymous types of hostile graphs could unfold without end.
  var budget: Int
  private var states: [State]
  private var referenced: [Bool]
  private var output = ""

  private enum State {
    case untouched
    case visiting
    case written
  }

  /// Prepares to write types.
  public init(_ types: BTF) {
    self.types = types
    budget = 65536 + 16 * types.count
    states = [State](repeating: .untouched, count: types.count)
    referenced = [Bool](repeating: false, count: types.count)
    assignNames()
    markReferences()
  }

  /// All types, definitions and declarations.
  public mutating func text() -> String {
    output = ""
    for id in types.ids {
      guard let type = types[id], type.kind.isComposite || type.kind == .forward, let name = names[id] else { continue }
      output += "\(keyword(type)) \(name);\n"
    }
    output += "\n"
    for id in types.ids {
      guard let type = types[id], isDefinition(type) else { continue }
      define(type, depth: 0)
    }
    return output
  }

  func keyword(_ type: BTFType) -> String {
    switch type.kind {
    case .union: "union"
    case .forward: type.flag ? "union" : "struct"
    case .enumeration, .enumeration64: "enum"
    default: "struct"
    }
  }

  // MARK: Names

  /// Tags share one space of names, typedefs and enumerators another. A declaration means the definition of its name.
  private mutating func assignNames() {
    var tags: [String: Int] = [:]
    var identifiers: [String: Int] = [:]
    for id in types.ids {
      guard let type = types[id], type.nameOffset != 0 else { continue }
      let name = types.name(of: id)
      switch type.kind {
      case .structure, .union, .enumeration, .enumeration64: names[id] = Self.numbered(name, &tags)
      case .typedef: names[id] = Self.numbered(name, &identifiers)
      case .forward: names[id] = name
      default: break
      }
    }
    enumerators = identifiers
  }

  static func numbered(_ name: String, _ counts: inout [String: Int]) -> String {
    let count = (counts[name] ?? 0) + 1
    counts[name] = count
    return count == 1 ? name : "\(name)___\(count)"
  }

  private mutating func markReferences() {
    for id in types.ids {
      guard let type = types[id] else { continue }
      for target in types.references(of: type) where target.rawValue < UInt32(referenced.count) {
        referenced[Int(target.rawValue)] = true
      }
    }
  }

  // MARK: Order

  /// True for what is written on its own: anonymous types are written where they are used.
  private func isDefinition(_ type: BTFType) -> Bool {
    switch type.kind {
    case .structure, .union, .typedef: type.nameOffset != 0
    case .enumeration, .enumeration64: type.nameOffset != 0 || !referenced[Int(type.id.rawValue)]
    default: false
    }
  }

  private mutating func define(_ type: BTFType, depth: Int) {
    let index = Int(type.id.rawValue)
    guard states[index] == .untouched, depth < Self.depthLimit else { return }
    states[index] = .visiting
    if type.kind == .typedef {
      require(type.target, complete: false, depth: depth + 1)
      let name = names[type.id] ?? ""
      if name != Self.compilersOwn {
        output += "typedef \(declaration(of: type.target, named: name, indent: 0, depth: 0));\n\n"
      }
    } else {
      for member in types.members(of: type) { require(member.type, complete: true, depth: depth + 1) }
      output += definition(of: type, indent: 0, depth: 0) + ";\n\n"
    }
    states[index] = .written
  }

  /// Writes what has to stand before a use of a type: typedefs and enumerations always, structures where they are contained.
  private mutating func require(_ id: TypeID, complete: Bool, depth: Int) {
    guard depth < Self.depthLimit, let type = types[id] else { return }
    if type.kind == .prototype || type.kind.isComposite && type.nameOffset == 0 {
      // Written where it is used: what it needs is the same each time.
      guard states[Int(id.rawValue)] == .untouched else { return }
      states[Int(id.rawValue)] = .written
    }
    switch type.kind {
    case .pointer, .function, .prototype, .array, .const, .volatile, .restrict, .typeTag:
      let passes = type.kind.isModifier ? complete : type.kind == .array
      for target in types.references(of: type) where target != .void {
        require(target, complete: passes, depth: depth + 1)
      }
    case .structure, .union:
      if type.nameOffset == 0 {
        for member in types.members(of: type) { require(member.type, complete: true, depth: depth + 1) }
      } else if complete {
        define(type, depth: depth + 1)
      }
    case .enumeration, .enumeration64:
      if isDefinition(type) { define(type, depth: depth + 1) }
    case .typedef:
      define(type, depth: depth + 1)
      if complete { require(type.target, complete: true, depth: depth + 1) }
    default: break
    }
  }
}

extension BTF {
  /// The types that a type names, in its order; an array's index is left out.
  func references(of type: BTFType) -> [TypeID] {
    switch type.kind {
    case .structure, .union: members(of: type).map(\.type)
    case .prototype: [type.target] + parameters(of: type).map(\.type)
    case .array: array(type).map { [$0.element] } ?? []
    case .dataSection: variables(of: type).map(\.type)
    default: type.kind.refersToType ? [type.target] : []
    }
  }
}
