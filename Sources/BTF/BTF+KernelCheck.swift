extension BTF {
  /// Why a kernel refuses these types as a program's own; nil where this check finds nothing.
  ///
  /// A loader then goes on without types: no source lines, no function types, no types of map values. Covers what compilers do produce:
  /// names that are no identifiers, parameters without names, sections of variables and enumerations without size, types that contain
  /// each other too deep. Matches `btf_func_check`, `btf_enum_check_meta`, `btf_var_check_meta`, `btf_datasec_check_meta`, `btf_resolve`
  /// and the name checks of Linux 6.18. Externs are left out, since the loader completes them.
  public var kernelObjection: String? {
    for id in ids {
      guard let type = self[id], let reason = objection(to: type) else { continue }
      return "\(type.id) \(type.kind.name) '\(name(of: type.id))': \(reason)"
    }
    guard let id = tooDeeplyNested else { return nil }
    return "\(id) \(self[id]?.kind.name ?? "type") '\(name(of: id))': it nests itself or others too deep"
  }

  private func objection(to type: BTFType) -> String? {
    if let reason = nameObjection(to: type) { return reason }
    switch type.kind {
    case .function: return functionObjection(to: type)
    case .variable:
      if type.target == .void || self[type.target] == nil { return "the variable has no type" }
    case .dataSection: return sectionObjection(to: type)
    case .enumeration, .enumeration64:
      guard [1, 2, 4, 8].contains(type.size) else { return "the enumeration has \(type.size) bytes" }
    case .structure, .union:
      let bad = members(of: type).first { !$0.name.isEmpty && !Self.isIdentifier($0.name) }
      if let bad { return "the member '\(bad.name)' is not named by an identifier" }
    default: break
    }
    return nil
  }

  private func nameObjection(to type: BTFType) -> String? {
    let name = string(at: type.nameOffset)
    switch type.kind {
    case .structure, .union, .enumeration, .enumeration64:
      return name.isEmpty || Self.isIdentifier(name) ? nil : "the name is no identifier"
    case .forward, .typedef, .function, .variable:
      return Self.isIdentifier(name) ? nil : name.isEmpty ? "there is no name" : "the name is no identifier"
    default: return nil
    }
  }

  private func functionObjection(to type: BTFType) -> String? {
    guard let prototype = self[type.target], prototype.kind == .prototype else {
      return "the function has no prototype"
    }
    guard linkage(of: type) != .extern else { return nil }
    let index = parameters(of: prototype).firstIndex { $0.name.isEmpty && $0.type != .void }
    return index.map { "parameter \($0 + 1) has no name" }
  }

  private func sectionObjection(to type: BTFType) -> String? {
    let name = string(at: type.nameOffset)
    guard name != ".kconfig", name != ".ksyms" else { return nil }
    if type.size == 0 { return "the section has no size" }
    var end: UInt64 = 0
    for variable in variables(of: type) {
      let start = UInt64(variable.offset)
      guard start >= end, variable.size > 0, start + UInt64(variable.size) <= UInt64(type.size) else {
        return "the variable at offset \(start) does not fit"
      }
      guard self[variable.type]?.kind == .variable else { return "type \(variable.type) is no variable" }
      end = start + UInt64(variable.size)
    }
    return nil
  }

  /// Matches `btf_name_valid_identifier`: letters, digits, underscores and dots, no digit first, at most 512 bytes.
  private static func isIdentifier(_ name: String) -> Bool {
    let text = name.utf8
    guard let first = text.first, text.count <= 512, !isDigit(first) else { return false }
    return text.allSatisfy { byte in
      isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
