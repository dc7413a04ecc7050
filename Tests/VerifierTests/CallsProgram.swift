import BPFISA
import BPFKernelModel
import BPFProgram
import BPFTypeFormat

@testable import BPFVerifier

/// Programs in the kernel's spelling for tests of calls.
enum CallsProgram {
  /// A 64-bit load of this number plus an index becomes a load of the map with that index.
  private static let mapMark: Int32 = 0x6d61_7000

  /// Maps that the tests name by index: `r1 = 0x6d617001 ll` loads the second.
  static let maps: [MapDefinition] = [
    MapDefinition(name: "array", typeNumber: 2, keySize: 4, valueSize: 8, maxEntries: 4),
    MapDefinition(name: "hash", typeNumber: 1, keySize: 4, valueSize: 8, maxEntries: 4),
    MapDefinition(name: "jumps", typeNumber: 3, keySize: 4, valueSize: 4, maxEntries: 4),
    MapDefinition(name: "ring", typeNumber: 27, keySize: 0, valueSize: 0, maxEntries: 4096),
    MapDefinition(name: "locked", typeNumber: 2, keySize: 4, valueSize: 8, maxEntries: 4, flags: 1 << 7),
    MapDefinition(name: "sockets", typeNumber: 15, keySize: 4, valueSize: 4, maxEntries: 4),
  ]

  /// Assembles a program; its functions start where `functions` says.
  /// Statements end with lines or semicolons.
  static func linked(
    _ text: String, _ type: ProgramType = .socketFilter, attachType: AttachType? = nil, license: String = "GPL",
    functions: [Int] = []
  ) throws -> LinkedProgram {
    var instructions = try Assembler(symbols: KernelSymbols()).assemble(String(text.map { $0 == ";" ? "\n" : $0 }))
    for index in instructions.indices
    where instructions[index].isWideLoad && instructions[index].immediate & ~0xff == mapMark {
      instructions[index].source = Register(rawValue: WideLoadKind.map.rawValue)
      instructions[index].immediate &= 0xff
    }
    let subprograms = ([0] + functions).enumerated().map {
      LinkedProgram.Subprogram(name: "f\($0.offset)", start: $0.element, isGlobal: false)
    }
    var program = LinkedProgram(
      name: "f0", section: "test", type: type, attachType: attachType, instructions: instructions,
      subprograms: subprograms)
    program.maps = maps
    program.license = license
    return program
  }
}

/// The built-in kernel's functions: `call bpf_iter_num_new` is a call of one.
struct KernelSymbols: AssemblySymbols {
  func kernelFunction(named name: String) -> Int32? {
    KernelProfile.linux6_18.typeIndex?.find(name, kind: .function).map { Int32(bitPattern: $0.rawValue) }
  }
}
