internal import BPFKernelModel
public import BPFTypeFormat

/// The kernel that a program is judged against.
///
/// Verification depends on this value alone, never on the kernel that happens to run: the same input gives the same output anywhere.
public struct KernelProfile: Sendable {
  /// What users call it, such as `linux-6.18`.
  public var name: String
  /// The kernel's own types with an index of their names; nil where the profile carries none.
  public var typeIndex: CoreTarget?
  /// How many processors the machine may have, from 1 on: the verifier knows that `bpf_get_smp_processor_id` stays below.
  public var processorCount: UInt32 = 2

  /// Makes a profile.
  public init(name: String, types: BTF? = nil) {
    self.name = name
    typeIndex = types.map(CoreTarget.init)
  }

  /// The kernel's own types; nil where the profile carries none.
  public var types: BTF? { typeIndex?.types }

  // The underscore stands for the dot of the version.
  // swift-format-ignore: AlwaysUseLowerCamelCase
  /// Linux 6.18 with its stable updates, CAP_BPF and CAP_PERFMON held, on x86-64.
  public static let linux6_18 = KernelProfile(name: "linux-6.18")

  /// Whether the kernel lets a program call a helper.
  public func allows(helper id: Int32, in program: LinkedProgram) -> Bool {
    // Of the section names' targets only an iterator's decides on helpers; a structure's member does not name the structure.
    let target = program.attachType == .traceIter ? program.attachTarget : nil
    return HelperTable.isAvailable(
      id, to: program.type, attachType: program.attachType, sleepable: program.isSleepable, target: target)
  }
}
