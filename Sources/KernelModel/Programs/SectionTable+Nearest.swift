extension SectionTable {
  /// Up to three known names that look most like an unknown section's name, nearest first.
  ///
  /// Only names within one edit more than a third of their length count, those that share the part before the first slash, and
  /// those that the section's name goes on from with something other than a letter, as `xdp_drop` does from `xdp`.
  /// Equally near ones stay in the table's order.
  public static func nearest(to section: String) -> [String] {
    let wanted = Array((section.utf8.first == UInt8(ascii: "?") ? section.dropFirst() : section[...]).utf8.prefix(64))
    let wantedHead = head(wanted)
    var candidates: [(distance: Int, index: Int, name: String)] = []
    for (index, row) in rows.enumerated() {
      let name = Array(row.name.utf8)
      let text = row.traits.contains(.takesTarget) ? Array(wantedHead) : wanted
      let distance = edits(text, name)
      if distance * 3 <= name.count + 3 || head(name) == wantedHead || continues(wanted, name) {
        candidates.append((distance, index, row.name))
      }
    }
    candidates.sort { ($0.distance, $0.index) < ($1.distance, $1.index) }
    return candidates.prefix(3).map(\.name)
  }

  private static func head(_ name: [UInt8]) -> ArraySlice<UInt8> {
    name.prefix { $0 != UInt8(ascii: "/") }
  }

  private static func continues(_ long: [UInt8], _ short: [UInt8]) -> Bool {
    guard long.starts(with: short), long.count > short.count else { return false }
    return !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(long[short.count] | 0x20)
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
