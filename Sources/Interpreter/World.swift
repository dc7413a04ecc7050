/// What a program can learn of the machine it runs on: time, randomness, processors, the current task and memory
/// outside the program.
///
/// Everything is a value of the run, never of the host, so that a run gives the same bytes everywhere.
public struct World: Sendable, Hashable {
  /// Memory that `bpf_probe_read` and its kin can reach.
  public struct Memory: Sendable, Hashable {
    /// Address of the first byte.
    public var address: UInt64
    /// The bytes.
    public var bytes: [UInt8]
    /// True for memory of the current process, false for the kernel's.
    public var isUser: Bool

    /// Puts memory at an address.
    public init(address: UInt64, bytes: [UInt8], isUser: Bool = true) {
      self.address = address
      self.bytes = bytes
      self.isUser = isUser
    }
  }

  /// The task that runs while the program does.
  public struct Task: Sendable, Hashable {
    /// Thread id, the kernel's `pid`.
    public var pid: UInt32 = 1000
    /// Process id, the kernel's `tgid`.
    public var tgid: UInt32 = 1000
    /// User id.
    public var uid: UInt32 = 1000
    /// Group id.
    public var gid: UInt32 = 1000
    /// The command's name; at most 15 bytes are used.
    public var comm = "bpfkit"
    /// The id of its cgroup.
    public var cgroup: UInt64 = 1

    /// A task of an ordinary user.
    public init() {}
  }

  /// Nanoseconds since boot when the run begins (`CLOCK_MONOTONIC`).
  public var monotonicNanoseconds: UInt64 = 1_000_000_000_000
  /// Nanoseconds that pass between two readings of any clock.
  public var nanosecondsPerReading: UInt64 = 1_000
  /// Nanoseconds spent asleep since boot: what `CLOCK_BOOTTIME` is ahead.
  public var suspendedNanoseconds: UInt64 = 0
  /// What `CLOCK_TAI` is ahead of the monotonic clock.
  public var taiOffsetNanoseconds: UInt64 = 1_700_000_000_000_000_000
  /// Timer interrupts a second; 100 to 1000. `bpf_jiffies64` counts them.
  public var ticksPerSecond: UInt64 = 250
  /// Where `bpf_get_prandom_u32` begins.
  public var randomSeed: UInt64 = 0x5eed
  /// The processor that runs the program; less than ``cpuCount``.
  public var cpu = 0
  /// How many processors there are; per-CPU maps have a value for each.
  public var cpuCount = 1
  /// The NUMA node of ``cpu``.
  public var numaNode: UInt32 = 0
  /// The current task.
  public var task = Task()
  /// The interface that packets come from; 1 is the loopback device.
  public var interfaceIndex: UInt32 = 1
  /// The receive queue that packets come from.
  public var receiveQueue: UInt32 = 0
  /// The interfaces that there are.
  public var interfaces = [Interface(index: 1, mtu: 65536)]
  /// The sockets that lookups find.
  public var sockets: [Socket] = []
  /// The number of the network namespace's inode. Source: Linux `NET_NS_INIT_INO`.
  public var networkNamespace: UInt32 = 0xefff_fff9
  /// The secret behind SYN cookies: 32 bytes, of which those that are missing are zeros.
  public var cookieSecret: [UInt8] = []
  /// Where the function is that a program is attached to: `bpf_get_func_ip`.
  public var functionAddress: UInt64 = 0xffff_ffff_8100_0000
  /// What `bpf_get_hash_recalc` finds for a packet that has no hash.
  public var packetHash: UInt32 = 0
  /// The last socket cookie that was given out.
  public var nextCookie: UInt64 = 0
  /// The call stack that leads to the program, innermost first, for `bpf_get_stack` and `bpf_get_stackid`.
  public var kernelStack: [UInt64] = []
  /// The call stack of the current process, innermost first.
  public var userStack: [UInt64] = []
  /// The value that the program was attached with: `bpf_get_attach_cookie`.
  public var attachCookie: UInt64 = 0
  /// Memory outside the program, for `bpf_probe_read` and its kin.
  public var memory: [Memory] = []
  /// Bytes of memory that all maps of a machine may take together.
  public var mapMemoryLimit = 1 << 30

  /// The default world: one processor, an ordinary user's task, a clock that moves a microsecond a reading.
  public init() {}
}
