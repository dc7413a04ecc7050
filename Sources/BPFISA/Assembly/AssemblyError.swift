/// Why a text is no program, and where.
public struct AssemblyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1.
  public var column: Int
  /// What would have been right there.
  public var expected: String
  /// What stands there instead; empty at the end of a line.
  public var found: String

  /// `3:10: expected a register (r0 to r10), found 'r11'`.
  public var description: String {
    "\(line):\(column): expected \(expected), found \(found.isEmpty ? "the end of the line" : "'\(found)'")"
  }
}
