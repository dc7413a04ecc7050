import BPFInterpreter
import BPFKernelLoader
import BPFKernelModel
import BPFProgram
import BPFVerifier

/// In what bpfkit and the kernel may differ.
enum Difference: String, CaseIterable, Sendable {
  case verdict, message, instructions, states, result
}

/// What both made of one program.
struct Comparison: Sendable {
  var isAccepted = false
  /// Instructions that the kernel processed.
  var processed = 0
  /// True where the kernel gave no verdict, or bpfkit names something that it does not model.
  var isUndecided = false
  /// The first kind of difference; nil where there is none.
  var difference: Difference?
  /// The difference in words.
  var detail = ""
  /// Runs that were compared.
  var runs = 0
}

/// Asks both.
struct Judges: Sendable {
  let kernel: LiveKernel

  private var options: VerificationOptions {
    var options = VerificationOptions()
    options.flags = kernel.flags
    options.isPrivileged = kernel.isPrivileged
    return options
  }

  func compare(_ test: TestCase) throws(KernelError) -> Comparison {
    let program = test.program
    var comparison = Comparison()
    let theirs: VerificationReport
    let loaded: LoadedProgram?
    do throws(KernelError) {
      (theirs, loaded) = try kernel.verifyAndKeep(program)
    } catch {
      guard case .noVerdict = error else { throw error }
      comparison.isUndecided = true
      return comparison
    }
    let ours = program.verify(options: options)
    if case .unmodelled(let feature) = ours.verdict {
      comparison.isUndecided = true
      comparison.detail = feature
      return comparison
    }
    comparison.isAccepted = theirs.verdict == .accepted
    comparison.processed = theirs.statistics.instructions
    judge(ours, theirs, &comparison)
    if comparison.difference == nil, !test.mayTellAddresses, let loaded { try run(test, program, loaded, &comparison) }
    return comparison
  }

  /// The level-2 logs of bpfkit and of the kernel.
  func logs(of test: TestCase) throws(KernelError) -> (ours: String, kernel: String) {
    var options = options
    options.logLevel = .instructions
    return (test.program.verify(options: options).log, try kernel.verify(test.program, logLevel: 2).log)
  }

  /// True where the kernel itself comes to other results when it loads the program anew: they depend on addresses.
  func isUnstable(_ test: TestCase) throws(KernelError) -> Bool {
    var first: [Observed] = []
    for _ in 0..<3 {
      guard let loaded = try kernel.verifyAndKeep(test.program).1 else { return true }
      var results: [Observed] = []
      for packet in test.packets { results.append(Observed(try loaded.run(RunInput(packet: packet)))) }
      if first.isEmpty { first = results } else if first != results { return true }
    }
    return false
  }

  private func judge(_ ours: VerificationReport, _ theirs: VerificationReport, _ comparison: inout Comparison) {
    func differ(_ kind: Difference, _ mine: String, _ other: String) {
      comparison.difference = kind
      comparison.detail = "\(mine) for \(other)"
    }
    switch (ours.verdict, theirs.verdict) {
    case (.accepted, .accepted): break
    case (.rejected(let mine), .rejected(let other)):
      if mine.message != other.message || mine.errno != other.errno {
        return differ(.message, "\(mine.errno) \(mine.message)", "\(other.errno) \(other.message)")
      }
    default: return differ(.verdict, "\(ours.verdict)", "\(theirs.verdict)")
    }
    let (mine, other) = (ours.statistics, theirs.statistics)
    if mine.instructions != other.instructions {
      return differ(.instructions, "\(mine.instructions)", "\(other.instructions)")
    }
    let counts = [mine.states, mine.peakStates, mine.maxStatesPerInstruction] + mine.stackDepths
    let kernelCounts = [other.states, other.peakStates, other.maxStatesPerInstruction] + other.stackDepths
    if counts != kernelCounts { differ(.states, "\(counts)", "\(kernelCounts)") }
  }

  private func run(
    _ test: TestCase, _ program: LinkedProgram, _ loaded: LoadedProgram, _ comparison: inout Comparison
  ) throws(KernelError) {
    guard let machine = try? VirtualMachine(program) else {
      comparison.difference = .result
      comparison.detail = "the virtual machine refuses the program"
      return
    }
    for packet in test.packets {
      let input = RunInput(packet: packet)
      let theirs = try loaded.run(input)
      let ours = machine.run(input)
      comparison.runs += 1
      let mine = Observed(ours)
      let other = Observed(theirs)
      if let fault = ours.fault {
        comparison.difference = .result
        comparison.detail = "fault at \(fault.instruction): \(fault.reason)"
        return
      }
      if mine != other {
        comparison.difference = .result
        comparison.detail = mine.difference(from: other)
        return
      }
    }
  }
}

/// What a run shows on both sides.
private struct Observed: Equatable {
  var result: UInt32
  var packet: [UInt8]
  var maps: [[[UInt8]]]

  init(_ outcome: RunOutcome) {
    result = UInt32(truncatingIfNeeded: outcome.returnValue)
    packet = outcome.packet ?? []
    maps = outcome.maps.map { $0.entries.map(\.value) }
  }

  func difference(from other: Observed) -> String {
    if result != other.result { return "result \(result) for \(other.result)" }
    if packet != other.packet { return "packet \(packet) for \(other.packet)" }
    for (map, otherMap) in zip(maps, other.maps) {
      for (index, (value, theirs)) in zip(map, otherMap).enumerated() where value != theirs {
        let place = zip(value, theirs).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
        return "element \(index) from byte \(place): \(Array(value[place...].prefix(8))) for "
          + "\(Array(theirs[place...].prefix(8)))"
      }
    }
    return "maps"
  }
}
