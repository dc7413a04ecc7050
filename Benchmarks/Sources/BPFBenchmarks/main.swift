// What programs cost in the virtual machine, in the kernel (as root on Linux) and compiled for this machine.
//
//   swift run -c release --package-path Benchmarks BPFBenchmarks [FOLDER [NATIVES]]
//
// FOLDER has the objects, NATIVES what `make -C fixtures/bench native OUT=NATIVES` makes of the same sources.

import AllocationCounter
import Columns
import Foundation

let arguments = CommandLine.arguments.dropFirst()
let folder = URL(filePath: arguments.first ?? "fixtures/bench")
let natives = arguments.dropFirst().first.map { URL(filePath: $0) }
let allocations = { Int(allocation_count()) }

func objects(_ folder: URL) throws -> [URL] {
  try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    .filter { $0.pathExtension == "o" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
}

func row(_ name: String, _ columns: [(value: Double?, digits: Int)]) {
  print(name.padding(toLength: 12, withPad: " ", startingAt: 0), terminator: "")
  for item in columns { print(column(item.value, digits: item.digits, width: 12), terminator: "") }
  print("")
}

let all = try objects(folder).map { try BenchmarkProgram($0, natives: natives, packet: testPacket) }
// The empty program tells what a call costs without what it runs; every figure is without it.
guard let empty = try all.first(where: { $0.name == "nop" })?.measure() else { fatalError("there is no nop.o") }
let calls = [empty.machine, empty.kernel ?? 0, empty.native ?? 0].map { Int($0.rounded()) }
print("an empty call costs \(calls[0]) ns in the vm, \(calls[1]) in the kernel, \(calls[2]) natively")
print("ns/insn           insns          vm      kernel      native   vm/kernel   vm/native allocations")
var (times, kernelRatios, nativeRatios) = (GeometricMean(), GeometricMean(), GeometricMean())
for benchmark in all where benchmark.name != "nop" {
  let costs = try benchmark.measure()
  func net(_ cost: Double?, _ call: Double?) -> Double? { cost.map { max($0 - (call ?? 0), 0.01) / costs.steps } }
  let machine = net(costs.machine, empty.machine) ?? 0
  let (kernel, native) = (net(costs.kernel, empty.kernel), net(costs.native, empty.native))
  times.add(machine)
  kernelRatios.add(kernel.map { machine / $0 })
  nativeRatios.add(native.map { machine / $0 })
  row(
    benchmark.name,
    [
      (costs.steps, 0), (machine, 3), (kernel, 3), (native, 3), (kernel.map { machine / $0 }, 1),
      (native.map { machine / $0 }, 1), (try benchmark.allocationsPerRun(count: allocations), 2),
    ])
}
row("mean", [(nil, 0), (times.value, 3), (nil, 0), (nil, 0), (kernelRatios.value, 1), (nativeRatios.value, 1)])

print("\nns/run            insns          vm      kernel     C table   vm/kernel  vm/C table allocations")
var tableRatios = GeometricMean()
let mapNatives = natives?.appending(path: "maps")
for object in try objects(folder.appending(path: "maps")) {
  let benchmark = try BenchmarkProgram(object, natives: mapNatives, packet: testPacket)
  let costs = try benchmark.measure()
  let machine = costs.machine - empty.machine
  let (kernel, native) = (costs.kernel.map { $0 - (empty.kernel ?? 0) }, costs.native.map { $0 - (empty.native ?? 0) })
  tableRatios.add(native.map { machine / $0 })
  row(
    benchmark.name,
    [
      (costs.steps, 0), (machine, 0), (kernel, 0), (native, 0), (kernel.map { machine / $0 }, 1),
      (native.map { machine / $0 }, 1), (try benchmark.allocationsPerRun(count: allocations), 2),
    ])
}
row("mean", [(nil, 0), (nil, 0), (nil, 0), (nil, 0), (nil, 0), (tableRatios.value, 1)])

if let large = natives?.appending(path: "large.o"), FileManager.default.fileExists(atPath: large.path) {
  print("")
  try StartUp.print(large)
}
