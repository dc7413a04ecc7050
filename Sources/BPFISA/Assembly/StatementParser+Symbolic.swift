/// What a 64-bit immediate load loads, when it is no constant.
extension StatementParser {
  /// Reads what follows `map`, `subprog` or `variable`.
  mutating func symbolic(_ name: String, into destination: Register) throws(AssemblyError) -> Statement {
    try cursor.expect("[")
    var statement: Statement
    switch name {
    case "subprog":
      statement = Statement(load: .function, into: destination, low: 0, high: 0)
      try takeTarget(into: &statement)
      try cursor.expect("]")
    case "variable":
      try cursor.expect("id:")
      let number = try cursor.expectImmediate()
      try cursor.expect("]")
      statement = Statement(load: .variable, into: destination, low: number, high: try optionalOffset() ?? 0)
    default: statement = try map(into: destination)
    }
    _ = cursor.accept("ll")
    return statement
  }

  private mutating func map(into destination: Register) throws(AssemblyError) -> Statement {
    if cursor.accept("idx:") {
      let number = try cursor.expectImmediate()
      try cursor.expect("]")
      let offset = try optionalOffset()
      return Statement(
        load: offset == nil ? .mapIndex : .mapIndexValue, into: destination, low: number, high: offset ?? 0)
    }
    cursor.skipSpaces()
    let start = cursor.position
    let number: Int32
    if cursor.accept("id:") {
      number = try cursor.expectImmediate()
    } else if let name = cursor.word(), let index = symbols.map(named: name) {
      number = index
    } else {
      throw cursor.error(expected: "id: and a map's number, idx: and an index, or the name of a map", at: start)
    }
    try cursor.expect("]")
    guard cursor.accept("[0]") else { return Statement(load: .map, into: destination, low: number, high: 0) }
    return Statement(load: .mapValue, into: destination, low: number, high: try optionalOffset() ?? 0)
  }

  /// Reads `+8` if it stands here.
  private mutating func optionalOffset() throws(AssemblyError) -> Int32? {
    cursor.skipSpaces()
    guard let sign = cursor.peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    return try cursor.expectImmediate()
  }
}
