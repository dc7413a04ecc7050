import BPFISA
import BPFInterpreter
import BPFKernelModel
import BPFProgram
import BPFVerifier

/// Takes the first byte as a program type and the rest as instructions, verifies them, and runs what is accepted: libFuzzer's entry.
///
/// Besides not crashing, a verdict has to hold: what the verifier accepts may end in the machine by its exit, by the limit on steps or at
/// something that is not modelled, and in no other way.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzVerify(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let program = program(from: bytes) else { return 0 }
  let report = program.verify()
  if case .rejected(let rejection) = report.verdict { precondition(rejection.errno > 0) }
  guard case .accepted = report.verdict else { return 0 }
  run(program)
  return 0
}

private let types: [ProgramType] = [.xdp, .schedCls, .socketFilter]

private func program(from bytes: [UInt8]) -> LinkedProgram? {
  guard let choice = bytes.first, bytes.count >= 17, bytes.count <= 1 + 8 * 512 else { return nil }
  var instructions: [Instruction] = []
  for start in stride(from: 1, to: bytes.count - 7, by: 8) {
    var encoding: UInt64 = 0
    for index in (0..<8).reversed() { encoding = encoding << 8 | UInt64(bytes[start + index]) }
    instructions.append(Instruction(encoding: encoding))
  }
  var program = LinkedProgram(
    name: "fuzz", section: "fuzz", type: types[Int(choice) % types.count], instructions: instructions)
  program.license = "GPL"
  program.maps = [
    MapDefinition(name: "array", typeNumber: 2, keySize: 4, valueSize: 16, maxEntries: 4),
    MapDefinition(name: "hash", typeNumber: 1, keySize: 8, valueSize: 8, maxEntries: 4),
    MapDefinition(name: "ring", typeNumber: 27, keySize: 0, valueSize: 0, maxEntries: 4096),
    MapDefinition(name: "counters", typeNumber: 6, keySize: 4, valueSize: 8, maxEntries: 2),
  ]
  return program
}

private func run(_ program: LinkedProgram) {
  var options = VirtualMachine.Options()
  options.stepLimit = 100_000
  guard let machine = try? VirtualMachine(program, options: options) else { return }
  let packet = (0..<64).map { UInt8(truncatingIfNeeded: $0 &* 37) }
  for length in [14, 64] {
    let outcome = machine.run(RunInput(packet: Array(packet.prefix(length))))
    guard let fault = outcome.fault, !fault.isUnmodelled else { continue }
    precondition(
      fault.reason.contains("step limit") || fault.reason.contains("a packet of"),
      "accepted, but at instruction \(fault.instruction): \(fault.reason)")
  }
}
