/// What a kernel function's registration says of it. Source: `KF_*`, Linux 6.18; the bits are the kernel's.
public struct KernelFunctionFlags: OptionSet, Hashable, Sendable {
  /// The bits.
  public var rawValue: UInt32
  /// Makes flags from bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// `KF_ACQUIRE`: returns a reference that has to be released.
  public static let acquires = Self(rawValue: 1 << 0)
  /// `KF_RELEASE`: takes a reference and releases it.
  public static let releases = Self(rawValue: 1 << 1)
  /// `KF_RET_NULL`: may return a null pointer.
  public static let mayReturnNull = Self(rawValue: 1 << 2)
  /// `KF_TRUSTED_ARGS`: takes trusted pointers alone.
  public static let trustedArguments = Self(rawValue: 1 << 4)
  /// `KF_SLEEPABLE`: may sleep.
  public static let maySleep = Self(rawValue: 1 << 5)
  /// `KF_DESTRUCTIVE`: needs CAP_SYS_BOOT.
  public static let destructive = Self(rawValue: 1 << 6)
  /// `KF_RCU`: takes trusted pointers and those that RCU protects.
  public static let rcuArguments = Self(rawValue: 1 << 7)
  /// `KF_ITER_NEW`: starts an iterator.
  public static let iteratorNew = Self(rawValue: 1 << 8)
  /// `KF_ITER_NEXT`: gives an iterator's next element.
  public static let iteratorNext = Self(rawValue: 1 << 9)
  /// `KF_ITER_DESTROY`: ends an iterator.
  public static let iteratorDestroy = Self(rawValue: 1 << 10)
  /// `KF_RCU_PROTECTED`: to be called under RCU's protection.
  public static let rcuProtected = Self(rawValue: 1 << 11)
  /// `KF_FASTCALL`: leaves registers alone that it does not use.
  public static let fastcall = Self(rawValue: 1 << 12)
  /// `KF_ARENA_RET`: returns a pointer into an arena.
  public static let arenaResult = Self(rawValue: 1 << 13)
  /// `KF_ARENA_ARG1`: its first argument points into an arena.
  public static let arenaFirst = Self(rawValue: 1 << 14)
  /// `KF_ARENA_ARG2`: its second argument points into an arena.
  public static let arenaSecond = Self(rawValue: 1 << 15)
}
