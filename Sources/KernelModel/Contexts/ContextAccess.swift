/// What a program gets when it loads from its context at some offset, or may store there.
public enum ContextValue: Sendable, Hashable {
  /// A number.
  case scalar
  /// The start of the packet's data.
  case packet
  /// The end of the packet's data.
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
  /// The socket option's value (`sockopt`), and its end (`packetEnd`).
  case readWriteMemory
  /// A kernel object whose BTF type must be asked of the profile; not modelled until it is.
  case typed
}

/// A permitted access to a context field.
public struct ContextAccess: Sendable, Hashable {
  /// The type of the loaded value; for stores always ``ContextValue/scalar``.
  public var value: ContextValue
  /// Size in bytes of the field that a narrow load falls into; 0 where the kernel allows no narrowing there.
  public var fieldSize: Int

  /// Puts an answer together.
  public init(value: ContextValue, fieldSize: Int) {
    self.value = value
    self.fieldSize = fieldSize
  }
}

/// The contexts of all program types: their fields and who may read or write what.
public enum ContextTable {
  /// Whether a program may access its context at `offset` with `size` bytes, and what comes of it; nil where the kernel says
  /// `invalid bpf_context access`.
  ///
  /// Matches the program types' `is_valid_access` callbacks, Linux 6.18.
  public static func access(
    offset: Int, size: Int, isWrite: Bool, type: ProgramType, attachType: AttachType?
  ) -> ContextAccess? { nil }
}
