/// Helpers that programs of one type may call, beyond those that every program may.
struct HelperAvailability: Sendable {
  var type: ProgramType
  /// The attach types that the row holds for; empty for all.
  var attachTypes: [AttachType]
  /// The iterator's target or the structure (`struct_ops`) that the row holds for; nil for all.
  var target: String?
  var helpers: HelperSet

  init(_ type: ProgramType, at attachTypes: [AttachType] = [], target: String? = nil, _ groups: [HelperSet]) {
    self.type = type
    self.attachTypes = attachTypes
    self.target = target
    self.helpers = HelperSet.union(groups)
  }

  func applies(to attachType: AttachType?, target wanted: String?) -> Bool {
    if let target {
      guard let wanted, wanted == target || wanted.hasPrefix(target + ".") else { return false }
    }
    guard !attachTypes.isEmpty else { return true }
    guard let attachType else { return false }
    return attachTypes.contains(attachType)
  }
}
