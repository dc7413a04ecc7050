public import BPFTypeFormat

/// What a program is run on.
public struct RunInput: Sendable, Hashable {
  /// The packet's bytes from the link-layer header on; nil for programs without a packet.
  public var packet: [UInt8]?
  /// The context's bytes in the layout that the program sees (`struct xdp_md`, `struct __sk_buff`, a tracepoint's record, ...);
  /// nil where it follows from the packet or is all zero.
  public var context: [UInt8]?
  /// Arguments by the parameters' names in the kernel's types, or by position where a name is empty, for programs that are attached to
  /// functions, tracepoints, hooks and members of structures; `return` is what the function returned. They take the context's place.
  public var arguments: [TypedValue.Field] = []
  /// How often to run; the outcome is the last run's, the time the average.
  public var repetitions = 1
  /// Whether the outcome tells the maps' contents, which takes time where maps are large.
  public var wantsMaps = true
  /// Whether the outcome tells the records that programs wrote to ring buffers; they are read either way.
  public var wantsEvents = true

  /// Makes an input.
  public init(packet: [UInt8]? = nil, context: [UInt8]? = nil) {
    self.packet = packet
    self.context = context
  }
}
