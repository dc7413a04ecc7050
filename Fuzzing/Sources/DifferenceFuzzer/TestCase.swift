import BPFISA
import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// A generated program with what it is run on.
struct TestCase: Sendable {
  /// The functions, the main one first; calls name them by number.
  var functions: [[Node]]
  var type: ProgramType
  /// The value of the map `data` at the start.
  var contents: [UInt8]
  /// The packets that it is run on.
  var packets: [[UInt8]]
  /// What it has.
  var constructs: Set<Construct> = []
  /// True where results may be addresses, which differ from machine to machine.
  var mayTellAddresses = false

  /// Bytes of the value of the map `data`.
  static let valueSize = 256
}

extension TestCase {
  /// Instructions of all functions.
  var length: Int { functions.reduce(0) { $0 + $1.length } }

  /// The program, with the functions that are called.
  var program: LinkedProgram {
    var order = [0]
    var position = 0
    var bodies: [[Instruction]] = []
    while position < order.count {
      var body: [Instruction] = []
      functions[order[position]].emit(into: &body)
      for callee in body.compactMap(Self.callee) where !order.contains(callee) { order.append(callee) }
      bodies.append(body)
      position += 1
    }
    var starts: [Int: Int] = [:]
    var code: [Instruction] = []
    for (number, body) in zip(order, bodies) {
      starts[number] = code.count
      code += body
    }
    for index in code.indices {
      guard let callee = Self.callee(code[index]), let start = starts[callee] else { continue }
      code[index].immediate = Int32(start - index - 1)
    }
    let names = order.map { $0 == 0 ? "main" : "f\($0)" }
    let types = FunctionTypes(names: names)
    var program = LinkedProgram(
      name: "main", section: "fuzz", type: type, instructions: code,
      subprograms: order.indices.map {
        LinkedProgram.Subprogram(
          name: names[$0], start: starts[order[$0]] ?? 0, isGlobal: $0 == 0, type: types.identifier(of: $0))
      })
    program.license = "GPL"
    program.types = types.types
    var data = MapDefinition(
      name: "data", typeNumber: 2, keySize: 4, valueSize: UInt32(Self.valueSize), maxEntries: 1)
    data.contents = contents
    data.kernelName = "data"
    program.maps = [data, MapDefinition(name: "table", typeNumber: 2, keySize: 4, valueSize: 64, maxEntries: 8)]
    program.maps[1].kernelName = "table"
    return program
  }

  private static func callee(_ instruction: Instruction) -> Int? {
    let isFunctionLoad = instruction.isWideLoad && instruction.source.rawValue == WideLoadKind.function.rawValue
    return instruction.isLocalCall || isFunctionLoad ? Int(instruction.immediate) : nil
  }
}
