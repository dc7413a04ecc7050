import BPFISA
import BPFInterpreter
import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// A program written as text, with maps and helpers by name.
struct TestProgram: AssemblySymbols {
  var type = ProgramType.xdp
  var maps: [MapDefinition] = []

  init(_ type: ProgramType = .xdp, maps: [MapDefinition] = []) {
    self.type = type
    self.maps = maps
  }

  func helper(named name: String) -> Int32? { HelperTable.helper(named: name)?.id }
  func kernelFunction(named name: String) -> Int32? {
    KernelProfile.linux6_18.typeIndex?.find(name, kind: .function).map { Int32(bitPattern: $0.rawValue) }
  }
  func map(named name: String) -> Int32? { maps.firstIndex { $0.name == name }.map { Int32($0) } }

  func link(_ text: String) throws -> LinkedProgram {
    var program = LinkedProgram(
      name: "test", section: "test", type: type, instructions: try Assembler(symbols: self).assemble(text))
    program.maps = maps
    return program
  }

  func machine(_ text: String, world: World = World(), engine: Engine = .best) throws -> VirtualMachine {
    var options = VirtualMachine.Options()
    options.engine = engine
    return try VirtualMachine(link(text), world: world, options: options)
  }

  /// Runs the text once, on an Ethernet header of zeros unless a packet is given.
  func run(
    _ text: String, packet: [UInt8]? = [UInt8](repeating: 0, count: 14), context: [UInt8]? = nil, world: World = World()
  ) throws -> RunOutcome {
    try machine(text, world: world).run(RunInput(packet: packet, context: context))
  }

  static func map(
    _ name: String, _ type: MapType, key: UInt32 = 4, value: UInt32 = 8, entries: UInt32 = 4, flags: UInt32 = 0
  ) -> MapDefinition {
    MapDefinition(
      name: name, typeNumber: type.rawValue, keySize: key, valueSize: value, maxEntries: entries, flags: flags)
  }
}
