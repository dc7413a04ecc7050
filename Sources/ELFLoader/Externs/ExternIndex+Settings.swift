import BPFProgram

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

  /// What libbpf itself knows of a kernel.
  private func virtualSetting(_ name: String, _ kernel: KernelProfile) -> UInt64? {
    switch name {
    case "LINUX_KERNEL_VERSION": UInt64(kernel.versionCode)
    // Both came long before the oldest kernel that is modelled: cookies with 5.15, wrappers of system calls with 4.17.
    case "LINUX_HAS_BPF_COOKIE", "LINUX_HAS_SYSCALL_WRAPPER": 1
    default: nil
    }
  }
}
