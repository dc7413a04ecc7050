extension CPrinter {
  /// A declaration of something of a type, built from the name outwards: what a pointer points to goes left of its star, an array's
  /// length right of it.
  mutating func declaration(of id: TypeID, named name: String, indent: Int, depth: Int) -> String {
    budget -= 1
    guard budget > 0, depth < Self.depthLimit, let type = types[id] else { return join("void", name) }
    switch type.kind {
    case .pointer:
      let star = (name.utf8.first == UInt8(ascii: "(") ? "* " : "*") + name
      let target = behindTags(type.target)
      let needsParentheses = target?.kind == .array || target?.kind == .prototype
      return declaration(
        of: type.target, named: needsParentheses ? "(\(star))" : star, indent: indent, depth: depth + 1)
    case .array:
      let shape = types.array(type)
      return declaration(
        of: shape?.element ?? .void, named: "\(name)[\(shape?.count ?? 0)]", indent: indent, depth: depth + 1)
    case .prototype:
      let list = parameters(of: type, indent: indent, depth: depth)
      return declaration(of: type.target, named: "\(name)(\(list))", indent: indent, depth: depth + 1)
    case .const, .volatile, .restrict:
      guard let target = behindTags(type.target) else { return join("void", name) }
      switch target.kind {
      // Compilers qualify arrays and functions where C does not.
      case .array, .prototype: return declaration(of: type.target, named: name, indent: indent, depth: depth + 1)
      case .pointer:
        let qualified = " " + join(qualifier(type.kind), name)
        return declaration(of: type.target, named: qualified, indent: indent, depth: depth + 1)
      default:
        return qualifier(type.kind) + " "
          + declaration(of: type.target, named: name, indent: indent, depth: depth + 1)
      }
    case .typeTag:
      let tag = "__attribute__((btf_type_tag(\"\(types.name(of: id))\")))"
      return declaration(of: type.target, named: join(tag, name), indent: indent, depth: depth + 1)
    case .typedef where types.name(of: id) == Self.compilersOwn:
      // What the compiler means by it is the target's business; what it is here is known.
      return declaration(of: type.target, named: name, indent: indent, depth: depth + 1)
    case .variable, .function: return declaration(of: type.target, named: name, indent: indent, depth: depth + 1)
    default: return join(specifier(type, indent: indent, depth: depth), name)
    }
  }

  private mutating func parameters(of type: BTFType, indent: Int, depth: Int) -> String {
    let list = types.parameters(of: type)
    if list.isEmpty || list.count == 1 && list[0].type == .void { return "void" }
    var texts: [String] = []
    for (index, parameter) in list.enumerated() {
      if index == list.count - 1, parameter.type == .void {
        texts.append("...")
      } else {
        texts.append(declaration(of: parameter.type, named: parameter.name, indent: indent, depth: depth + 1))
      }
    }
    return texts.joined(separator: ", ")
  }

  /// The first type that decides how a declarator is written.
  private func behindTags(_ id: TypeID) -> BTFType? {
    var current = types[id]
    for _ in 0..<BTF.depthLimit {
      guard let type = current, type.kind.isModifier else { return current }
      current = types[type.target]
    }
    return nil
  }

  /// What stands left of the declarator: a name, or the definition of an anonymous type.
  private mutating func specifier(_ type: BTFType, indent: Int, depth: Int) -> String {
    switch type.kind {
    case .structure, .union, .enumeration, .enumeration64:
      guard let name = names[type.id] else { return definition(of: type, indent: indent, depth: depth + 1) }
      return "\(keyword(type)) \(name)"
    case .forward: return "\(keyword(type)) \(names[type.id] ?? "")"
    case .typedef: return names[type.id] ?? "void"
    case .int, .float: return types.name(of: type.id)
    default: return "void"
    }
  }

  private func qualifier(_ kind: BTFKind) -> String {
    switch kind {
    case .const: "const"
    case .volatile: "volatile"
    default: "restrict"
    }
  }

  private func join(_ left: String, _ right: String) -> String {
    guard let first = right.utf8.first else { return left }
    return first == UInt8(ascii: "[") ? left + right : left + " " + right
  }
}
