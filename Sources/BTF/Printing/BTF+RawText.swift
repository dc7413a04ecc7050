extension BTF {
  /// A type as `bpftool btf dump` lists it: a line for the type, and one for each of its members, newline at the end. Empty where there
  /// is no such type.
  public func rawText(of id: TypeID) -> String {
    guard let type = self[id], type.kind != .void else { return "" }
    let name = string(at: type.nameOffset)
    return "\(id) \(type.kind.name) '\(name.isEmpty ? "(anon)" : name)'\(rawTail(of: type))\n"
  }

  private func rawTail(of type: BTFType) -> String {
    switch type.kind {
    case .int:
      guard let encoding = integer(type) else { return "" }
      let names =
        switch (encoding.isSigned, encoding.isCharacter, encoding.isBoolean) {
        case (false, false, false): "(none)"
        case (true, false, false): "SIGNED"
        case (false, true, false): "CHAR"
        case (false, false, true): "BOOL"
        default: "UNKN"
        }
      return " size=\(type.size) bits_offset=\(encoding.bitOffset) nr_bits=\(encoding.bits) encoding=\(names)"
    case .pointer, .typedef, .volatile, .const, .restrict, .typeTag: return " type_id=\(type.target.rawValue)"
    case .array:
      guard let shape = array(type) else { return "" }
      return " type_id=\(shape.element.rawValue) index_type_id=\(shape.index.rawValue) nr_elems=\(shape.count)"
    case .structure, .union: return " size=\(type.size) vlen=\(type.count)" + rawMembers(of: type)
    case .enumeration, .enumeration64:
      let lines = enumerators(of: type).map { "\n\t'\($0.name)' val=\(rawValue($0, of: type))" }
      return " encoding=\(type.flag ? "SIGNED" : "UNSIGNED") size=\(type.size) vlen=\(type.count)" + lines.joined()
    case .forward: return " fwd_kind=\(type.flag ? "union" : "struct")"
    case .function: return " type_id=\(type.target.rawValue) linkage=\(rawLinkage(of: type))"
    case .prototype:
      let lines = parameters(of: type).map {
        "\n\t'\($0.name.isEmpty ? "(anon)" : $0.name)' type_id=\($0.type.rawValue)"
      }
      return " ret_type_id=\(type.target.rawValue) vlen=\(type.count)" + lines.joined()
    case .variable: return " type_id=\(type.target.rawValue), linkage=\(rawLinkage(of: type))"
    case .dataSection: return " size=\(type.size) vlen=\(type.count)" + rawVariables(of: type)
    case .float: return " size=\(type.size)"
    case .declarationTag:
      return " type_id=\(type.target.rawValue) component_idx=\(declarationTag(type)?.component ?? -1)"
    case .void: return ""
    }
  }

  private func rawMembers(of type: BTFType) -> String {
    members(of: type).map { member in
      let name = member.name.isEmpty ? "(anon)" : member.name
      let width = member.bitWidth > 0 ? " bitfield_size=\(member.bitWidth)" : ""
      return "\n\t'\(name)' type_id=\(member.type.rawValue) bits_offset=\(member.bitOffset)\(width)"
    }.joined()
  }

  private func rawVariables(of type: BTFType) -> String {
    variables(of: type).map { place in
      var line = "\n\ttype_id=\(place.type.rawValue) offset=\(place.offset) size=\(place.size)"
      if let kind = self[place.type]?.kind { line += " (\(kind.name) '\(name(of: place.type))')" }
      return line
    }.joined()
  }

  private func rawValue(_ enumerator: Enumerator, of type: BTFType) -> String {
    type.flag || type.kind == .enumeration
      ? String(enumerator.value) + (type.kind == .enumeration64 ? "LL" : "")
      : String(UInt64(bitPattern: enumerator.value)) + "ULL"
  }

  private func rawLinkage(of type: BTFType) -> String {
    switch linkage(of: type) {
    case .static: "static"
    case .global: "global"
    case .extern: "extern"
    case nil: "(unknown)"
    }
  }
}
