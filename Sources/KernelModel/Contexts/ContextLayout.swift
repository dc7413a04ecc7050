/// The structure behind a program's first argument.
public struct ContextLayout: Sendable, Hashable {
  /// The structure's name as the user interface header has it, such as `xdp_md`.
  public let structName: String
  /// Bytes. For contexts without a fixed end (tracepoints, `syscall`) the offset that no access may reach.
  public let size: Int
  /// The fields by offset. Unnamed padding is not among them.
  public let fields: [ContextField]

  /// Finds a field, or an array's element by a name such as `cb[1]`; nil where there is none.
  /// - Returns: where it lies, in bytes.
  public func place(of name: String) -> (offset: Int, size: Int)? {
    if let field = fields.first(where: { $0.name == name }) { return (field.offset, field.size) }
    let parts = name.split(separator: "[", maxSplits: 1)
    guard parts.count == 2, parts[1].utf8.last == UInt8(ascii: "]"), let index = Int(parts[1].dropLast()),
      let field = fields.first(where: { $0.name == parts[0] }),
      index >= 0, index < field.size / field.elementSize, field.elementSize < field.size
    else { return nil }
    return (field.offset + index * field.elementSize, field.elementSize)
  }
}
