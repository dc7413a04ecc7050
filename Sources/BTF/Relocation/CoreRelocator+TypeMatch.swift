extension CoreRelocator {
  /// Whether the kernel's type has all that the object's type states. Matches libbpf 1.5's `__bpf_core_types_match`.
  mutating func matches(
    _ localID: TypeID, _ targetID: TypeID, behindPointer: Bool, level: Int
  ) throws(CoreRelocationError) -> Bool {
    guard let types = target?.types else { return false }
    guard level > 0 else { throw CoreRelocationError("types \(localID) and \(targetID) nested too deeply") }
    var isBehindPointer = behindPointer
    var (one, two) = (localID, targetID)
    for _ in 0..<32 {
      try spend()
      guard let own = local.peeled(one), let other = types.peeled(two) else {
        throw CoreRelocationError("types \(one) and \(two), one of which leads nowhere")
      }
      guard namesMatch(own.nameOffset, other.nameOffset, types) else { return false }
      switch own.kind {
      case .void: return other.kind == .void
      case .forward: return forwardMatches(own, other, isBehindPointer)
      case .enumeration, .enumeration64:
        guard other.kind.isEnumeration else { return false }
        return try enumeratorsMatch(own, other, types)
      case .structure, .union:
        if isBehindPointer {
          return own.kind == other.kind || other.kind == .forward && (own.kind == .union) == other.flag
        }
        guard own.kind == other.kind else { return false }
        return try membersMatch(own, other, types, level: level)
      case .int:
        guard own.kind == other.kind else { return false }
        return own.size == other.size && local.integer(own)?.isSigned == types.integer(other)?.isSigned
      case .pointer:
        guard own.kind == other.kind else { return false }
        isBehindPointer = true
        (one, two) = (own.target, other.target)
      case .array:
        guard let shape = local.array(own), let otherShape = types.array(other), shape.count == otherShape.count else {
          return false
        }
        (one, two) = (shape.element, otherShape.element)
      case .prototype:
        guard own.kind == other.kind, own.count == other.count else { return false }
        for (parameter, otherParameter) in zip(local.parameters(of: own), types.parameters(of: other)) {
          guard
            try matches(parameter.type, otherParameter.type, behindPointer: isBehindPointer, level: level - 1)
          else { return false }
        }
        (one, two) = (own.target, other.target)
      default: return false
      }
    }
    throw CoreRelocationError("types \(localID) and \(targetID) nested too deeply")
  }

  private func namesMatch(_ localName: UInt32, _ targetName: UInt32, _ types: BTF) -> Bool {
    local.essentialName(at: localName).elementsEqual(types.essentialName(at: targetName))
  }

  private func forwardMatches(_ own: BTFType, _ other: BTFType, _ isBehindPointer: Bool) -> Bool {
    if own.kind == other.kind { return own.flag == other.flag }
    return isBehindPointer && (other.kind == .structure && !own.flag || other.kind == .union && own.flag)
  }

  private mutating func enumeratorsMatch(
    _ own: BTFType, _ other: BTFType, _ types: BTF
  ) throws(CoreRelocationError) -> Bool {
    guard own.size == other.size, own.count <= other.count else { return false }
    for index in 0..<own.count {
      let name = local.enumeratorName(index, of: own)
      var isFound = false
      for otherIndex in 0..<other.count where !isFound {
        try spend()
        isFound = namesMatch(name, types.enumeratorName(otherIndex, of: other), types)
      }
      if !isFound { return false }
    }
    return true
  }

  private mutating func membersMatch(
    _ own: BTFType, _ other: BTFType, _ types: BTF, level: Int
  ) throws(CoreRelocationError) -> Bool {
    guard own.count <= other.count else { return false }
    for index in 0..<own.count {
      guard let member = local.rawMember(index, of: own) else { return false }
      var isFound = false
      for otherIndex in 0..<other.count where !isFound {
        try spend()
        guard let candidate = types.rawMember(otherIndex, of: other),
          namesMatch(member.nameOffset, candidate.nameOffset, types)
        else { continue }
        isFound = try matches(member.type, candidate.type, behindPointer: false, level: level - 1)
      }
      if !isFound { return false }
    }
    return true
  }
}
