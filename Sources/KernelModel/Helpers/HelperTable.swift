/// Every helper of Linux 6.18, one row each.
public enum HelperTable {
  /// The highest number of a helper; no number was added since Linux 6.2.
  public static let lastID: Int32 = 211

  /// The helper with this number; nil where Linux 6.18 has none.
  ///
  /// Some program types have a prototype of their own: see ``helper(_:for:attachType:sleepable:)``.
  public static func helper(_ id: Int32) -> HelperPrototype? {
    guard id >= 1, id <= lastID else { return nil }
    return rows[Int(id) - 1]
  }

  /// The helper with this name, with its prefix; nil where Linux 6.18 has none.
  public static func helper(named name: String) -> HelperPrototype? {
    numbers[name].flatMap { helper($0) }
  }

  /// The helper with this number as programs of this type see it; nil where Linux 6.18 has none.
  ///
  /// Whether they may call it at all is another question: ``isAvailable(_:to:attachType:sleepable:target:)``.
  /// Matches the choice that the program types' `get_func_proto` callbacks make, Linux 6.18.
  public static func helper(
    _ id: Int32, for type: ProgramType, attachType: AttachType?, sleepable: Bool
  ) -> HelperPrototype? {
    guard var row = helper(id) else { return nil }
    guard hasVariants.contains(id) else { return row }
    for variant in variants where variant.id == id && variant.types.contains(type) {
      if variant.sleep == .sleepableOnly, !sleepable { continue }
      if !variant.attachTypes.isEmpty {
        guard let attachType, variant.attachTypes.contains(attachType) else { continue }
      }
      row.arguments = variant.arguments
      row.traits.formUnion(variant.adds)
      row.traits.subtract(variant.drops)
      return row
    }
    return row
  }

  /// True where a loader without CAP_BPF and CAP_PERFMON may use the helper in the programs that it may load.
  /// Matches `bpf_base_func_proto` and `bpf_sk_base_func_proto`, Linux 6.18.
  public static func isUnprivileged(_ id: Int32) -> Bool {
    guard let row = helper(id) else { return false }
    return !row.traits.contains(.perfmon) && !HelperSet.bpfCapable.contains(id)
  }

  private static let numbers = Dictionary(uniqueKeysWithValues: rows.map { ($0.name, $0.id) })
  private static let hasVariants = variants.reduce(into: [] as HelperSet) { $0.insert(Int($1.id)) }
}
