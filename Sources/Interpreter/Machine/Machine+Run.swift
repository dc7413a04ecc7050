import BPFISA
import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Machine {
  /// Most instructions of a program. Source: Linux `BPF_COMPLEXITY_LIMIT_INSNS`, which bounds what a kernel loads.
  private static var largestProgram: Int { 1_000_000 }

  /// Kernel functions after which a program may follow the kernel's own pointers.
  private static let castFunctions: Set<String> = ["bpf_rdonly_cast", "bpf_cast_to_kern_ctx"]

  /// Decodes a program and makes its maps; the result is its number.
  func load(_ program: LinkedProgram) throws(VirtualMachineError) -> Int {
    guard program.instructions.count <= Self.largestProgram, !program.instructions.isEmpty else {
      throw .invalid("a program has 1 to \(Self.largestProgram) instructions, not \(program.instructions.count)")
    }
    guard programs.count < 512 else { throw .invalid("a machine holds at most 512 programs") }
    var numbers: [Int] = []
    for definition in program.maps { numbers.append(try addMap(definition, types: program.types)) }
    // Without conversion, casts to user space leave the upper half empty. Source: Linux `BPF_F_NO_USER_CONV`.
    let noConversion: UInt32 = 1 << 18
    let arena = numbers.lazy.compactMap { self.maps[$0] as? Arena }.first { $0.definition.flags & noConversion == 0 }
    let castNumber = program.instructions.first {
      guard $0.isKernelCall, let types = kernel.types else { return false }
      return Self.castFunctions.contains(types.name(of: TypeID(rawValue: UInt32(bitPattern: $0.immediate))))
    }?.immediate
    let decoded = DecodedProgram(
      program, number: programs.count,
      addressOfMap: { numbers.indices.contains($0) ? MapAddress.address(numbers[$0]) : nil },
      addressOfValue: { numbers.indices.contains($0) ? self.maps[numbers[$0]].directValue : nil },
      arenaStart: arena?.start, castNumber: castNumber,
      hasLookups: helpers.body(Predecoder.lookupHelper) != nil, numberOfFunction: { self.number(ofFunction: $0) })
    programs.append(decoded)
    return programs.count - 1
  }

  /// Runs the main program.
  func runMain(_ input: RunInput) -> RunOutcome {
    var outcome = RunOutcome()
    let program = programs[0]
    events = []
    trace = []
    do throws(HelperStop) {
      refreshKernelObjects()
      heap.limit = world.mapMemoryLimit
      try prepare(input, for: program)
    } catch {
      outcome.fault = Self.refusal(error)
      if input.wantsMaps { outcome.maps = mapContents() }
      return outcome
    }
    let callsFunctions = program.source.instructions.contains { $0.isCall }
    for _ in 0..<max(1, input.repetitions) {
      clearFrames(all: callsFunctions)
      tailCalls = 0
      pendingStop = nil
      let hasContext = run.kind != .bytes || context.count > 0
      let (steps, result) = runOutermost(
        program,
        arguments: (
          hasContext ? AddressLayout.address(slot: AddressSpace.Slot.context) : 0,
          program.source.type == .unspec ? UInt64(context.count) : 0
        ))
      outcome.steps = steps
      outcome.returnValue = run.kind == .socketLookup ? (result & 0xffff_ffff == 0 ? 0 : 1) : result
      if unsafe state.pointee.stop != .exit {
        outcome.fault = makeFault()
        outcome.returnValue = 0
        break
      }
      for ring in ringBuffers { ring.drain(into: &events, keeping: input.wantsEvents) }
    }
    // A run takes time: timers that were set for the next moment are due.
    _ = readClock()
    if outcome.fault == nil {
      do throws(HelperStop) { try fireTimers() } catch { outcome.fault = Self.refusal(error) }
    }
    heap.reclaim()
    for case let storage as LocalStorageMap in maps { storage.endRun() }
    outcome.packet = finishedPacket()
    if input.wantsMaps { outcome.maps = mapContents() }
    outcome.events = events
    outcome.trace = trace
    return outcome
  }

  private static func refusal(_ stop: HelperStop) -> Fault {
    switch stop {
    case .fault(let address, let reason): return Fault(instruction: 0, address: address, reason: reason)
    case .unmodelled(let feature):
      var fault = Fault(instruction: 0, reason: "not modelled: \(feature)")
      fault.isUnmodelled = true
      return fault
    case .nested(let fault): return fault
    case .exception: return Fault(instruction: 0, reason: "an exception outside a run")
    }
  }

  /// The main program's maps, in its order.
  func mapContents() -> [MapContents] {
    programs[0].source.maps.compactMap { definition in
      guard let number = mapDefinitions.firstIndex(of: definition) else { return nil }
      let map = maps[number]
      return MapContents(
        name: definition.name, type: definition.type?.name ?? String(definition.typeNumber), entries: map.contents())
    }
  }

  /// Sets an entry as user space does.
  func updateFromUserSpace(
    _ name: String, key: [UInt8], value: [UInt8], cpu: Int?
  ) throws(VirtualMachineError) {
    guard let map = maps.first(where: { $0.definition.name == name }) else { throw .invalid("there is no map \(name)") }
    guard key.count == map.keySize, value.count == map.valueSize else {
      throw .invalid(
        "map \(name) has keys of \(map.keySize) and values of \(map.valueSize) bytes, not \(key.count) and \(value.count)"
      )
    }
    let index = key.prefix(4).enumerated().reduce(UInt32(0)) { $0 | UInt32($1.element) << (8 * UInt32($1.offset)) }
    if let targets = map as? RedirectMap {
      guard targets.set(value, at: index) else { throw .invalid("map \(name) has no index \(index)") }
      return
    }
    let cpus = cpu.map { [$0] } ?? Array(0..<world.cpuCount)
    for cpu in cpus where cpu >= 0 && cpu < world.cpuCount {
      let errno = unsafe key.withUnsafeBytes { key in
        unsafe value.withUnsafeBytes { value in
          unsafe map.update(
            key.baseAddress ?? UnsafeRawPointer(AddressSpace.nowhere),
            value.baseAddress ?? UnsafeRawPointer(AddressSpace.nowhere), flags: UpdateFlags.any, cpu: cpu)
        }
      }
      if let errno { throw .invalid("map \(name) refuses the entry with error \(errno.rawValue)") }
    }
  }
}

extension Instruction {
  /// True for calls of kernel functions.
  fileprivate var isKernelCall: Bool {
    opcode.class == .jmp && opcode.jump == .call && CallKind(rawValue: source.rawValue) == .kernelFunction
  }

  /// True for whatever can enter another function of the program.
  fileprivate var isCall: Bool {
    opcode.class == .jmp && opcode.jump == .call && (isLocalCall || opcode.usesRegister || isHelperCall)
  }
}
