import BPFTypeFormat

/// A function of an object: a program's main function or a subprogram.
struct ObjectFunction: Sendable, Hashable {
  var name: String
  /// The section that it stands in.
  var section: Int
  /// Index of its first instruction in the section.
  var start: Int
  /// Number of its instructions.
  var count: Int
  /// True for global and weak symbols.
  var isExported: Bool
  /// True for hidden ones, which count as static for verification.
  var isHidden: Bool

  /// Indices of its instructions in the section.
  var range: Range<Int> { start..<start + count }
}
