/// Why a relocation against a kernel's types cannot be answered at all: libbpf refuses to load such an object.
///
/// A field, type or enumerator that the kernel does not have is no error: see ``CoreResolution/isUnresolved``.
public struct CoreRelocationError: Error, Hashable, Sendable {
  /// What was found, and where it helps what was expected instead.
  public var reason: String

  init(_ reason: String) { self.reason = reason }

  /// Says what was found.
  package init(found reason: String) { self.reason = reason }
}

extension CoreRelocationError: CustomStringConvertible {
  /// The reason.
  public var description: String { reason }
}
