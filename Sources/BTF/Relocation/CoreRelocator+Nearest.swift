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
        return Self.nearest(to: wanted, among: names.map(\.name))
      }
      current = next.type
    }
    return nil
  }

  private static func nearest(to wanted: String, among names: [String]) -> String? {
    let text = Array(wanted.utf8.prefix(64))
    var best: (distance: Int, name: String)?
    for name in names {
      let distance = edits(text, Array(name.utf8.prefix(64)))
      guard distance <= max(2, text.count / 3), distance < best?.distance ?? .max else { continue }
      best = (distance, name)
    }
    return best?.name
  }

  /// The number of insertions, deletions and replacements that turn one name into the other.
  private static func edits(_ from: [UInt8], _ to: [UInt8]) -> Int {
    var previous = Array(0...to.count)
    for (row, byte) in from.enumerated() {
      var current = [row + 1]
      for (column, other) in to.enumerated() {
        current.append(min(previous[column] + (byte == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[to.count]
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
