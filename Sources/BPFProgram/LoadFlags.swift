/// Flags that a loader passes to `bpf(2)` along with a program in order to test it: they change how it is verified, not what it is.
///
/// Source: include/uapi/linux/bpf.h, Linux 6.18.
public struct LoadFlags: OptionSet, Sendable, Hashable {
  /// The bits as the kernel takes them.
  public var rawValue: UInt32
  /// Makes a set from bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// `BPF_F_STRICT_ALIGNMENT`: every access must be aligned, even where the processor copes with others.
  public static let strictAlignment = LoadFlags(rawValue: 1 << 0)
  /// `BPF_F_ANY_ALIGNMENT`: no access but those of the stack need be aligned; wins over ``strictAlignment``.
  public static let anyAlignment = LoadFlags(rawValue: 1 << 1)
  /// `BPF_F_TEST_STATE_FREQ`: states are kept at every opportunity.
  public static let testStateFrequency = LoadFlags(rawValue: 1 << 3)
  /// `BPF_F_TEST_REG_INVARIANTS`: bounds of a register that contradict each other refuse the program.
  public static let testRegisterInvariants = LoadFlags(rawValue: 1 << 7)
}
