extension BTF {
  /// How a function or variable is visible to other objects.
  public enum Linkage: UInt32, Sendable, Hashable {
    /// Known in its object alone.
    case `static` = 0
    /// Visible to others.
    case global = 1
    /// Defined elsewhere.
    case extern = 2
  }

  /// A parameter of a prototype.
  public struct Parameter: Sendable, Hashable {
    /// Its name; empty where it has none.
    public var name: String
    /// Its type; `void` for the `...` at the end of a variadic prototype.
    public var type: TypeID
  }

  /// A variable's place in a section.
  public struct SectionVariable: Sendable, Hashable {
    /// The variable, or in `.ksyms` the function.
    public var type: TypeID
    /// Offset from the section's start in bytes.
    public var offset: UInt32
    /// Size in bytes.
    public var size: UInt32
  }

  /// An attribute on a declaration.
  public struct DeclarationTag: Sendable, Hashable {
    /// The attribute's text.
    public var text: String
    /// What it is attached to.
    public var target: TypeID
    /// The member or parameter that it is attached to; -1 for the declaration as a whole.
    public var component: Int32
  }

  /// The linkage of a function or variable; nil for other kinds and unknown values.
  public func linkage(of type: BTFType) -> Linkage? {
    switch type.kind {
    case .function: Linkage(rawValue: UInt32(type.count))
    case .variable: reader.u32(type.payload).flatMap(Linkage.init(rawValue:))
    default: nil
    }
  }

  /// The parameters of a prototype, or of the prototype of a function; none for other kinds.
  public func parameters(of type: BTFType) -> [Parameter] {
    var prototype = type
    if type.kind == .function {
      guard let found = self[type.target] else { return [] }
      prototype = found
    }
    guard prototype.kind == .prototype else { return [] }
    return (0..<prototype.count).compactMap { parameter($0, of: prototype) }
  }

  /// One parameter of a prototype; nil where it has none of that index.
  public func parameter(_ index: Int, of prototype: BTFType) -> Parameter? {
    guard prototype.kind == .prototype, index >= 0, index < prototype.count else { return nil }
    let offset = prototype.payload + index * 8
    guard let name = reader.u32(offset), let id = reader.u32(offset + 4) else { return nil }
    return Parameter(name: string(at: name), type: TypeID(rawValue: id))
  }

  /// The type of what a function or prototype returns; nil for other kinds.
  public func result(of type: BTFType) -> TypeID? {
    switch type.kind {
    case .prototype: type.target
    case .function: self[type.target].flatMap { $0.kind == .prototype ? $0.target : nil }
    default: nil
    }
  }

  /// The variables of a section, in its order; none for other kinds.
  public func variables(of type: BTFType) -> [SectionVariable] {
    guard type.kind == .dataSection else { return [] }
    return (0..<type.count).compactMap { index in
      let at = type.payload + index * 12
      guard let id = reader.u32(at), let offset = reader.u32(at + 4), let size = reader.u32(at + 8) else { return nil }
      return SectionVariable(type: TypeID(rawValue: id), offset: offset, size: size)
    }
  }

  /// The attribute that a record of kind ``BTFKind/declarationTag`` states; nil for other kinds.
  public func declarationTag(_ type: BTFType) -> DeclarationTag? {
    guard type.kind == .declarationTag, let component = reader.u32(type.payload) else { return nil }
    return DeclarationTag(
      text: string(at: type.nameOffset), target: type.target, component: Int32(bitPattern: component))
  }

  /// The attributes on a declaration, in the order of their types. Takes a pass over all types.
  public func declarationTags(of target: TypeID) -> [DeclarationTag] {
    ids.compactMap { id in
      guard let type = self[id], type.kind == .declarationTag, type.target == target else { return nil }
      return declarationTag(type)
    }
  }
}

extension BTF {
  /// The names of the functions that carry an attribute, in the order of the alphabet. Takes a pass over all types.
  public func functions(tagged tag: String) -> [String] {
    let text = Array(tag.utf8)
    var names: Set<String> = []
    for id in ids {
      guard let type = self[id], type.kind == .declarationTag, string(at: type.nameOffset, is: text),
        let target = self[type.target], target.kind == .function
      else { continue }
      names.insert(string(at: target.nameOffset))
    }
    return names.sorted()
  }
}

extension BTF {
  /// Replaces a section's size and variables, which a compiler leaves open; the number of variables stays.
  package mutating func setSection(_ id: TypeID, size: UInt32, variables: [SectionVariable]) {
    guard let type = self[id], type.kind == .dataSection, variables.count == type.count else { return }
    reader.store(size, at: type.payload - 4)
    for (index, variable) in variables.enumerated() {
      let at = type.payload + index * 12
      reader.store(variable.type.rawValue, at: at)
      reader.store(variable.offset, at: at + 4)
      reader.store(variable.size, at: at + 8)
    }
  }

  /// Changes the linkage of a function or variable; does nothing to other kinds.
  package mutating func setLinkage(_ linkage: Linkage, of id: TypeID) {
    guard let type = self[id] else { return }
    switch type.kind {
    case .function:
      guard let info = reader.u32(type.payload - 8) else { return }
      reader.store(info & 0xffff_0000 | linkage.rawValue, at: type.payload - 8)
    case .variable: reader.store(linkage.rawValue, at: type.payload)
    default: break
    }
  }

  /// Gives a variable another type; does nothing to other kinds.
  package mutating func setType(_ target: TypeID, of id: TypeID) {
    guard let type = self[id], type.kind == .variable else { return }
    reader.store(target.rawValue, at: type.payload - 4)
  }

  /// Gives the parameters of a prototype that have a type and no name the name at an offset among the strings.
  package mutating func nameParameters(of id: TypeID, nameOffset: UInt32) {
    guard let prototype = self[id], prototype.kind == .prototype else { return }
    for index in 0..<prototype.count {
      let at = prototype.payload + index * 8
      guard reader.u32(at) == 0, let type = reader.u32(at + 4), type != 0 else { continue }
      reader.store(nameOffset, at: at)
    }
  }

  /// The same types, their numbers and strings where they were, with a global variable after them; nil where the bytes are not whole.
  package func adding(variable name: String, of type: TypeID) -> (types: BTF, variable: TypeID)? {
    guard let header = try? Header(bytes: bytes) else { return nil }
    var fixed = Array(bytes[..<Header.minimumLength])
    fixed += bytes[header.types]
    var writer = ByteReader(fixed + [UInt8](repeating: 0, count: 16), isBigEndian: isBigEndian)
    let record = fixed.count
    let kind = UInt32(BTFKind.variable.rawValue) << 24
    for (index, word) in [UInt32(strings.count), kind, type.rawValue, Linkage.global.rawValue].enumerated() {
      writer.store(word, at: record + 4 * index)
    }
    let text = Array(name.utf8) + [0]
    let words = [Header.minimumLength, 0, header.types.count + 16, header.types.count + 16, strings.count + text.count]
    for (index, word) in words.enumerated() { writer.store(UInt32(truncatingIfNeeded: word), at: 4 + 4 * index) }
    guard let types = try? BTF(bytes: writer.bytes + bytes[strings] + text) else { return nil }
    return (types, TypeID(rawValue: UInt32(truncatingIfNeeded: count)))
  }
}
