import BPFISA
import BPFInterpreter
import BPFKernelLoader
import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// What came of running one program in bpfkit and in the running kernel on the same inputs.
struct ProgramComparison {
  /// How it ended.
  enum Result: String {
    /// Everything was equal on all inputs.
    case same
    /// Something was not.
    case different
    /// The virtual machine lacks something that the program needs.
    case unsupported
    /// The kernel itself gives other results when it runs the program on the same inputs again.
    case unsteady
    /// The kernel does not load or not test-run the program.
    case refused
  }

  var result: Result
  /// The number of inputs that were compared.
  var inputs = 0
  /// What was missing, or the first difference.
  var detail = ""
  /// The first input's outcome in bpfkit, then in the kernel: 64 zeros for packets, zeros for contexts.
  var first: (own: Int64?, kernel: Int64?) = (nil, nil)
}

extension ProgramComparison {
  /// Maps are compared after every input where they are no larger than this, an entry counting for 64 bytes at least; else after the
  /// last input alone.
  private static var bytesToReadOften: UInt64 { 1 << 18 }

  /// Programs that run long get fewer inputs: every tenth of those that take more than two milliseconds, every fortieth above fifty.
  private static func thinned(_ inputs: [RunInput], _ loaded: LoadedProgram) throws(KernelError) -> [RunInput] {
    guard let first = inputs.first else { return inputs }
    // The program's own time, whatever else the machine does; the first run also warms up.
    do throws(KernelError) { _ = try loaded.run(first) } catch { return inputs }
    let start = ProcessorTime.microseconds
    do throws(KernelError) { _ = try loaded.run(first) } catch { return inputs }
    let elapsed = ProcessorTime.microseconds - start
    let step = elapsed > 50_000 ? 40 : elapsed > 2000 ? 10 : 1
    return inputs.enumerated().filter { $0.offset % step == 0 }.map(\.element)
  }

  /// Runs a program on all inputs.
  init(
    _ program: LinkedProgram, with targets: InitialTargets, entries: [MapEntryArgument], _ inputs: [RunInput],
    kernel: LiveKernel, world: World
  ) {
    let bytes = program.maps.reduce(UInt64(0)) { sum, map in
      sum &+ (map.hasBytes ? UInt64(map.maxEntries) * UInt64(max(64, map.valueSize)) : 0)
    }
    self.init(result: .same)
    var inputs = inputs
    let theirs: [Outcome]
    do throws(KernelError) {
      func load() throws(KernelError) -> LoadedProgram {
        let loaded = try kernel.load(program, with: targets)
        for entry in entries {
          guard let index = program.maps.firstIndex(where: { $0.name == entry.map }) else { continue }
          try loaded.update(map: index, key: entry.key, value: entry.value)
        }
        return loaded
      }
      inputs = try Self.thinned(inputs, try load())
      self.inputs = inputs.count
      if bytes > Self.bytesToReadOften {
        for index in inputs.indices.dropLast() { inputs[index].wantsMaps = false }
      }
      theirs = Self.kernelOutcomes(try load(), inputs)
      first.kernel = theirs.first?.returned
      if theirs.allSatisfy({ $0.isRefused }) {
        (result, detail) = (.refused, theirs.first?.text ?? "")
        return
      }
      if let difference = Self.difference(theirs, Self.kernelOutcomes(try load(), inputs), program) {
        (result, detail) = (.unsteady, difference)
      }
    } catch {
      (result, detail) = (.refused, "\(error)".replacingNewlines)
      return
    }
    let ours: [Outcome]
    do throws(VirtualMachineError) {
      let machine = try VirtualMachine(program, with: targets, world: world)
      for entry in entries where program.maps.contains(where: { $0.name == entry.map }) {
        try machine.update(map: entry.map, key: entry.key, value: entry.value)
      }
      ours = inputs.map { Outcome(machine.run($0)) }
    } catch {
      (result, detail) = (.unsupported, error.message)
      return
    }
    first.own = ours.first?.returned
    if result == .unsteady { return }
    if let missing = ours.first(where: { $0.isUnmodelled }) {
      (result, detail) = (.unsupported, missing.text)
    } else if let difference = Self.difference(ours, theirs, program) {
      (result, detail) =
        Self.makesCookies(program)
        ? (.unsteady, "SYN cookies hold the kernel's secret: " + difference)
        : (.different, difference)
    }
  }

