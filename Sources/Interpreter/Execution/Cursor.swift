/// A program in motion: the six words that the engines keep in machine registers.
///
/// The methods of this type are the instructions' semantics. Both engines are made of them: with constant operations
/// they fold to a handler each, with operations read from the instruction they are the bodies of a switch.
///
/// Invariants: `registers` points at a frame of the register file with a frame before it; `registers[10]` is never
/// written by an instruction; `stackBytes` is 512 for each function entered and at most 4096.
@unsafe
struct Cursor {
  /// The instruction to run.
  var instruction: UnsafePointer<DecodedInstruction>
  /// The running function's registers.
  var registers: UnsafeMutablePointer<UInt64>
  /// Where `instruction` would stand when the step limit is reached, as an address: `(deadline - instruction) / 24`
  /// steps are left. Straight runs need no counting; jumps move the deadline along.
  var deadline: Int
  /// What handlers share.
  var state: UnsafeMutablePointer<MachineState>
  /// Host address of the stack's top.
  var stackTop: UnsafeMutableRawPointer
  /// Bytes of stack in use.
  var stackBytes: UInt64

  @inline(__always)
  var destination: UInt64 {
    get { unsafe registers[Int(instruction.pointee.destination)] }
    nonmutating set { unsafe registers[Int(instruction.pointee.destination)] = newValue }
  }

  @inline(__always)
  var source: UInt64 {
    get { unsafe registers[Int(instruction.pointee.source)] }
    nonmutating set { unsafe registers[Int(instruction.pointee.source)] = newValue }
  }

  @inline(__always)
  var value: UInt64 { unsafe instruction.pointee.value }

  /// Goes on to the next instruction.
  @inline(__always)
  mutating func advance() {
    unsafe instruction += 1
  }

  /// Goes on elsewhere, keeping the number of steps left.
  @inline(__always)
  mutating func go(to target: UnsafePointer<DecodedInstruction>) {
    unsafe deadline &+= target.bytes(after: instruction + 1)
    unsafe instruction = target
  }

  /// Leaves the engine because the current instruction cannot be completed.
  @inline(__always)
  mutating func fault() {
    unsafe state.pointee.faultOrigin = instruction
    unsafe go(to: state.pointee.faultEntry)
  }

  /// Makes the words visible to helpers and to whoever runs the engine.
  @inline(__always)
  func publish() {
    unsafe state.pointee.current = instruction
    unsafe state.pointee.registers = registers
    unsafe state.pointee.deadline = deadline
    unsafe state.pointee.stackBytes = stackBytes
  }
}

extension UnsafePointer<DecodedInstruction> {
  /// The distance from another instruction in bytes; they need not be of the same program.
  @inline(__always)
  func bytes(after other: Self) -> Int {
    Int(bitPattern: self) &- Int(bitPattern: other)
  }

  /// The instruction some bytes further.
  @inline(__always)
  func moved(by bytes: Int) -> Self {
    unsafe (UnsafeRawPointer(self) + bytes).assumingMemoryBound(to: DecodedInstruction.self)
  }
}
