/// Every helper of Linux 6.18, one row each.
public enum HelperTable {
  /// The helper with this number; nil where Linux 6.18 has none.
  public static func helper(_ id: Int32) -> HelperPrototype? { nil }

  /// The helper with this name, with its prefix; nil where Linux 6.18 has none.
  public static func helper(named name: String) -> HelperPrototype? { nil }

  /// True where the running-kernel facts say that a program of this type may call the helper.
  public static func isAvailable(_ id: Int32, to type: ProgramType, attachType: AttachType?, sleepable: Bool) -> Bool {
    false
  }
}
