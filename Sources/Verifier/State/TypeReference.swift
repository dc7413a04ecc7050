import BPFProgram
import BPFTypeFormat

/// A type that a pointer points to: the kernel's, or for objects that programs allocate their own.
///
/// Source: the `btf` and `btf_id` of `struct bpf_reg_state`, Linux 6.18.
struct TypeReference: Hashable {
  /// The number among its types, below 2^31.
  var id: TypeID
  /// True where the types are the program's own; else they are the kernel's.
  var isOwn: Bool

  /// A type of the kernel.
  static func kernel(_ id: TypeID) -> TypeReference { TypeReference(id: id, isOwn: false) }
  /// A type of the program.
  static func own(_ id: TypeID) -> TypeReference { TypeReference(id: id, isOwn: true) }

  /// Both in one word, as registers keep it.
  var word: UInt32 { id.rawValue & ~Self.ownBit | (isOwn ? Self.ownBit : 0) }

  /// Takes a word apart.
  init(word: UInt32) {
    id = TypeID(rawValue: word & ~Self.ownBit)
    isOwn = word & Self.ownBit != 0
  }

  /// A type by its number and whose it is.
  init(id: TypeID, isOwn: Bool) {
    self.id = id
    self.isOwn = isOwn
  }

  private static let ownBit: UInt32 = 1 << 31
}

extension Walk {
  /// The types that a reference's number counts in; nil where there are none.
  func types(of reference: TypeReference) -> BTF? { reference.isOwn ? program.types : profile.types }

  /// The type's own name; empty where it has none.
  func typeName(of reference: TypeReference) -> String { types(of: reference)?.name(of: reference.id) ?? "" }
}
