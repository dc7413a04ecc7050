/// A place in the C source that an instruction was compiled from.
public struct SourceLine: Sendable, Hashable {
  /// The file as the compiler named it.
  public var file: String
  /// The line's text, white space included; empty where the object does not carry it.
  public var text: String
  /// The line's number, from 1.
  public var line: Int
  /// The column, from 1; 0 where unknown.
  public var column: Int

  /// Puts a place together.
  public init(file: String, text: String, line: Int, column: Int) {
    self.file = file
    self.text = text
    self.line = line
    self.column = column
  }
}
