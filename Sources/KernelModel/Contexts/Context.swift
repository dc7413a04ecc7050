/// A context structure with the rules of its fields.
struct Context: Sendable {
  var structName: String
  /// Bytes.
  var size: Int
  /// By offset, without gaps but where nothing may be accessed.
  var fields: [ContextField]
  /// How memory in front of the structure may be loaded from.
  var before = AccessShape.denied

  init(_ structName: String, size: Int, _ fields: [ContextField]) {
    self.structName = structName
    self.size = size
    self.fields = fields
  }

  /// Memory without named fields, all of it accessible in the same way.
  init(
    _ structName: String, size: Int, from start: Int = 0, load: AccessShape, store: AccessShape = .denied,
    before: AccessShape = .denied
  ) {
    self.init(structName, size: size, [ContextField("", start, size - start, load, store: store)])
    self.before = before
  }

  var layout: ContextLayout {
    ContextLayout(structName: structName, size: size, fields: fields.filter { !$0.name.isEmpty })
  }

  /// The field with this offset in it.
  func field(at offset: Int) -> ContextField? {
    var low = 0
    var high = fields.count
    while low < high {
      let middle = (low + high) / 2
      if fields[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let field = fields[low - 1]
    return offset - field.offset < field.size ? field : nil
  }

  /// The access, if it is aligned and its field allows it.
  func access(offset: Int, size: Int, isWrite: Bool, type: ProgramType, attachType: AttachType?) -> ContextAccess? {
    guard [1, 2, 4, 8].contains(size), offset % size == 0, offset < self.size else { return nil }
    if offset < 0 { return before == .any && !isWrite ? ContextAccess(value: .scalar, fieldSize: 0) : nil }
    return field(at: offset)?.access(offset: offset, size: size, isWrite: isWrite, type: type, attachType: attachType)
  }
}
