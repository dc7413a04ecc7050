/// What a running program's handlers share, in memory that does not move.
@unsafe
struct MachineState {
  /// The address space: one region for each slot.
  var regions: UnsafeMutablePointer<Region>
  /// Slots in use.
  var regionCount: UInt64 = 0
  /// The packet, which stands below 4 GiB.
  var packet: Region
  /// The instruction that leaves the engine after a fault.
  var faultEntry: UnsafePointer<DecodedInstruction>
  /// The instruction that leaves the engine at the step limit.
  var limitEntry: UnsafePointer<DecodedInstruction>
  /// The running instruction; current in helpers and after the engine was left.
  var current: UnsafePointer<DecodedInstruction>
  /// The instruction that the fault concerns.
  var faultOrigin: UnsafePointer<DecodedInstruction>
  /// The machine, for helpers; nil only until the machine is made.
  var machine: Unmanaged<Machine>?
  /// The registers of the running function; current in helpers and after the engine was left.
  var registers: UnsafeMutablePointer<UInt64>
  /// The deadline; current in helpers and after the engine was left.
  var deadline: Int = 0
  /// Bytes of stack in use; current in helpers and after the engine was left.
  var stackBytes: UInt64 = 0
  /// Bytes of stack that functions may have in use before one more is too deep.
  var stackLimit: UInt64 = AddressLayout.frames * AddressLayout.frameBytes
  /// Host address of ``AddressLayout/stackTop``.
  var stackTop: UnsafeMutableRawPointer
  /// Why the engine was left.
  var stop = EngineStop.exit
}

/// The registers of one function as words of the register file.
enum FrameLayout {
  /// Words of a frame.
  static let words = 16
  /// Word that holds the decoded instruction to return to.
  static let returnAddress = 11
  /// Word that counts what is left of `may_goto`.
  static let mayGotoBudget = 12
  /// How often `may_goto` falls through in one function. Source: Linux `BPF_MAX_LOOPS`.
  static let mayGotoLimit: UInt64 = 8 << 20
}
