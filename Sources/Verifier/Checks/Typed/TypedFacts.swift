import BPFTypeFormat

/// What was found out about kernel types during one verification, so that it is found out once.
///
/// A kernel structure has hundreds of members, and programs read the same ones again and again.
struct TypedFacts {
  /// An access as far as its outcome depends on types alone.
  struct Access: Hashable {
    var type: TypeReference
    var offset: Int
    var size: Int
    var isAllocated: Bool
  }

  /// A list of fields that are trusted beyond what their types tell.
  struct TrustList: Hashable {
    var type: TypeReference
    var suffix: String
  }

  /// What a kind of access gave.
  var outcomes: [Access: StructureOutcome] = [:]
  /// The fields on a list.
  var trusted: [TrustList: [TrustedField]] = [:]
}

/// A field that may be trusted as far as the structure that it is in.
struct TrustedField: Hashable {
  var name: String
  /// What it points to.
  var target: TypeID
}

/// What an access to a structure gives. Source: the results of `btf_struct_access`, Linux 6.18.
enum StructureOutcome: Hashable {
  /// A number.
  case number
  /// A pointer to a structure of the same types.
  case pointer(to: TypeID, flags: TypeFlags, member: String)
  /// A pointer to memory of any size that may be read with care.
  case plainPointer
  /// A refusal.
  case refused(Errno, String)
}
