/// What a program gets when it loads from its context at some offset, or may store there.
public enum ContextValue: Sendable, Hashable {
  /// A number.
  case scalar
  /// The start of the packet's data; for `cgroup_sockopt` that of the option's value.
  case packet
  /// The end of the packet's data; for `cgroup_sockopt` that of the option's value.
  case packetEnd
  /// The start of the metadata in front of the packet.
  case packetMeta
  /// The socket's common part, or null.
  case socketCommonOrNull
  /// A full socket, or null.
  case socketOrNull
  /// A full socket.
  case socket
  /// The flow keys of a flow dissector.
  case flowKeys
  /// Memory that may be read and written.
  case readWriteMemory
  /// The buffer of a writable raw tracepoint.
  case tracepointBuffer
  /// A kernel object. ``ContextAccess/typeName`` names its structure; where it is nil the BTF of the function that the
  /// program is attached to has to tell.
  case typed
}

/// A permitted access to a context field.
public struct ContextAccess: Sendable, Hashable {
  /// The type of the loaded value; for stores always ``ContextValue/scalar``.
  public var value: ContextValue
  /// Size in bytes of the field that a narrow load falls into; 0 where the kernel records none.
  public var fieldSize: Int
  /// The structure that a ``ContextValue/typed`` value points to, where the context alone tells.
  public var typeName: String?

  /// Puts an answer together.
  public init(value: ContextValue, fieldSize: Int, typeName: String? = nil) {
    self.value = value
    self.fieldSize = fieldSize
    self.typeName = typeName
  }
}
