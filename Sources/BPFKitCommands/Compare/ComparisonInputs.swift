import BPFKernelModel
import BPFProgram

/// The inputs that a program is compared on: zeros first, then random ones, then such as its hook would see.
struct ComparisonInputs {
  /// How many random inputs there are.
  var randomCount = 100
  /// How many well-formed inputs there are.
  var meaningfulCount = 20

  /// The inputs; nil for types that no kernel test-runs on a packet or context of its own.
  func inputs(for program: LinkedProgram, random: RandomNumbers) -> [RunInput]? {
    switch program.type {
    case .xdp, .schedCls, .schedAct, .socketFilter, .cgroupSkb, .lwtIn, .lwtOut, .lwtXmit, .flowDissector:
      return packets(for: program.type, random)
    case .rawTracepoint, .rawTracepointWritable: return numbers(random, bytes: 96, width: 8, below: 300)
    case .skLookup: return lookups(random)
    case .syscall: return numbers(random, bytes: 64, width: 4, below: 16)
    default: return nil
    }
  }

  private func packets(for type: ProgramType, _ random: RandomNumbers) -> [RunInput] {
    var maker = PacketMaker(random: random)
    var inputs = [RunInput(packet: [UInt8](repeating: 0, count: 64))]
    for _ in 0..<randomCount { inputs.append(RunInput(packet: maker.noise())) }
    for index in 0..<meaningfulCount {
      let packet = maker.packet(PacketMaker.Kind.allCases[index % PacketMaker.Kind.allCases.count])
      let context = index % 4 == 3 ? Self.context(for: type, packet, &maker.random) : nil
      inputs.append(RunInput(packet: packet, context: context))
    }
    return inputs
  }

  /// A context with what a test run lets user space set; nil for types without.
  private static func context(
    for type: ProgramType, _ packet: [UInt8], _ random: inout RandomNumbers
  ) -> [UInt8]? {
    switch type {
    case .xdp:
      var bytes = [UInt8](repeating: 0, count: 24)
      bytes[0] = random.pick([0, 4, 8])
      put(UInt64(packet.count), 4, at: 4, in: &bytes)
      bytes[12] = 1
      return bytes
    case .flowDissector: return nil
    default:
      var bytes = [UInt8](repeating: 0, count: 192)
      for offset in [8, 32, 48, 52, 56, 60, 64] { put(random.next() & 0xffff, 4, at: offset, in: &bytes) }
      bytes[40] = 1
      put(random.next() >> 8, 8, at: 152, in: &bytes)
      put(random.pick([0, 2000, 60000]), 4, at: 160, in: &bytes)
      put(random.pick([0, 3]), 4, at: 164, in: &bytes)
      put(random.pick([0, 500]), 4, at: 176, in: &bytes)
      put(random.next() >> 8, 8, at: 184, in: &bytes)
      return bytes
    }
  }

  /// Contexts of so many bytes: zeros, random bytes, then small numbers of `width` bytes each.
  private func numbers(_ random: RandomNumbers, bytes count: Int, width: Int, below limit: UInt64) -> [RunInput] {
    var random = random
    var inputs = [RunInput(context: [UInt8](repeating: 0, count: count))]
    for _ in 0..<randomCount { inputs.append(RunInput(context: random.bytes(count))) }
    for _ in 0..<meaningfulCount {
      var bytes = [UInt8](repeating: 0, count: count)
      for offset in stride(from: 0, to: count, by: width) {
        Self.put(random.next() % limit, width, at: offset, in: &bytes)
      }
      inputs.append(RunInput(context: bytes))
    }
    return inputs
  }

  /// What a socket is looked up for: `struct bpf_sk_lookup`.
  private func lookups(_ random: RandomNumbers) -> [RunInput] {
    var random = random
    return (0..<1 + randomCount + meaningfulCount).map { index in
      var bytes = [UInt8](repeating: 0, count: 72)
      let isVersion6 = index % 2 == 1
      bytes[8] = isVersion6 ? 10 : 2
      bytes[12] = random.pick([6, 17])
      let isRandom = index <= randomCount
      if isVersion6 {
        for offset in [20, 44] { bytes.replaceSubrange(offset..<offset + 16, with: random.bytes(16)) }
      } else {
        for offset in [16, 40] {
          bytes.replaceSubrange(offset..<offset + 4, with: isRandom ? random.bytes(4) : [127, 0, 0, 1])
        }
      }
      bytes.replaceSubrange(36..<38, with: random.bytes(2))
      Self.put(isRandom ? random.next() % 65536 : random.pick([7007, 7008, 80, 8008]), 4, at: 60, in: &bytes)
      return RunInput(context: bytes)
    }
  }

  private static func put(_ value: UInt64, _ count: Int, at offset: Int, in bytes: inout [UInt8]) {
    for index in 0..<count { bytes[offset + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index)) }
  }
}
