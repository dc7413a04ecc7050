import BPFKernelModel

extension RegisterState {
  /// True where the type has a quality beyond those that make pointers trusted. Source: `bpf_type_has_unsafe_modifiers`, Linux 6.18.
  var hasUnsafeFlags: Bool { !flags.subtracting(.trustedFlags).isEmpty }

  /// True where the kernel vouches for the object. Source: `is_trusted_reg`, Linux 6.18.
  var isTrusted: Bool {
    if referenceID != 0 { return true }
    if hasUnsafeFlags { return false }
    return kind.kernelStructure != nil || !flags.isDisjoint(with: .trustedFlags)
  }

  /// True where RCU protects the object. Source: `is_rcu_reg`, Linux 6.18.
  var isRCUProtected: Bool { flags.contains(.rcu) }
}

extension TypeFlags {
  /// The qualities that make a pointer trusted. Source: `BPF_REG_TRUSTED_MODIFIERS`, Linux 6.18.
  static let trustedFlags: TypeFlags = [.allocated, .trusted, .nonOwning]
}
