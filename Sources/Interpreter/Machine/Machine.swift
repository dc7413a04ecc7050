import BPFProgram

/// The engine room: the memory, maps and counters of one virtual machine.
///
/// The public ``VirtualMachine`` is a thin shell around it. Everything that a running program touches is allocated
/// here, before the run, and stays where it is.
@safe
final class Machine {
  /// What handlers share.
  let state: UnsafeMutablePointer<MachineState>
  let space: AddressSpace
  let packet: PacketBuffer
  let context: ContextBuffer
  /// All maps, by the number that is part of their address.
  var maps: [MapStorage] = []
  /// Those of ``maps`` that programs write records to.
  var ringBuffers: [RingBuffer] = []
  /// The definitions that ``maps`` were made from.
  var mapDefinitions: [MapDefinition] = []
  /// The main program, then those that tail calls can reach.
  var programs: [DecodedProgram] = []
  var world: World
  /// Implementations by helper number.
  let helpers: HelperLibrary
  /// Which engine runs; the default is the fast one where it is safe.
  let engine: Engine
  let stepLimit: Int
  /// Who is shown every step; the plain engine runs then.
  var observer: ((MachineSnapshot) -> Void)?
  /// The kernel whose functions and types programs name by number.
  let kernel: KernelProfile
  /// Objects that programs made.
  let heap: ObjectHeap
  /// The sockets that the current run can see.
  let sockets: SocketObjects
  /// Lays out the kernel's own objects.
  let kernelObjects: KernelObjects
  let taskObject = ContextBuffer()
  let mapObjects = ContextBuffer()
  var preparedTask: World.Task?
  var preparedMaps = 0
  /// The address of the current task's control group, once it was asked for.
  var controlGroup: UInt64?
  var timers = Timers()
  /// The timer whose callback runs.
  var firingTimer: Int?

  /// Memory that helpers lend to callbacks, by depth of nesting.
  var lentMemory: [ValueArea] = []

  // What one run leaves behind.
  var events: [ProgramEvent] = []
  var trace: [String] = []
  /// What a helper or a call had to say of its failure.
  var pendingStop: HelperStop?
  var tailCalls = 0
  var run = RunState()

  /// One for each nested function.
  private let callRecords: UnsafeMutablePointer<CallRecord>
  private let stack: UnsafeMutableRawPointer
  /// What no program has: one instruction for each ``EngineStop``, then the one that goes on in a caller.
  private let stops: UnsafeMutablePointer<DecodedInstruction>
  private static let stackBytes = Int(AddressLayout.mostFrames * AddressLayout.frameBytes)
  private static let frameCount = Int(AddressLayout.mostFrames)

  init(world: World, helpers: HelperLibrary, engine: Engine, stepLimit: Int, kernel: KernelProfile) {
    self.world = world
    self.kernel = kernel
    kernelObjects = KernelObjects(kernel)
    self.helpers = helpers
    self.engine = engine
    // The deadline is an address: keep it far from overflow.
    self.stepLimit = max(1, min(stepLimit, 1 << 55))
    unsafe callRecords = .allocate(capacity: Self.frameCount)
    unsafe stack = .allocate(byteCount: Self.stackBytes, alignment: 64)
    unsafe stack.initializeMemory(as: UInt8.self, repeating: 0, count: Self.stackBytes)
    let ends = EngineStop.allCases.map { Operation(.stop, $0) } + [Operation(.rejoin)]
    unsafe stops = .allocate(capacity: ends.count)
    for (index, operation) in ends.enumerated() {
      unsafe (stops + index).initialize(
        to: DecodedInstruction(
          handler: ThreadedEngine.handler(operation, .memory, .memory, preserved: 0), value: 0, displacement: 0,
          destination: 0, source: 0, operation: operation))
    }
    unsafe state = .allocate(capacity: 1)
    let nowhere = unsafe Region(at: 0, owner: 0)
    let noRegions = unsafe RegionTable(pieces: .init(bitPattern: 8).unsafelyUnwrapped)
    let exit = unsafe UnsafePointer(stops + Int(EngineStop.exit.rawValue))
    let stackTop = unsafe stack + Self.stackBytes
    // `machine` needs `self`, which needs the rest: a second pass fills it in.
    let stopsStart = unsafe stops
    unsafe callRecords.initialize(repeating: CallRecord(returnAddress: exit), count: Self.frameCount)
    unsafe state.initialize(
      to: MachineState(
        stackTop: stackTop, callers: callRecords, regions: noRegions, packet: nowhere,
        faultEntry: UnsafePointer(stopsStart + Int(EngineStop.fault.rawValue)),
        limitEntry: UnsafePointer(stopsStart + Int(EngineStop.stepLimit.rawValue)),
        rejoinEntry: UnsafePointer(stopsStart + EngineStop.allCases.count), exit: exit))
    unsafe space = AddressSpace(state: state)
    heap = ObjectHeap(space)
    sockets = SocketObjects(space)
    packet = PacketBuffer()
    context = ContextBuffer()
    unsafe state.pointee.machine = Unmanaged.passUnretained(self)
  }

  deinit {
    unsafe callRecords.deallocate()
    unsafe stack.deallocate()
    unsafe stops.deallocate()
    unsafe state.pointee.lookups.entries.deallocate()
    // The address space frees its table through the state: it must go first.
    space.release()
    unsafe state.deinitialize(count: 1)
    unsafe state.deallocate()
  }
}

extension Machine {
  /// Makes the stack and the register file as they are before every run: zero, so that nothing of an earlier run shows.
  func clearFrames(all: Bool) {
    // No run gets below the limit that it ends with.
    let frames = all ? unsafe max(state.pointee.stackLimit / AddressLayout.frameBytes, AddressLayout.frames) : 1
    unsafe state.pointee.stackLimit = AddressLayout.frames * AddressLayout.frameBytes
    let bytes = Int(frames * AddressLayout.frameBytes)
    unsafe (stack + (Self.stackBytes - bytes)).initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
    for register in 0...10 { unsafe state.registers[register] = 0 }
  }

