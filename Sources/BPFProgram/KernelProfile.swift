internal import BPFKernelModel
public import BPFTypeFormat

/// The kernel that a program is judged against.
///
/// Verification depends on this value alone, never on the kernel that happens to run: the same input gives the same output anywhere.
public struct KernelProfile: Sendable {
  /// What users call it, such as `linux-6.18`.
  public var name: String
  /// The kernel's release, as `uname -r` prints it.
  public var release: String
  /// Values that take precedence over the configuration, by name, such as `CONFIG_HZ`.
  public var overrides: [String: String] = [:]
  /// How many processors the machine may have, from 1 on: the verifier knows that `bpf_get_smp_processor_id` stays below.
  public var processorCount: UInt32 = 2
  /// What the kernel answered when it was asked what it has; nil where the tables alone say it.
  public var features: KernelFeatures?

  private var contents: Contents

  /// Where types and configuration are: those of the built-in kernel are unpacked when somebody asks.
  private enum Contents: Sendable {
    case builtIn
    case given(types: CoreTarget?, configuration: [String: String])
  }

  /// Makes a profile.
  /// - Parameters:
  ///   - name: what users call it.
  ///   - release: as `uname -r` prints it.
  ///   - types: the kernel's own types; nil where they are not known.
  ///   - configuration: its settings by name, as its `.config` writes the values.
  public init(name: String, release: String = "6.18.0", types: BTF? = nil, configuration: [String: String] = [:]) {
    self.name = name
    self.release = release
    contents = .given(types: types.map(CoreTarget.init), configuration: configuration)
  }

  private init(builtIn name: String, release: String) {
    self.name = name
    self.release = release
    contents = .builtIn
  }

  // The underscore stands for the dot of the version.
  // swift-format-ignore: AlwaysUseLowerCamelCase
  /// Linux 6.18 with its stable updates, CAP_BPF and CAP_PERFMON held, on x86-64.
  public static let linux6_18 = KernelProfile(builtIn: "linux-6.18", release: BuiltInProfile.release)

  /// The kernel's own types with an index of their names; nil where the profile carries none.
  public var typeIndex: CoreTarget? {
    switch contents {
    case .builtIn: BuiltInProfile.types
    case .given(let types, _): types
    }
  }

  /// The kernel's own types; nil where the profile carries none.
  public var types: BTF? { typeIndex?.types }

  /// The value of a setting of the kernel's configuration, as its `.config` writes it; nil where it has none.
  public func setting(_ name: String) -> String? {
    if let value = overrides[name] { return value }
    switch contents {
    case .builtIn: return BuiltInProfile.configuration[name]
    case .given(_, let configuration): return configuration[name]
    }
  }

  /// `LINUX_VERSION_CODE`: 65536 times the version, 256 times the patch level, and the sublevel, which counts as 255 at most.
  public var versionCode: UInt32 {
    let parts = release.utf8.split { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let numbers = parts.prefix(3).map { UInt32(String(decoding: $0, as: UTF8.self)) ?? 0 } + [0, 0, 0]
    return numbers[0] &* 65536 &+ min(255, numbers[1]) &* 256 &+ min(255, numbers[2])
  }

  /// Whether the kernel lets a program call a helper.
  public func allows(helper id: Int32, in program: LinkedProgram) -> Bool {
    let modelled = HelperTable.isAvailable(
      id, to: program.type, attachType: program.attachType, sleepable: program.isSleepable,
      target: program.helperTarget)
    return features?.allows(helper: id, to: program.type, modelled: modelled) ?? modelled
  }
}
