/// Names that look like one that was not found.
package enum NearestNames {
  /// Up to three, the nearest first; names that differ in more than a third are not near.
  package static func of(_ wanted: String, among names: [String]) -> [String] {
    let text = Array(wanted.utf8.prefix(64))
    let limit = max(2, text.count / 3)
    var found: [(distance: Int, name: String)] = []
    for name in names {
      let other = name.utf8
      guard abs(other.count - text.count) <= limit else { continue }
      let distance = edits(text, Array(other.prefix(64)))
      if distance <= limit { found.append((distance, name)) }
    }
    return found.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
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
