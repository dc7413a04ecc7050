extension CoreRelocator {
  /// The same way in one of the kernel's types; nil where it has none. Matches libbpf 1.5's `bpf_core_spec_match`.
  mutating func match(
    _ access: CoreAccess, _ kind: CoreRelocationKind, _ id: TypeID
  ) throws(CoreRelocationError) -> CoreAccess? {
    guard let types = target?.types else { return nil }
    var found = CoreAccess(root: id)
    if kind.isAboutTypes {
      let fits =
        kind == .typeMatches
        ? try matches(access.root, id, behindPointer: false, level: 32) : try isCompatible(access.root, id, level: 32)
      return fits ? found : nil
    }
    if kind.isAboutEnumerators { return matchEnumerator(access.steps[0], id, types, &found) ? found : nil }
    var current = id
    for (index, step) in access.steps.enumerated() {
      guard let type = types.peeled(current) else {
        throw CoreRelocationError("a kernel's type \(current) that leads nowhere")
      }
      if step.nameOffset != 0 {
        guard try matchMember(step, type.id, types, &found, &current) else { return nil }
      } else {
        guard try matchElement(step, type, isFirst: index == 0, types, &found, &current) else { return nil }
      }
    }
    return found
  }

  private func matchEnumerator(_ step: CoreAccess.Step, _ id: TypeID, _ types: BTF, _ found: inout CoreAccess) -> Bool {
    guard let type = types.peeled(id), type.kind.isEnumeration else { return false }
    let name = local.essentialName(at: step.nameOffset)
    for index in 0..<type.count {
      let offset = types.enumeratorName(index, of: type)
      guard types.essentialName(at: offset).elementsEqual(name) else { continue }
      found.steps = [CoreAccess.Step(type: type.id, index: index, nameOffset: offset)]
      found.depth = 1
      return true
    }
    return false
  }

  private func matchElement(
    _ step: CoreAccess.Step, _ type: BTFType, isFirst: Bool, _ types: BTF, _ found: inout CoreAccess,
    _ current: inout TypeID
  ) throws(CoreRelocationError) -> Bool {
    var element = type.id
    if !isFirst {
      guard let shape = types.array(type), let last = found.steps.last else { return false }
      guard types.isFlexible(shape, after: last) || step.index < Int(shape.count) else { return false }
      guard let peeled = types.peeled(shape.element) else {
        throw CoreRelocationError("an array \(type.id) of the kernel's of elements that lead nowhere")
      }
      element = peeled.id
    }
    try requireRoom(found)
    guard let size = types.size(of: element) else {
      throw CoreRelocationError("a kernel's type \(element) without a size")
    }
    found.steps.append(CoreAccess.Step(type: element, index: step.index, nameOffset: 0))
    found.depth += 1
    found.bitOffset &+= CoreAccess.bits(step.index, size)
    current = element
    return true
  }

  /// Looks for a member of that name, also in anonymous structures and unions. Matches libbpf 1.5's `bpf_core_match_member`.
  private mutating func matchMember(
    _ step: CoreAccess.Step, _ id: TypeID, _ types: BTF, _ found: inout CoreAccess, _ next: inout TypeID
  ) throws(CoreRelocationError) -> Bool {
    guard let type = types.peeled(id) else { throw CoreRelocationError("a kernel's type \(id) that leads nowhere") }
    guard type.kind.isComposite, let localType = local[step.type],
      let localMember = local.rawMember(step.index, of: localType)
    else { return false }
    let name = local.stringBytes(at: step.nameOffset)
    for index in 0..<type.count {
      guard let member = types.rawMember(index, of: type) else { return false }
      try spend()
      try requireRoom(found)
      let before = found
      found.bitOffset &+= member.bitOffset
      found.depth += 1
      if types.stringBytes(at: member.nameOffset).isEmpty {
        let depth = found.route.count
        if try matchMember(step, member.type, types, &found, &next) {
          // Put before what was found inside, so that nothing is copied for members that are not.
          found.route.insert(CoreAccess.Step(type: type.id, index: index, nameOffset: 0), at: depth)
          return true
        }
      } else if types.string(at: member.nameOffset, is: name) {
        // A member of that name ends the search here, whether it fits or not.
        next = member.type
        guard try fieldsFit(localMember.type, member.type) else { return false }
        let place = CoreAccess.Step(type: type.id, index: index, nameOffset: member.nameOffset)
        found.steps.append(place)
        found.route.append(place)
        return true
      }
      found = before
    }
    return false
  }

  private func requireRoom(_ access: CoreAccess) throws(CoreRelocationError) {
    guard access.depth < CoreAccess.depthLimit else {
      throw CoreRelocationError("a kernel's type \(access.root) nested deeper than \(CoreAccess.depthLimit)")
    }
  }
}
