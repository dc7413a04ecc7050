import BPFELFLoader
import BPFInterpreter
import BPFKernelLoader
import BPFProgram
import Foundation

/// One program in three places: the virtual machine, the kernel's JIT compiler, and compiled for this machine.
struct BenchmarkProgram {
  let name: String
  let program: LinkedProgram
  let native: NativeProgram?
  let packet: [UInt8]

  /// Reads an object, and its library where there is one.
  init(_ object: URL, natives: URL?, packet: [UInt8]) throws {
    name = object.deletingPathExtension().lastPathComponent
    let file = try BPFObject(bytes: [UInt8](Data(contentsOf: object)), name: object.lastPathComponent)
    guard let first = file.programs.first else { throw CocoaError(.fileReadCorruptFile) }
    program = try file.link(first)
    native = natives.flatMap { [name] in NativeProgram($0.appending(path: "\(name).so"), packet: packet) }
    self.packet = packet
  }

  /// What one run costs in each place, in nanoseconds.
  struct Costs {
    /// Instructions that a run executes.
    var steps: Double
    var machine: Double
    var kernel: Double?
    var native: Double?
  }

  /// Measures a run. All three take turns, so that what disturbs one disturbs all.
  ///
  /// - Throws: what the machine has against the program; a different result from the native one ends the process.
  func measure() throws -> Costs {
    let machine = try VirtualMachine(program)
    var input = RunInput(packet: packet)
    (input.wantsMaps, input.wantsEvents) = (false, false)
    let first = machine.run(input)
    if let fault = first.fault { fatalError("\(name): \(fault.reason)") }
    if let native, native.run(1) != UInt32(truncatingIfNeeded: first.returnValue) {
      fatalError("\(name): returned \(first.returnValue), not what the native program returned")
    }
    let steps = max(1, first.steps ?? 1)
    let runs = max(1, 200_000 / steps)
    input.repetitions = runs
    // The others are faster: as long a chunk of theirs has more runs.
    let more = runs * 4
    var kernelInput = input
    kernelInput.repetitions = more
    // Where there is no kernel to ask, or it refuses the program, its column stays empty.
    let loaded = try? LiveKernel().load(program)
    var (machineTime, kernelTime, nativeTime) = (Measurement(), Measurement(), Measurement())
    for _ in 0..<Measurement.rounds {
      machineTime.add(runs: runs) { _ = machine.run(input) }
      if let native { nativeTime.add(runs: more) { native.run(more) } }
      kernelTime.add((try? loaded?.run(kernelInput))?.nanoseconds.map { Double($0) })
    }
    return Costs(
      steps: Double(steps), machine: machineTime.nanoseconds ?? 0, kernel: kernelTime.nanoseconds,
      native: nativeTime.nanoseconds)
  }

  /// Memory that a run asks for: what twice as many runs ask for more.
  func allocationsPerRun(count: () -> Int) throws -> Double {
    let machine = try VirtualMachine(program)
    var input = RunInput(packet: packet)
    (input.wantsMaps, input.wantsEvents) = (false, false)
    func asked(_ runs: Int) -> Int {
      input.repetitions = runs
      let before = count()
      _ = machine.run(input)
      return count() - before
    }
    _ = asked(1)
    let (few, many) = (asked(10), asked(110))
    return Double(max(0, many - few)) / 100
  }
}
