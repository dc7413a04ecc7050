/// A program in motion: the six words that the threaded engine keeps in machine registers.
///
/// The methods of this type are the instructions' semantics. Both engines are made of them: with constant operations
/// and locations they fold to a handler each, with operations read from the instruction they are the bodies of a switch.
///
/// Invariants: `r10` is never written by an instruction; the stack in use is 512 bytes for each function entered.
@unsafe
struct Cursor {
  /// The instruction to run.
  var instruction: UnsafePointer<DecodedInstruction>
  /// What handlers share.
  var state: UnsafeMutablePointer<MachineState>
  /// The registers that ``MachineState/pinned`` names; without meaning in the plain engine.
  var p0: UInt64 = 0
  var p1: UInt64 = 0
  var p2: UInt64 = 0
  var p3: UInt64 = 0

  /// The register that the instruction writes, or the base of its store.
  @inline(__always)
  func destination(_ location: Location) -> UInt64 {
    unsafe read(location, instruction.pointee.destination)
  }

  @inline(__always)
  mutating func setDestination(_ location: Location, _ value: UInt64) {
    unsafe write(location, instruction.pointee.destination, value)
  }

  /// The register that the instruction reads.
  @inline(__always)
  func source(_ location: Location) -> UInt64 {
    unsafe read(location, instruction.pointee.source)
  }

  @inline(__always)
  var value: UInt64 { unsafe instruction.pointee.value }

  /// The displacement, or what stands in its place.
  @inline(__always)
  var displacement: UInt64 { unsafe UInt64(bitPattern: Int64(instruction.pointee.displacement)) }

  /// Where a jump or a local call goes.
  @inline(__always)
  var target: UnsafePointer<DecodedInstruction> {
    unsafe UnsafePointer(bitPattern: UInt(truncatingIfNeeded: value)).unsafelyUnwrapped
  }

  /// A register of that number, which is in that place.
  @inline(__always)
  func read(_ location: Location, _ register: UInt8) -> UInt64 {
    switch location {
    case .p0: unsafe p0
    case .p1: unsafe p1
    case .p2: unsafe p2
    case .p3: unsafe p3
    case .memory: unsafe state.registers[Int(register)]
    }
  }

  @inline(__always)
  private mutating func write(_ location: Location, _ register: UInt8, _ value: UInt64) {
    switch location {
    case .p0: unsafe p0 = value
    case .p1: unsafe p1 = value
    case .p2: unsafe p2 = value
    case .p3: unsafe p3 = value
    case .memory: unsafe state.registers[Int(register)] = value
    }
  }

  /// Puts the pinned registers into the register file, where helpers and ``Location/memory`` see them.
  @inline(__always)
  func spill() {
    let pinned = unsafe state.pointee.pinned
    unsafe state.registers[Int(pinned.p0)] = p0
    unsafe state.registers[Int(pinned.p1)] = p1
    unsafe state.registers[Int(pinned.p2)] = p2
    unsafe state.registers[Int(pinned.p3)] = p3
  }

  /// Takes the pinned registers from the register file.
  @inline(__always)
  mutating func reload() {
    let pinned = unsafe state.pointee.pinned
    unsafe p0 = state.registers[Int(pinned.p0)]
    unsafe p1 = state.registers[Int(pinned.p1)]
    unsafe p2 = state.registers[Int(pinned.p2)]
    unsafe p3 = state.registers[Int(pinned.p3)]
  }

  /// Goes on to the next instruction.
  @inline(__always)
  mutating func advance() {
    unsafe instruction += 1
  }

  /// Goes on elsewhere, keeping the number of steps left.
  @inline(__always)
  mutating func go(to target: UnsafePointer<DecodedInstruction>) {
    unsafe state.pointee.deadline &+= target.bytes(after: instruction + 1)
    unsafe instruction = target
  }

  /// Leaves the engine because the current instruction cannot be completed.
  @inline(__always)
  mutating func fault() {
    unsafe state.pointee.faultOrigin = instruction
    unsafe go(to: state.pointee.faultEntry)
  }

  /// Makes the instruction visible to helpers and to whoever runs the engine.
  @inline(__always)
  func publish() {
    unsafe state.pointee.current = instruction
  }
}

extension UnsafePointer<DecodedInstruction> {
  /// The distance from another instruction in bytes; they need not be of the same program.
  @inline(__always)
  func bytes(after other: Self) -> Int {
    Int(bitPattern: self) &- Int(bitPattern: other)
  }
}
