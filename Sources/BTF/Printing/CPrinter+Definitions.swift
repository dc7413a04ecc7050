extension CPrinter {
  /// The definition of a structure, union or enumeration, without the semicolon.
  mutating func definition(of type: BTFType, indent: Int, depth: Int) -> String {
    type.kind.isEnumeration
      ? enumeration(type, indent: indent) : composite(type, indent: indent, depth: depth)
  }

  private mutating func enumeration(_ type: BTFType, indent: Int) -> String {
    let head = names[type.id].map { "enum \($0)" } ?? "enum"
    let elements = types.enumerators(of: type)
    guard !elements.isEmpty else { return head }
    let margin = String(repeating: "\t", count: indent)
    var text = head + " {\n"
    for element in elements {
      let name = Self.numbered(element.name, &enumerators)
      text += "\(margin)\t\(name) = \(value(element, of: type)),\n"
    }
    return text + margin + "}" + mode(of: type, elements)
  }

  private func value(_ element: BTF.Enumerator, of type: BTFType) -> String {
    guard type.kind == .enumeration64 else { return String(element.value) }
    return type.flag ? "\(element.value)LL" : "\(UInt64(bitPattern: element.value))ULL"
  }

  /// What makes an enumeration as large as it is, where its values alone do not.
  private func mode(of type: BTFType, _ elements: [BTF.Enumerator]) -> String {
    switch type.size {
    case 1: return " __attribute__((mode(byte)))"
    case 2: return " __attribute__((mode(HI)))"
    case 8:
      let isWide = elements.contains { $0.value > Int64(UInt32.max) || $0.value < Int64(Int32.min) }
      return isWide ? "" : " __attribute__((mode(word)))"
    default: return ""
    }
  }

  private mutating func composite(_ type: BTFType, indent: Int, depth: Int) -> String {
    let head = names[type.id].map { "\(keyword(type)) \($0)" } ?? keyword(type)
    budget -= 1
    guard budget > 0, indent < Self.nestingLimit else { return head }
    let members = types.members(of: type)
    let isStructure = type.kind == .structure
    let isPacked = isStructure && isPacked(type, members)
    var layout = CLayout(indent: indent + 1)
    for member in members {
      let alignment = isPacked ? 1 : alignment(of: member.type)
      let isContinued = layout.endsInBitField && member.bitWidth > 0
      if isStructure { layout.pad(to: UInt64(member.bitOffset), alignment: alignment, inBitField: isContinued) }
      let line = declaration(of: member.type, named: member.name, indent: indent + 1, depth: depth + 1)
      let size = member.bitWidth > 0 ? UInt64(member.bitWidth) : 8 * UInt64(types.size(of: member.type) ?? 0)
      layout.add(
        member.bitWidth > 0 ? "\(line): \(member.bitWidth)" : line, endingAt: UInt64(member.bitOffset) + size,
        isBitField: member.bitWidth > 0)
    }
    // Of a transparent union compilers tell the size and no members.
    if isStructure || members.isEmpty {
      layout.pad(to: 8 * UInt64(type.size), alignment: isPacked ? 1 : alignment(of: type.id), inBitField: false)
    }
    let attribute = isPacked ? " __attribute__((packed))" : ""
    guard !layout.text.isEmpty else { return head + " {}" + attribute }
    return "\(head) {\n\(layout.text)\(String(repeating: "\t", count: indent))}\(attribute)"
  }

  private mutating func alignment(of id: TypeID) -> UInt32 {
    max(1, types.alignment(of: id, depth: BTF.depthLimit, &alignments) ?? 1)
  }

  /// True where a member is not aligned, or the size is no multiple of the alignment.
  private mutating func isPacked(_ type: BTFType, _ members: [BTF.Member]) -> Bool {
    var largest: UInt32 = 1
    for member in members {
      let own = alignment(of: member.type)
      if member.bitWidth == 0, member.bitOffset % (8 * own) != 0 { return true }
      largest = max(largest, own)
    }
    return type.size % largest != 0
  }
}
