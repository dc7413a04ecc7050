import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// The qualities of a pointer that was loaded from a kernel object.
  ///
  /// Pointers that were found by following another one are as a rule not trusted; lists of fields say which are.
  /// Matches the middle of `check_ptr_to_btf_access`, Linux 6.18.
  func trust(
    inField member: String, pointingTo target: TypeID, flags found: TypeFlags, of object: RegisterState
  ) -> TypeFlags {
    var flags = found
    if object.flags.contains(.untrusted) { return .untrusted }
    guard object.isTrusted || object.flags.contains(.rcu) else {
      return flags.subtracting(TypeFlags.trustedFlags.union(.rcu))
    }
    func isListed(_ suffix: String) -> Bool {
      trustedFields(of: object.type, suffix).contains(TrustedField(name: member, target: target))
    }
    if isListed("__safe_trusted") { return flags.union(.trusted) }
    if isListed("__safe_trusted_or_null") { return flags.union([.trusted, .orNull]) }
    guard isRCUProtected, !object.mayBeNull else { return .untrusted }
    if isListed("__safe_rcu") { return flags.union(.rcu) }
    let mayBeNull = isListed("__safe_rcu_or_null")
    if flags.contains(.rcu) || mayBeNull {
      flags.formUnion([.rcu, .orNull])
      if mayBeNull { flags.remove(.untrusted) }
      return flags
    }
    if !flags.isDisjoint(with: [.percpu, .user]) { return flags }
    return flags.subtracting(TypeFlags.trustedFlags.union(.rcu))
  }

  /// The fields on one of the kernel's lists, which stand among its types as structures with such names.
  /// Matches `btf_nested_type_is_trusted`, Linux 6.18.
  private func trustedFields(of type: TypeReference, _ suffix: String) -> [TrustedField] {
    let key = TypedFacts.TrustList(type: type, suffix: suffix)
    if let known = typedFacts.trusted[key] { return known }
    var fields: [TrustedField] = []
    if let types = types(of: type), let structure = types[type.id] {
      let name = types.name(of: type.id) + suffix
      let list =
        type.isOwn ? types.find(name, kind: structure.kind) : profile.typeIndex?.find(name, kind: structure.kind)
      if let list, let found = types[list] {
        for member in types.members(of: found) {
          guard let pointer = types[member.type], pointer.kind == .pointer,
            let target = types.peeled(pointer.target)
          else { continue }
          fields.append(TrustedField(name: member.name, target: target.id))
        }
      }
    }
    typedFacts.trusted[key] = fields
    return fields
  }
}
