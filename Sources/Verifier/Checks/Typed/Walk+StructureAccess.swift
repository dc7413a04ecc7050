import BPFTypeFormat

extension Walk {
  /// What a load from a structure gives; throws where it is not allowed. Matches `btf_struct_access`, Linux 6.18.
  ///
  /// `isAllocated`: the object is the program's own; its pointers are read as numbers, its special fields not at all.
  func structureAccess(
    to type: TypeReference, offset: Int, size: Int, isAllocated: Bool
  ) throws(VerificationStop) -> StructureOutcome {
    let key = TypedFacts.Access(type: type, offset: offset, size: size, isAllocated: isAllocated)
    let outcome: StructureOutcome
    if let known = typedFacts.outcomes[key] {
      outcome = known
    } else {
      outcome = findOutcome(key)
      typedFacts.outcomes[key] = outcome
    }
    if case .refused(let errno, let message) = outcome { throw .rejected(errno, message) }
    return outcome
  }

  private func findOutcome(_ access: TypedFacts.Access) -> StructureOutcome {
    guard let types = types(of: access.type) else { return .refused(.invalid, "") }
    if access.isAllocated, access.type.isOwn {
      let end = access.offset + access.size
      for field in specialFields(ofOwn: access.type.id)?.fields ?? []
      where access.offset < Int(field.offset) + Int(field.size) && Int(field.offset) < end {
        return .refused(.access, "direct access to \(field.kind.name) is disallowed")
      }
    }
    var walk = StructureWalk(types)
    var id = access.type.id
    var offset = access.offset
    // Every step goes one structure deeper; a hostile graph could go on for ever.
    for _ in 0..<64 {
      switch walk.step(into: id, offset: offset, size: access.size) {
      case .number: return .number
      case .pointer(let target, let flags, let member):
        return access.isAllocated ? .number : .pointer(to: target, flags: flags, member: member)
      case .plainPointer: return .plainPointer
      case .structure(let inner):
        id = inner
        offset = 0
      case .refused(let errno, let message): return .refused(errno, message)
      }
    }
    return .refused(.invalid, "")
  }

  /// True where a pointer to a structure is one to the needed structure too: the same, or one that starts there.
  ///
  /// Prints what the kernel prints where the way into the structure ends. Matches `btf_struct_ids_match`, Linux 6.18.
  func isStructure(_ type: TypeReference, at offset: Int, _ needed: TypeReference, isStrict: Bool) -> Bool {
    if offset == 0 && type == needed { return true }
    guard !isStrict, let types = types(of: type) else { return false }
    var walk = StructureWalk(types)
    var id = type.id
    var offset = offset
    for _ in 0..<64 {
      switch walk.step(into: id, offset: offset, size: 1) {
      case .structure(let inner):
        if needed == TypeReference(id: inner, isOwn: type.isOwn) { return true }
        id = inner
        offset = 0
      case .refused(_, let message):
        if !message.isEmpty { log.message(message) }
        return false
      case .number, .pointer, .plainPointer: return false
      }
    }
    return false
  }
}