  /// Runs a function of a program as the outermost one; afterwards the state tells how it ended.
  ///
  /// - Returns: the steps taken and the result, which means something only if the stop is ``EngineStop/exit``.
  func runOutermost(_ program: DecodedProgram, arguments: (UInt64, UInt64)) -> (steps: Int, result: UInt64) {
    let entry = unsafe UnsafePointer(program.code)
    unsafe state.registers[1] = arguments.0
    unsafe state.registers[2] = arguments.1
    unsafe state.pointee.stackBytes = 0
    unsafe state.pointee.callers = callRecords
    unsafe state.pointee.pinned = program.pinned
    let budget = stepLimit &* DecodedLayout.stride
    var (left, result) = unsafe enter(entry, budget: budget)
    if unsafe state.pointee.stop == .fault, case .exception(let value)? = pendingStop {
      pendingStop = nil
      (left, result) = handleException(value, budget: left)
    }
    return ((budget &- left) / DecodedLayout.stride, result)
  }

  /// Ends a run that threw: in the handler of the program that threw, or with the value.
  ///
  /// Matches `bpf_throw` and the default handler that the verifier adds, Linux 6.18.
  private func handleException(_ value: UInt64, budget: Int) -> (left: Int, result: UInt64) {
    let origin = unsafe state.pointee.faultOrigin
    let program = programs.first { unsafe $0.slot(of: origin) != nil }
    guard let program, let slot = program.exceptionHandler, let handler = unsafe program.instruction(at: slot) else {
      unsafe state.pointee.stop = .exit
      return (budget, value)
    }
    unsafe state.registers[1] = value
    unsafe state.pointee.stackBytes = 0
    unsafe state.pointee.callers = callRecords
    unsafe state.pointee.pinned = program.pinned
    return unsafe enter(handler, budget: budget)
  }

  /// Runs a function to its end; `budget` and the result's `left` are steps times 24. Registers are the caller's to keep.
  private func enter(_ entry: UnsafePointer<DecodedInstruction>, budget: Int) -> (left: Int, result: UInt64) {
    let stackBytes = unsafe state.pointee.stackBytes &+ AddressLayout.frameBytes
    unsafe state.pointee.stackBytes = stackBytes
    unsafe state.registers[10] = AddressLayout.stackTop &- stackBytes &+ AddressLayout.frameBytes
    unsafe state.pointee.mayGotoBudget = MayGoto.limit
    unsafe state.pointee.callers.pointee.save(state.registers, returningTo: stops + Int(EngineStop.exit.rawValue))
    unsafe state.pointee.callers += 1
    unsafe state.pointee.deadline = Int(bitPattern: entry) &+ budget
    let cursor = unsafe Cursor(instruction: entry, state: state)
    switch observer == nil ? engine : .plain {
    case .plain: unsafe PlainEngine.run(cursor, observedBy: observer == nil ? nil : self)
    case .threaded: unsafe ThreadedEngine.run(cursor)
    }
    let left = unsafe state.pointee.deadline &- Int(bitPattern: state.pointee.current)
    return unsafe (left, state.registers[0])
  }

  /// The calls that led to the running function, outermost first. The first is the call of the outermost function itself.
  var calls: UnsafeBufferPointer<CallRecord> {
    unsafe UnsafeBufferPointer(start: callRecords, count: state.pointee.callers - callRecords)
  }

  /// Calls a function of the program from a helper.
  ///
  /// - Throws: the fault that ended the function.
  func callBack(_ address: UInt64, _ arguments: [UInt64]) throws(HelperStop) -> UInt64 {
    guard let code = CodeAddress(address: address), programs.indices.contains(code.program),
      let entry = unsafe programs[code.program].instruction(at: code.slot)
    else { throw .fault(address: address, "the callback is not a function of the program") }
    let caller = unsafe state.pointee
    if unsafe caller.stackBytes >= caller.stackLimit {
      throw .fault(address: nil, Self.tooDeep)
    }
    for (index, argument) in arguments.prefix(5).enumerated() { unsafe state.registers[index + 1] = argument }
    unsafe state.pointee.pinned = programs[code.program].pinned
    let budget = unsafe caller.deadline &- Int(bitPattern: caller.current)
    let (left, result) = unsafe enter(entry, budget: budget)
    if unsafe state.pointee.stop != .exit {
      if case .exception(let value)? = pendingStop { throw .exception(value) }
      throw .nested(makeFault())
    }
    unsafe state.pointee.resume(caller, deadline: Int(bitPattern: caller.current) &+ left)
    return result
  }

  /// Calls a function of the program where none runs.
  ///
  /// - Throws: the fault that ended the function.
  /// - Parameter steps: how many it may take; those that it took are taken off.
  func callOutermost(_ address: UInt64, _ arguments: [UInt64], steps: inout Int) throws(HelperStop) -> UInt64 {
    unsafe state.pointee.stackBytes = 0
    unsafe state.pointee.callers = callRecords
    let current = unsafe UnsafePointer(stops + Int(EngineStop.exit.rawValue))
    unsafe state.pointee.current = current
    unsafe state.pointee.deadline = Int(bitPattern: current) &+ steps &* DecodedLayout.stride
    let result = try callBack(address, arguments)
    steps = unsafe (state.pointee.deadline &- Int(bitPattern: current)) / DecodedLayout.stride
    return result
  }

  static var tooDeep: String { "the call would be the ninth nested function; eight are allowed" }
}
