/// The member of a kernel structure of functions that a program implements.
public struct StructOpsMember: Sendable, Hashable {
  /// The structure's name in the kernel, such as `tcp_congestion_ops`: without the flavour that follows `___` in the object.
  public var structure: String
  /// The member's name.
  public var name: String

  /// Puts a member together.
  /// - Parameter structure: the structure's name in the object, with its flavour or without.
  public init(structure: String, name: String) {
    let bytes = Array(structure.utf8)
    let underscore = UInt8(ascii: "_")
    // The flavour follows the last `___` that stands between other characters. Matches libbpf's `bpf_core_essential_name_len`.
    let end = bytes.indices.dropLast(4).last {
      bytes[$0] != underscore && bytes[$0 + 1...$0 + 3].allSatisfy { $0 == underscore } && bytes[$0 + 4] != underscore
    }
    self.structure = end.map { String(decoding: bytes[...$0], as: UTF8.self) } ?? structure
    self.name = name
  }
}
