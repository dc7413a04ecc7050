/// What handlers share, in memory that does not move: the registers, then what accesses and calls need.
@unsafe
struct MachineState {
  /// The registers of the running function, `r0` to `r10`; while the threaded engine runs, those that ``pinned`` names are
  /// elsewhere. Reached through ``Swift/UnsafeMutablePointer/registers``.
  private(set) var registerWords: InlineArray<11, UInt64> = .init(repeating: 0)
  /// What is left of `may_goto` in the running function.
  var mayGotoBudget: UInt64 = 0
  /// Where the running instruction would stand when the step limit is reached, as an address:
  /// `(deadline - instruction) / 24` steps are left. Straight runs need no counting; jumps move the deadline along.
  var deadline: Int = 0
  /// The part of the stack that is in use, 512 bytes for each function entered; the running function's own come first.
  var stack: Region
  /// Bytes of stack that functions may have in use before one more is too deep.
  var stackLimit: UInt64 = AddressLayout.frames * AddressLayout.frameBytes
  /// Host address of ``AddressLayout/stackTop``.
  var stackTop: UnsafeMutableRawPointer
  /// The callers of the running function, innermost last: one past the newest record.
  var callers: UnsafeMutablePointer<CallRecord>
  /// The address space: one region for each slot.
  var regions: RegionTable
  /// The packet, which stands below 4 GiB.
  var packet: Region
  /// What lookups need of the maps.
  var lookups = unsafe LookupTable()
  /// The registers that the threaded engine keeps in machine registers.
  var pinned = PinnedRegisters()
  /// The instruction that leaves the engine after a fault.
  var faultEntry: UnsafePointer<DecodedInstruction>
  /// The instruction that leaves the engine at the step limit.
  var limitEntry: UnsafePointer<DecodedInstruction>
  /// The instruction that goes on in a caller whose callee a tail call has replaced.
  var rejoinEntry: UnsafePointer<DecodedInstruction>
  /// The running instruction; current in helpers and after the engine was left.
  var current: UnsafePointer<DecodedInstruction>
  /// The instruction that the fault concerns.
  var faultOrigin: UnsafePointer<DecodedInstruction>
  /// The machine, for helpers; nil only until the machine is made.
  var machine: Unmanaged<Machine>?
  /// Why the engine was left.
  var stop = EngineStop.exit

  /// A state with nothing in its memory; whatever stops the engine leaves it at `exit`.
  init(
    stackTop: UnsafeMutableRawPointer, callers: UnsafeMutablePointer<CallRecord>, regions: RegionTable, packet: Region,
    faultEntry: UnsafePointer<DecodedInstruction>, limitEntry: UnsafePointer<DecodedInstruction>,
    rejoinEntry: UnsafePointer<DecodedInstruction>, exit: UnsafePointer<DecodedInstruction>
  ) {
    unsafe self.stackTop = unsafe stackTop
    unsafe stack = Region(at: AddressLayout.stackTop, owner: 0)
    unsafe self.callers = unsafe callers
    unsafe self.regions = unsafe regions
    unsafe self.packet = unsafe packet
    unsafe self.faultEntry = unsafe faultEntry
    unsafe self.limitEntry = unsafe limitEntry
    unsafe self.rejoinEntry = unsafe rejoinEntry
    unsafe current = unsafe exit
    unsafe faultOrigin = unsafe exit
  }
}

extension MachineState {
  /// Bytes of stack in use.
  @inline(__always)
  var stackBytes: UInt64 {
    get { unsafe UInt64(stack.readable.bytes) }
    set {
      unsafe stack = Region(
        host: stackTop - Int(newValue), start: AddressLayout.stackTop &- newValue, readable: Int(newValue),
        writable: Int(newValue), owner: 0)
    }
  }

  /// Gives the function that is entered its own stack.
  @inline(__always)
  mutating func pushFrame() {
    unsafe stack.start &-= AddressLayout.frameBytes
    unsafe stack.host -= Int(AddressLayout.frameBytes)
    unsafe stack.readable.grow(by: UInt32(AddressLayout.frameBytes))
    unsafe stack.writable.grow(by: UInt32(AddressLayout.frameBytes))
  }

  /// Takes the stack of the function that returns away. Once the outermost has returned, nothing may be looked up in it.
  @inline(__always)
  mutating func popFrame() {
    unsafe stack.start &+= AddressLayout.frameBytes
    unsafe stack.host += Int(AddressLayout.frameBytes)
    unsafe stack.readable.grow(by: 0 &- UInt32(AddressLayout.frameBytes))
    unsafe stack.writable.grow(by: 0 &- UInt32(AddressLayout.frameBytes))
  }

  /// Goes on as before a nested run, which may have moved regions and has spent steps.
  mutating func resume(_ caller: MachineState, deadline: Int) {
    unsafe registerWords = caller.registerWords
    unsafe mayGotoBudget = caller.mayGotoBudget
    unsafe stack = caller.stack
    unsafe callers = caller.callers
    unsafe pinned = caller.pinned
    unsafe current = caller.current
    unsafe self.deadline = deadline
  }
}

extension UnsafeMutablePointer<MachineState> {
  /// The registers of the running function; all current in helpers and after the engine was left.
  @inline(__always)
  var registers: UnsafeMutablePointer<UInt64> {
    // They are the state's first field, and contiguous.
    unsafe UnsafeMutableRawPointer(self).assumingMemoryBound(to: UInt64.self)
  }
}
