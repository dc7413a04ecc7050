/// Which map a symbol means, by its section and its place in it.
struct MapIndex: Sendable {
  /// The maps that are defined one by one, by section and by their offset in it.
  var defined: [Int: [UInt64: Int]] = [:]
  /// The maps of sections of globals, by section.
  var globals: [Int: Int] = [:]
  /// The section of variables that live in an arena, and the arena's map; nil where there are none.
  var arena: (section: Int, map: Int)?
}
