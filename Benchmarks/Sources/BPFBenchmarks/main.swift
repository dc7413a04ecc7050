// ns an executed instruction for the benchmark programs, in the virtual machine and, as root on Linux, in the kernel.
//
//   swift run -c release --package-path Benchmarks BPFBenchmarks [fixtures/bench]

import BPFELFLoader
import BPFInterpreter
import BPFKernelLoader
import BPFProgram
import Columns
import Foundation

let folder = URL(filePath: CommandLine.arguments.dropFirst().first ?? "fixtures/bench")
let packet: [UInt8] = {
  // The same 1500 bytes in every run: xorshift from a fixed seed.
  var state: UInt32 = 0x1234_5678
  return (0..<1500).map { _ in
    state ^= state << 13
    state ^= state >> 17
    state ^= state << 5
    return UInt8(truncatingIfNeeded: state)
  }
}()

/// Runs a program in the machine: long enough chunks that the setup of a call does not show, nine of them.
func measure(_ machine: VirtualMachine) -> (Measurement, RunOutcome) {
  var input = RunInput(packet: packet)
  let first = machine.run(input)
  input.repetitions = max(1, 300_000 / max(1, first.steps ?? 1))
  var measurement = Measurement()
  let clock = ContinuousClock()
  for _ in 0..<9 {
    measurement.add(clock.measure { _ = machine.run(input) }, runs: input.repetitions)
  }
  return (measurement, first)
}

/// The kernel's own time for a run; nil where there is no kernel to ask.
func measureKernel(_ program: LinkedProgram) -> Double? {
  guard let loaded = try? LiveKernel().load(program) else { return nil }
  var input = RunInput(packet: packet)
  input.repetitions = 1_000
  let times = (0..<9).compactMap { _ in (try? loaded.run(input))?.nanoseconds }
  return times.min().map { Double($0) }
}

let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".o") }.sorted()
// The empty program tells what a call costs without what it runs.
let ordered = names.filter { $0 == "nop.o" } + names.filter { $0 != "nop.o" }
var kernelCall = 0.0
var logarithms = (vm: 0.0, ratio: 0.0, programs: 0, compared: 0)
print("program        insns/run   vm ns/insn  kernel ns/insn   vm/kernel")
for name in ordered {
  let object = try BPFObject(bytes: [UInt8](Data(contentsOf: folder.appending(path: name))), name: name)
  guard let first = object.programs.first else { continue }
  let program = try object.link(first)
  let (measurement, outcome) = measure(try VirtualMachine(program))
  if let fault = outcome.fault { fatalError("\(name): \(fault.reason)") }
  let steps = Double(outcome.steps ?? 1)
  let kernel = measureKernel(program)
  let label = String(name.dropLast(2))
  if label == "nop" {
    kernelCall = kernel ?? 0
    print("\(label): a call costs \(Int(measurement.nanoseconds)) ns in the vm, \(Int(kernelCall)) ns in the kernel")
    continue
  }
  let vm = measurement.nanoseconds / steps
  let net = kernel.map { max($0 - kernelCall, 0.01) / steps }
  logarithms.vm += log(vm)
  logarithms.programs += 1
  if let net {
    logarithms.ratio += log(vm / net)
    logarithms.compared += 1
  }
  print(
    label.padding(toLength: 12, withPad: " ", startingAt: 0) + column(steps, digits: 0, width: 12)
      + column(vm, digits: 3, width: 13) + column(net, digits: 3, width: 16)
      + column(net.map { vm / $0 }, digits: 1, width: 12))
}
let mean = exp(logarithms.vm / Double(max(1, logarithms.programs)))
print("geometric mean" + column(mean, digits: 3, width: 23), terminator: "")
if logarithms.compared > 0 {
  print(column(exp(logarithms.ratio / Double(logarithms.compared)), digits: 1, width: 28), terminator: "")
}
print("")
