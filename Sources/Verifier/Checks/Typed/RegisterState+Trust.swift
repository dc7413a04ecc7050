import BPFKernelModel

extension TypeFlags {
  /// The qualities that make an object one that stays valid. Source: `BPF_REG_TRUSTED_MODIFIERS`, Linux 6.18.
  static let trustedFlags: TypeFlags = [.allocated, .trusted, .nonOwning]
}

extension RegisterState {
  /// True where a quality speaks against trusting the pointer. Source: `bpf_type_has_unsafe_modifiers`, Linux 6.18.
  var hasUnsafeFlags: Bool { !flags.subtracting(.trustedFlags).isEmpty }

  /// True for a pointer to an object that stays valid as long as the program runs. Matches `is_trusted_reg`, Linux 6.18.
  var isTrusted: Bool {
    if referenceID != 0 { return true }
    if hasUnsafeFlags { return false }
    switch kind {
    case .socket, .socketCommon, .tcpSocket, .mapPointer: return true
    default: return !flags.isDisjoint(with: .trustedFlags)
    }
  }

  /// True where RCU protects the object. Source: `is_rcu_reg`, Linux 6.18.
  var isRCUProtected: Bool { flags.contains(.rcu) }
}
