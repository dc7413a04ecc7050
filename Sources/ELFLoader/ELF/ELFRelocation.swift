/// A relocation of an ELF file.
struct ELFRelocation: Sendable, Hashable {
  /// The place that it changes, from the start of its section.
  var offset: UInt64
  /// Index of the symbol that it refers to.
  var symbol: Int
  /// `R_BPF_*` by number.
  var type: UInt32
  /// The addend that it carries; nil where the addend stands in the place.
  var addend: Int64?
}
