/// Which map a symbol means, by its section and its place in it.
struct MapIndex: Sendable {
  /// The section of declared maps; nil where there is none.
  var declaredSection: Int?
  /// The declared maps by their offset in that section.
  var declared: [UInt64: Int] = [:]
  /// The maps of sections of globals, by section.
  var globals: [Int: Int] = [:]
  /// The section of variables that live in an arena, and the arena's map; nil where there are none.
  var arena: (section: Int, map: Int)?
}
