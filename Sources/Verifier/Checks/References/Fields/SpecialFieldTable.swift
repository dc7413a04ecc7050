import BPFTypeFormat

/// The special fields that were asked for on the way, each found once: every access to a value asks for them.
struct SpecialFieldTable {
  /// By the map's index.
  var maps: [Int: MapRecord] = [:]
  /// By the program's own structures; nil for those of which the kernel keeps no record.
  var structures: [TypeID: SpecialFields?] = [:]
}
