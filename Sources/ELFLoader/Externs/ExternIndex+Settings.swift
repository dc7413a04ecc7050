public import BPFProgram

extension ExternIndex {
  /// Far more than a kernel has settings.
  private static let sizeLimit = 1 << 20

  /// The bytes of the settings' map on a kernel. Matches libbpf 1.5's `bpf_object__resolve_externs`.
  /// - Throws: ``ObjectError`` where the kernel does not have a setting that the program cannot do without, or one of another type.
  func settings(of kernel: KernelProfile, object: String) throws(ObjectError) -> [UInt8] {
    guard size <= Self.sizeLimit else {
      throw ObjectError(
        .tooLarge, object: object, section: ".kconfig", expected: "at most \(Self.sizeLimit) bytes of settings",
        found: "\(size)", advice: "declare shorter texts")
    }
    var result = [UInt8](repeating: 0, count: Int(size))
    for setting in settings {
      let written = kernel.setting(setting.name)
      var bytes = written.flatMap(setting.value.bytes)
      if bytes == nil, let number = virtualSetting(setting.name, kernel) { bytes = setting.value.bytes(number: number) }
      guard let bytes else {
        if setting.isWeak, written == nil { continue }
        throw ObjectError(
          .missing, object: object, section: ".kconfig",
          expected: "a value for '\(setting.name)' that fits its type in \(kernel.name)",
          found: written ?? "none", advice: "declare it __weak, or give a value with --config \(setting.name)=VALUE")
      }
      let start = Int(setting.offset)
      result.replaceSubrange(start..<start + bytes.count, with: bytes)
    }
    return result
  }

  /// What libbpf itself finds out of a kernel, here read off its configuration. Matches libbpf 1.5's `probe_kern_bpf_cookie` and
  /// `probe_kern_syscall_wrapper`; both came long before the oldest kernel that is modelled.
  private func virtualSetting(_ name: String, _ kernel: KernelProfile) -> UInt64? {
    func has(_ settings: String...) -> UInt64 {
      // A kernel of which no configuration is known is taken to have what distributions build.
      kernel.setting("CONFIG_BPF") == nil || settings.allSatisfy { kernel.setting($0) == "y" } ? 1 : 0
    }
    switch name {
    case "LINUX_KERNEL_VERSION": return UInt64(kernel.versionCode)
    case "LINUX_HAS_BPF_COOKIE": return has("CONFIG_BPF_EVENTS")
    case "LINUX_HAS_SYSCALL_WRAPPER": return has("CONFIG_KPROBE_EVENTS", "CONFIG_ARCH_HAS_SYSCALL_WRAPPER")
    default: return nil
    }
  }
}

extension BPFObject {
  /// The bytes of the map `.kconfig` on a kernel; nil where the object asks for no setting.
  /// - Throws: ``ObjectError`` where the kernel does not have a setting that the object cannot do without, or one of another type.
  public func settings(of kernel: KernelProfile) throws(ObjectError) -> [UInt8]? {
    externIndex.configuration == nil ? nil : try externIndex.settings(of: kernel, object: name)
  }
}
