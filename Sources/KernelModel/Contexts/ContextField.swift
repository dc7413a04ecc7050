/// A field of a context or socket structure, with who may access it and how.
public struct ContextField: Sendable, Hashable {
  /// The name in the structure's declaration; empty for padding.
  public let name: String
  /// Bytes from the structure's start.
  public let offset: Int
  /// Bytes.
  public let size: Int
  /// Bytes of an array's element; equal to ``size`` where the field is no array.
  public let elementSize: Int

  /// What a load gives.
  let value: ContextValue
  let load: AccessShape
  /// The program types that may load; empty for all that have this context.
  let loaders: [ProgramType]
  /// The attach types that may load; empty for all.
  let loadAt: [AttachType]
  let store: AccessShape
  let storers: [ProgramType]
  let storeAt: [AttachType]
  let typeName: String?

  init(
    _ name: String, _ offset: Int, _ size: Int, _ load: AccessShape, _ value: ContextValue = .scalar,
    each elementSize: Int? = nil, by loaders: [ProgramType] = [], at loadAt: [AttachType] = [],
    store: AccessShape = .denied, storeBy storers: [ProgramType] = [], storeAt: [AttachType] = [],
    typeName: String? = nil
  ) {
    self.name = name
    self.offset = offset
    self.size = size
    self.elementSize = elementSize ?? size
    self.value = value
    self.load = load
    self.loaders = loaders
    self.loadAt = loadAt
    self.store = store
    self.storers = storers
    self.storeAt = storeAt
    self.typeName = typeName
  }

  /// What the access gives; nil where it is refused. The offset is aligned and lies in the field.
  func access(offset: Int, size: Int, isWrite: Bool, type: ProgramType, attachType: AttachType?) -> ContextAccess? {
    let (shape, types, attachTypes) = isWrite ? (store, storers, storeAt) : (load, loaders, loadAt)
    guard types.isEmpty || types.contains(type) else { return nil }
    if !attachTypes.isEmpty {
      guard let attachType, attachTypes.contains(attachType) else { return nil }
    }
    guard
      let fieldSize = shape.fieldSize(start: offset - self.offset, size: size, length: self.size, offset: offset)
    else { return nil }
    let isInsidePointer = load == .pointerAtStart && offset > self.offset
    if isWrite || isInsidePointer { return ContextAccess(value: .scalar, fieldSize: fieldSize) }
    return ContextAccess(value: value, fieldSize: fieldSize, typeName: typeName)
  }
}
