/// What maps can be created.
public enum MapRules {
  /// Why the kernel refuses to create such a map; nil where nothing in these numbers is against it.
  ///
  /// Matches the `map_alloc_check` and `map_alloc` callbacks of the map types, Linux 6.18 on x86-64, for callers with all
  /// capabilities. Whether there is memory, what an inner map looks like, and BTF types are not looked at.
  /// - Parameter mapExtra: `map_extra`, which only bloom filters and arenas take.
  public static func check(
    type: MapType, keySize: UInt32, valueSize: UInt32, maxEntries: UInt32, flags: MapFlags, mapExtra: UInt64 = 0
  ) -> MapRuleViolation? {
    let name = type.name
    guard let row = byType[Int(type.rawValue)] else {
      return MapRuleViolation(.invalid, "there are no maps of type \(name)")
    }
    if let violation = check(flags, mapExtra: mapExtra, of: row) { return violation }
    let numbers = [
      ("max_entries", maxEntries, row.entries), ("key_size", keySize, row.key), ("value_size", valueSize, row.value),
    ]
    for kind in [MapRuleViolation.Kind.invalid, .tooBig] {
      for (what, number, rule) in numbers where rule.violation(number) == kind {
        return MapRuleViolation(kind, "\(name): \(what) must be \(rule.description), not \(number)")
      }
    }
    switch type {
    case .hash, .percpuHash, .lruHash, .lruPercpuHash, .hashOfMaps:
      if UInt64(keySize) + UInt64(valueSize) >= elementBytes {
        return MapRuleViolation(.tooBig, "\(name): key and value together must be below \(elementBytes) bytes")
      }
    case .queue, .stack:
      if maxEntries >= UInt32.max / valueSize {
        return MapRuleViolation(.tooBig, "\(name): max_entries times value_size must be below 2^32")
      }
    case .stackTrace:
      let entryBytes: UInt32 = flags.contains(.stackBuildID) ? 32 : 8
      if valueSize % entryBytes != 0 || valueSize / entryBytes > stackEntries {
        return MapRuleViolation(
          .invalid, "\(name): value_size must be 1 to \(stackEntries) entries of \(entryBytes) bytes, not \(valueSize)")
      }
    case .arena:
      let last = mapExtra &+ UInt64(maxEntries) * UInt64(Limits.pageBytes) &- 1
      if mapExtra >> 32 != last >> 32 {
        return MapRuleViolation(.invalid, "\(name): must not cross a 32-bit boundary of user space")
      }
    default: break
    }
    return nil
  }

  private static func check(_ flags: MapFlags, mapExtra: UInt64, of row: Row) -> MapRuleViolation? {
    let name = row.type.name
    let asked = flags.subtracting(.token)
    let isLRU = row.type == .lruHash || row.type == .lruPercpuHash
    let unknown = asked.subtracting(row.flags)
    if isLRU, unknown == .noPrealloc {
      return MapRuleViolation(.notSupported, "\(name): elements are always allocated beforehand (BPF_F_NO_PREALLOC)")
    }
    if !unknown.isEmpty {
      return MapRuleViolation(.invalid, "\(name): does not take the flags 0x\(String(unknown.rawValue, radix: 16))")
    }
    if !asked.isSuperset(of: row.needs) {
      let missing = row.needs.subtracting(asked)
      return MapRuleViolation(.invalid, "\(name): needs the flags 0x\(String(missing.rawValue, radix: 16))")
    }
    for pair in [MapFlags.forUserSpace, .forPrograms] where asked.isSuperset(of: pair) {
      return MapRuleViolation(.invalid, "\(name): cannot be for reading only and for writing only at once")
    }
    if isLRU, asked.isSuperset(of: [.noCommonLRU, .numaNode]) {
      return MapRuleViolation(.invalid, "\(name): lists by CPU belong to no memory node")
    }
    if mapExtra & ~row.extra != 0 {
      return MapRuleViolation(.invalid, "\(name): does not take map_extra 0x\(String(mapExtra, radix: 16))")
    }
    return nil
  }

  /// Bytes that key and value of a hash's element stay below: one allocation less `struct htab_elem`.
  private static let elementBytes = UInt64(Limits.allocationBytes - 48)

  /// Entries of a recorded stack (`kernel.perf_event_max_stack`, as it is by default).
  private static let stackEntries: UInt32 = 127

  private static let byType: [Row?] = {
    var table = [Row?](repeating: nil, count: MapType.allCases.count)
    for row in rows { table[Int(row.type.rawValue)] = row }
    return table
  }()
}
