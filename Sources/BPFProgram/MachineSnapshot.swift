/// What a running program's registers and stack hold before one instruction, and where the things lie that addresses name.
public struct MachineSnapshot: Sendable, Hashable {
  /// One function in execution.
  public struct Frame: Sendable, Hashable {
    /// `r0` to `r10`.
    public var registers: [UInt64]
    /// The 512 bytes below `r10`, the lowest first.
    public var stack: [UInt8]

    /// Puts a frame together.
    public init(registers: [UInt64], stack: [UInt8]) {
      self.registers = registers
      self.stack = stack
    }
  }

  /// Where a map's values lie: equal pieces, one after the other.
  public struct Values: Sendable, Hashable {
    /// Address of the first.
    public var start: UInt64
    /// Bytes from one to the next.
    public var stride: UInt64
    /// How many there are.
    public var count: UInt64

    /// Puts a place together.
    public init(start: UInt64, stride: UInt64, count: UInt64) {
      self.start = start
      self.stride = stride
      self.count = count
    }
  }

  /// The instruction that runs next.
  public var instruction: Int
  /// The functions, the outermost first.
  public var frames: [Frame]
  /// Address of the context.
  public var context: UInt64 = 0
  /// Address of the metadata in front of the packet.
  public var packetMeta: UInt64 = 0
  /// Address of the packet's first byte.
  public var packet: UInt64 = 0
  /// Address past the packet's last byte.
  public var packetEnd: UInt64 = 0
  /// The values of the program's maps, in its order; nil where a map keeps them elsewhere.
  public var maps: [Values?] = []

  /// Puts a snapshot together.
  public init(instruction: Int, frames: [Frame]) {
    self.instruction = instruction
    self.frames = frames
  }
}