  /// Whether a program asks for SYN cookies: `bpf_tcp_gen_syncookie` and its raw siblings.
  private static func makesCookies(_ program: LinkedProgram) -> Bool {
    let makers: Set<Int32> = [110, 204, 205]
    return program.instructions.contains {
      $0.opcode.class == .jmp && $0.opcode.jump == .call && $0.source.rawValue == CallKind.helper.rawValue
        && makers.contains($0.immediate)
    }
  }

  private static func kernelOutcomes(_ loaded: LoadedProgram, _ inputs: [RunInput]) -> [Outcome] {
    inputs.map { input in
      do throws(KernelError) { return Outcome(try loaded.run(input)) } catch { return Outcome("\(error)") }
    }
  }

  private static func difference(_ ours: [Outcome], _ theirs: [Outcome], _ program: LinkedProgram) -> String? {
    // What the kernel manages itself in a value it shows as addresses of its own.
    let hidden = program.maps.map { map in
      map.valueType.rawValue == 0 ? [] : program.types?.specialFields(of: map.valueType) ?? []
    }
    for (index, (own, other)) in zip(ours, theirs).enumerated() {
      if let difference = own.difference(from: other, program.maps, hidden) { return "input \(index): \(difference)" }
    }
    return nil
  }
}

/// One input's outcome, brought to what can be compared.
private struct Outcome {
  var returned: Int64?
  var packet: [UInt8]?
  var maps: [MapContents] = []
  /// What kept the program from running or ending.
  var text = ""
  var isUnmodelled = false
  var isRefused: Bool { returned == nil }

  init(_ outcome: RunOutcome) {
    if let fault = outcome.fault {
      isUnmodelled = fault.isUnmodelled
      text = "fault at instruction \(fault.instruction): \(fault.reason)"
    } else {
      returned = Int64(Int32(truncatingIfNeeded: outcome.returnValue))
    }
    packet = outcome.packet
    maps = outcome.maps
  }

  init(_ refusal: String) { text = refusal }

  func difference(
    from other: Outcome, _ definitions: [MapDefinition], _ hidden: [[BTF.SpecialField]]
  ) -> String? {
    if returned == nil && other.returned == nil { return nil }
    guard let returned, let theirs = other.returned else { return text.isEmpty ? "ran, but: \(other.text)" : text }
    if returned != theirs { return "returned \(returned), not \(theirs)" }
    if let packet, let theirs = other.packet, packet != theirs {
      return "packet \(Hexadecimal.text(packet)), not \(Hexadecimal.text(theirs))"
    }
    for (index, (own, theirs)) in zip(maps, other.maps).enumerated() where definitions[index].hasBytes {
      let definition = definitions[index]
      if let difference = Self.difference(own.hiding(hidden[index]), theirs.hiding(hidden[index])) {
        return "map \(definition.name): \(difference)"
      }
    }
    return nil
  }

  private static func difference(_ own: MapContents, _ theirs: MapContents) -> String? {
    if own.entries == theirs.entries { return nil }
    if own.entries.count != theirs.entries.count {
      return "\(own.entries.count) entries, not \(theirs.entries.count)"
    }
    guard let (mine, other) = zip(own.entries, theirs.entries).first(where: { $0 != $1 }) else { return nil }
    if mine.key != other.key { return "key \(Hexadecimal.text(mine.key)), not \(Hexadecimal.text(other.key))" }
    let offset = zip(mine.value, other.value).enumerated().first { $1.0 != $1.1 }?.offset ?? 0
    let cut = { (bytes: [UInt8]) in Hexadecimal.text(Array(bytes[offset...].prefix(32))) }
    return "key \(Hexadecimal.text(mine.key)) offset \(offset): \(cut(mine.value)), not \(cut(other.value))"
  }
}

extension MapContents {
  /// The contents with zeros in place of some fields.
  fileprivate func hiding(_ fields: [BTF.SpecialField]) -> MapContents {
    if fields.isEmpty { return self }
    var contents = self
    for index in contents.entries.indices {
      for field in fields {
        let end = min(contents.entries[index].value.count, Int(field.offset) + Int(field.size))
        for byte in min(end, Int(field.offset))..<end { contents.entries[index].value[byte] = 0 }
      }
    }
    return contents
  }
}

extension MapDefinition {
  /// True where user space can read a kernel's map entry by entry.
  fileprivate var hasBytes: Bool {
    switch type {
    case .hash, .array, .percpuHash, .percpuArray, .lruHash, .lruPercpuHash, .lpmTrie: true
    default: false
    }
  }
}

extension String {
  /// The text on one line.
  fileprivate var replacingNewlines: String { split(separator: "\n").joined(separator: " / ") }
}
