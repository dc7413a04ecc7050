extension BTF {
  /// How C writes a type without a name declared: `const struct task_struct *`, `char[16]`, `int (*)(void *)`.
  ///
  /// References that lead nowhere, or in a circle, are written `?`.
  public func typeName(_ id: TypeID) -> String {
    var budget = 256
    return typeName(id, around: "", &budget)
  }

  /// The type around a declarator, as C nests them: what a pointer points to goes left of the star, an array's length right of it.
  private func typeName(_ id: TypeID, around declarator: String, _ budget: inout Int) -> String {
    budget -= 1
    guard budget > 0, let type = self[id] else { return join("?", declarator) }
    switch type.kind {
    case .pointer:
      let target = self[type.target]?.kind
      let star = "*" + declarator
      return typeName(type.target, around: target == .array || target == .prototype ? "(\(star))" : star, &budget)
    case .array:
      guard let shape = array(type) else { return join("?", declarator) }
      return typeName(shape.element, around: "\(declarator)[\(shape.count)]", &budget)
    case .prototype:
      let text = parameterList(of: type, &budget)
      return typeName(type.target, around: "\(declarator)(\(text))", &budget)
    case .function, .variable, .declarationTag: return typeName(type.target, around: declarator, &budget)
    case .typeTag: return typeName(type.target, around: declarator, &budget)
    case .const, .volatile, .restrict:
      // A qualifier of a pointer stands right of its star.
      if let target = unqualified(type.target), target.kind == .pointer {
        return typeName(type.target, around: join(keyword(type.kind), declarator), &budget)
      }
      return join(keyword(type.kind), typeName(type.target, around: declarator, &budget))
    default: return join(ownName(type), declarator)
    }
  }

  /// The types of a prototype's parameters; cut short with `?` where the budget ends.
  private func parameterList(of prototype: BTFType, _ budget: inout Int) -> String {
    guard prototype.count > 0 else { return "void" }
    var list: [String] = []
    for index in 0..<prototype.count {
      guard budget > 0, let parameter = parameter(index, of: prototype) else {
        list.append("?")
        break
      }
      list.append(parameter.type == .void ? "..." : typeName(parameter.type, around: "", &budget))
    }
    return list.joined(separator: ", ")
  }

  private func ownName(_ type: BTFType) -> String {
    let name = string(at: type.nameOffset)
    switch type.kind {
    case .void: return "void"
    case .structure: return "struct " + (name.isEmpty ? "(anonymous)" : name)
    case .union: return "union " + (name.isEmpty ? "(anonymous)" : name)
    case .enumeration, .enumeration64: return "enum " + (name.isEmpty ? "(anonymous)" : name)
    case .forward: return (type.flag ? "union " : "struct ") + name
    default: return name
    }
  }

  private func keyword(_ kind: BTFKind) -> String {
    switch kind {
    case .const: "const"
    case .volatile: "volatile"
    case .restrict: "restrict"
    default: ""
    }
  }

  private func join(_ left: String, _ right: String) -> String {
    guard let first = right.utf8.first else { return left }
    return first == UInt8(ascii: "[") ? left + right : left + " " + right
  }
}
