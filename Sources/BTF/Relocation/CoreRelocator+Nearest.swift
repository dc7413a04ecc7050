extension CoreRelocator {
  /// The kernel's name that looks most like the first one of an access that the kernel does not have; nil where none is near.
  public func nearestName(to record: BTFExtension.RelocationRecord) -> String? {
    guard let target, let kind = record.kind, let type = local[record.type],
      let access = try? CoreAccess(record, kind: kind, in: local)
    else { return nil }
    let possible = target.candidates(named: local.essentialName(at: type.nameOffset), kind: type.kind)
    guard let root = possible.first else { return nil }
    var current = root
    for step in access.steps {
      guard let found = target.types.peeled(current) else { return nil }
      if step.nameOffset == 0 {
        current = target.types.array(found)?.element ?? current
        continue
      }
      let wanted = local.string(at: step.nameOffset)
      let names = target.types.reachableNames(of: found)
      guard let next = names.first(where: { $0.name == wanted }) else {
        return NearestNames.of(wanted, among: names.map(\.name)).first
      }
      current = next.type
    }
    return nil
  }
}

extension BTF {
  /// The members that a name reaches, those of anonymous members included, or an enumeration's elements; in their order.
  fileprivate func reachableNames(of type: BTFType) -> [(name: String, type: TypeID)] {
    if type.kind.isEnumeration { return enumerators(of: type).map { ($0.name, TypeID.void) } }
    var result: [(name: String, type: TypeID)] = []
    var pending = [type.id]
    var seen: Set<TypeID> = [type.id]
    while let id = pending.popLast() {
      guard let next = peeled(id), result.count < 100_000 else { continue }
      for member in members(of: next) {
        if !member.name.isEmpty {
          result.append((member.name, member.type))
        } else if seen.insert(member.type).inserted {
          pending.append(member.type)
        }
      }
    }
    return result
  }
}
