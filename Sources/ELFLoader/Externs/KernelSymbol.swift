import BPFTypeFormat

/// What a kernel has for an extern of `.ksyms`.
enum KernelSymbol: Sendable, Hashable {
  /// A function, by its type's number.
  case function(TypeID)
  /// A variable, by its type's number.
  case variable(TypeID)
  /// An address of which no type is known; no profile tells it, and it differs from boot to boot.
  case address
  /// Nothing, and the program copes with that.
  case absent
}
