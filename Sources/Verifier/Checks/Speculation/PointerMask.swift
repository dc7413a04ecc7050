/// How the kernel masks a number that is added to a pointer, so that a mispredicting processor stays inside the memory pointed to.
/// Source: `struct bpf_sanitize_info`, Linux 6.18.
struct PointerMask {
  /// What the masking has to do. Source: `BPF_ALU_SANITIZE_SRC` and its kin.
  struct Kind: OptionSet {
    var rawValue: UInt32
    /// The number stands in the source register.
    static let source = Kind(rawValue: 1)
    /// The number stands in the destination register.
    static let destination = Kind(rawValue: 2)
    /// The number is negative.
    static let negative = Kind(rawValue: 4)
    /// No pointer takes part.
    static let noPointer = Kind(rawValue: 8)
    /// The number is known.
    static let immediate = Kind(rawValue: 16)
  }

  /// What has to be done; empty where nothing is masked.
  var kind: Kind = []
  /// How far the pointer was from the bound that it moves to.
  var limit: UInt32 = 0
  /// True where the pointer moves towards lower addresses.
  var movesLeft = false
}
