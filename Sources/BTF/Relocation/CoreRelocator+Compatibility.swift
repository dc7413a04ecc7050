extension CoreRelocator {
  /// A pair of types, one of the object's and one of the kernel's, behind typedefs and qualifiers.
  private func peeled(_ localID: TypeID, _ targetID: TypeID) throws(CoreRelocationError) -> (BTFType, BTFType) {
    guard let own = local.peeled(localID), let other = target?.types.peeled(targetID) else {
      throw CoreRelocationError("types \(localID) and \(targetID), one of which leads nowhere")
    }
    return (own, other)
  }

  /// Whether a field of the one type can be accessed as one of the other. Matches libbpf 1.5's `bpf_core_fields_are_compat`.
  func fieldsFit(_ localID: TypeID, _ targetID: TypeID) throws(CoreRelocationError) -> Bool {
    guard let types = target?.types else { return false }
    var (one, two) = (localID, targetID)
    for _ in 0..<64 {
      let (own, other) = try peeled(one, two)
      if own.kind.isComposite, other.kind.isComposite { return true }
      guard own.kind.isSame(as: other.kind) else { return false }
      switch own.kind {
      case .pointer, .float: return true
      case .forward, .enumeration, .enumeration64:
        let (name, otherName) = (local.essentialName(at: own.nameOffset), types.essentialName(at: other.nameOffset))
        return name.isEmpty || otherName.isEmpty || name.elementsEqual(otherName)
      case .int: return local.integer(own)?.bitOffset == 0 && types.integer(other)?.bitOffset == 0
      case .array:
        guard let shape = local.array(own), let otherShape = types.array(other) else { return false }
        (one, two) = (shape.element, otherShape.element)
      default: return false
      }
    }
    throw CoreRelocationError("arrays \(localID) and \(targetID) nested too deeply")
  }

  /// Whether two types are of the same make, names apart. Matches libbpf 1.5's `__bpf_core_types_are_compat`.
  package mutating func isCompatible(
    _ localID: TypeID, _ targetID: TypeID, level: Int
  ) throws(CoreRelocationError) -> Bool {
    guard let types = target?.types, let first = local[localID], let second = types[targetID],
      first.kind.isSame(as: second.kind)
    else { return false }
    var (one, two) = (localID, targetID)
    for _ in 0..<32 {
      try spend()
      let (own, other) = try peeled(one, two)
      guard own.kind.isSame(as: other.kind) else { return false }
      switch own.kind {
      case .void, .structure, .union, .enumeration, .enumeration64, .forward: return true
      case .int: return local.integer(own)?.bitOffset == 0 && types.integer(other)?.bitOffset == 0
      case .pointer: (one, two) = (own.target, other.target)
      case .array:
        guard let shape = local.array(own), let otherShape = types.array(other) else { return false }
        (one, two) = (shape.element, otherShape.element)
      case .prototype:
        guard own.count == other.count else { return false }
        guard own.count == 0 || level > 0 else {
          throw CoreRelocationError("prototypes \(localID) and \(targetID) nested too deeply")
        }
        for (parameter, otherParameter) in zip(local.parameters(of: own), types.parameters(of: other)) {
          let (ownType, otherType) = try peeled(parameter.type, otherParameter.type)
          guard try isCompatible(ownType.id, otherType.id, level: level - 1) else { return false }
        }
        (one, two) = (own.target, other.target)
      default: return false
      }
    }
    throw CoreRelocationError("types \(localID) and \(targetID) nested too deeply")
  }
}
