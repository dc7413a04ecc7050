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
  // Every input has contexts of its own: FNV-1a.
  let seed = bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  run(program, Int(bytes[0]) % kinds.count, seed: seed)
  return 0
}

// swift-format-ignore: one row a line
/// Program types with contexts that may hold anything; the section's name among the seeds tells the index.
private let kinds: [(type: ProgramType, attachType: AttachType?, contextBytes: Int)] = [
  (.xdp, nil, 0),
  (.schedCls, nil, 192),
  (.socketFilter, nil, 192),
  (.cgroupSkb, nil, 192),
  (.rawTracepoint, nil, 96),
  (.syscall, nil, 65536),
  (.skLookup, .skLookup, 72),
  (.flowDissector, nil, 0),
  (.lwtXmit, nil, 192),
  (.kprobe, nil, 512),
  (.tracepoint, nil, 8192),
  (.perfEvent, nil, 512),
]

private func program(from bytes: [UInt8]) -> LinkedProgram? {
  guard let choice = bytes.first, bytes.count >= 17, bytes.count <= 1 + 8 * 512 else { return nil }
  var instructions: [Instruction] = []
  for start in stride(from: 1, to: bytes.count - 7, by: 8) {
    var encoding: UInt64 = 0
    for index in (0..<8).reversed() { encoding = encoding << 8 | UInt64(bytes[start + index]) }
    instructions.append(Instruction(encoding: encoding))
  }
  let kind = kinds[Int(choice) % kinds.count]
  var program = LinkedProgram(name: "fuzz", section: "fuzz", type: kind.type, instructions: instructions)
  program.attachType = kind.attachType
  program.isSleepable = kind.type == .syscall
  program.license = "GPL"
  program.maps = [
    MapDefinition(name: "array", typeNumber: 2, keySize: 4, valueSize: 16, maxEntries: 4),
    MapDefinition(name: "hash", typeNumber: 1, keySize: 8, valueSize: 8, maxEntries: 4),
    MapDefinition(name: "ring", typeNumber: 27, keySize: 0, valueSize: 0, maxEntries: 4096),
    MapDefinition(name: "counters", typeNumber: 6, keySize: 4, valueSize: 8, maxEntries: 2),
  ]
  return program
}

private func run(_ program: LinkedProgram, _ kind: Int, seed: UInt64) {
  var options = VirtualMachine.Options()
  options.stepLimit = 100_000
  guard let machine = try? VirtualMachine(program, options: options) else { return }
  var random = RandomBytes(state: seed)
  for input in inputs(kind, &random) {
    let outcome = machine.run(input)
    // What a test run refuses was not run.
    guard let fault = outcome.fault, !fault.isUnmodelled, outcome.steps != nil else { continue }
    precondition(
      fault.reason.contains("step limit"), "accepted, but at instruction \(fault.instruction): \(fault.reason)")
  }
}

/// Packets and contexts: small and large, plain and random.
private func inputs(_ kind: Int, _ random: inout RandomBytes) -> [RunInput] {
  let size = kinds[kind].contextBytes
  guard kinds[kind].type.takesPackets else {
    let isLookup = kinds[kind].type == .skLookup
    return (0..<3).map { index in
      var context = isLookup || index == 0 ? [UInt8](repeating: 0, count: size) : random.bytes(size)
      if isLookup {
        context.replaceSubrange(8..<64, with: [index == 1 ? 10 : 2, 0, 0, 0] + random.bytes(50) + [0, 0])
      }
      return RunInput(context: context)
    }
  }
  return [14, 64, 300, 3500].map { length in
    let packet = random.bytes(length)
    // Few contexts pass a test run's checks: those of zeros do.
    let context = size > 0 && length == 300 ? [UInt8](repeating: 0, count: size) : nil
    return RunInput(packet: packet, context: context)
  }
}

extension ProgramType {
  /// True where a test run takes a packet.
  fileprivate var takesPackets: Bool {
    switch self {
    case .xdp, .schedCls, .socketFilter, .cgroupSkb, .flowDissector, .lwtXmit: true
    default: false
    }
  }
}
