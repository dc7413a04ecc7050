import BPFISA
import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension LiveKernel {
  /// What has to exist in the kernel before a program can be loaded.
  struct Environment {
    var types: Descriptor?
    /// One for each of the program's maps, in the same order.
    var maps: [Descriptor]
    /// What the program is loaded for.
    var target = AttachTarget()
    /// The memory of arenas, which stays mapped as long as the program is loaded.
    var arenas: [MapMapping] = []
    /// Programs and maps that the maps hold from the start.
    var targets: [Descriptor] = []
  }

  /// What came of loading a program: its descriptor, or the error number.
  struct Attempt {
    var program: Descriptor?
    var error: Int32
    var log: String
  }

  /// Loads the types and makes the maps.
  func prepare(_ program: LinkedProgram) throws(KernelError) -> Environment {
    let target = try attachTarget(of: program)
    var environment = Environment(types: try loadTypes(of: program), maps: [], target: target)
    for map in program.maps {
      let descriptor = try makeMap(map, types: environment.types)
      environment.maps.append(descriptor)
      if map.type == .arena { environment.arenas.append(try mapArena(map, descriptor)) }
    }
    try nest(program.maps, environment.maps)
    return environment
  }

  /// Puts programs and maps into the maps that hold them from the start.
  func install(
    _ targets: InitialTargets, of program: LinkedProgram, in environment: inout Environment
  ) throws(KernelError) {
    var definitions = program.maps
    var descriptors = environment.maps
    var programs: [String: Descriptor] = [:]
    var index = 0
    // Programs bring maps of their own.
    while index < definitions.count {
      let map = definitions[index]
      for entry in map.initialEntries {
        if map.type == .progArray, let target = targets.programs[entry.target] {
          if programs[entry.target] == nil {
            var own = Environment(
              types: try loadTypes(of: target), maps: [], target: try attachTarget(of: target))
            for definition in target.maps {
              if let known = definitions.firstIndex(of: definition) {
                own.maps.append(descriptors[known])
              } else {
                let made = try makeMap(definition, types: own.types)
                own.maps.append(made)
                definitions.append(definition)
                descriptors.append(made)
              }
            }
            programs[entry.target] = load(target, own, logLevel: 0).program
          }
          if let descriptor = programs[entry.target] { put(descriptor, into: descriptors[index], map, at: entry.key) }
        }
        let isOuter = map.type == .arrayOfMaps || map.type == .hashOfMaps
        guard isOuter, let target = targets.maps[entry.target] else { continue }
        if let known = definitions.firstIndex(where: { $0.name == entry.target }) {
          put(descriptors[known], into: descriptors[index], map, at: entry.key)
        } else {
          let made = try makeMap(target, types: environment.types)
          definitions.append(target)
          descriptors.append(made)
          put(made, into: descriptors[index], map, at: entry.key)
        }
      }
      index += 1
    }
    environment.targets = descriptors + programs.values
  }

  /// Puts a program or map into a map; where it does not fit, the place stays empty.
  private func put(_ target: Descriptor, into map: Descriptor, _ definition: MapDefinition, at index: UInt32) {
    let key = NativeBuffer(count: max(4, Int(definition.keySize)))
    key.store(index, at: 0)
    let value = NativeBuffer(count: 4)
    value.store(target.number, at: 0)
    _ = unsafe library.updateElement(map.number, key.pointer, value.pointer, 0)
  }

  /// `BPF_PROG_LOAD`. Offsets are those of libbpf 1.0's `struct bpf_prog_load_opts`.
  func load(_ program: LinkedProgram, _ environment: Environment, logLevel: UInt32) -> Attempt {
    let log = NativeBuffer(textCapacity: KernelLog.capacity)
    let name = NativeBuffer(text: program.name)
    let license = NativeBuffer(text: program.license)
    let code = NativeBuffer(Self.encode(program, maps: environment.maps))
    let functions = NativeBuffer(count: program.subprograms.count * 8)
    let lines = NativeBuffer(count: program.lines.count * 16)
    let options = NativeBuffer(count: 104)
    defer { withExtendedLifetime((log, functions, lines, environment)) {} }

    options.store(UInt(options.count), at: 0)
    options.store(environment.target.member ?? program.attachType?.rawValue ?? 0, at: 12)
    options.store(Self.flags(of: program) | flags.rawValue, at: 20)
    options.store(program.kernelVersion, at: 28)
    options.store(environment.target.type, at: 32)
    options.store(logLevel, at: 88)
    options.store(UInt32(log.count), at: 92)
    options.store(log, at: 96)
    if let types = environment.types {
      options.store(types.number, at: 16)
      let typed = program.subprograms.filter { $0.type != .void }
      if !typed.isEmpty {
        for (index, function) in typed.enumerated() {
          functions.store(UInt32(truncatingIfNeeded: function.start), at: index * 8)
          functions.store(function.type.rawValue, at: index * 8 + 4)
        }
        options.store(functions, at: 56)
        options.store(UInt32(typed.count), at: 64)
        options.store(UInt32(8), at: 68)
      }
      if program.lines.allSatisfy({ $0.fileNameOffset != 0 }), !program.lines.isEmpty {
        for (index, line) in program.lines.enumerated() {
          lines.store(UInt32(truncatingIfNeeded: line.instruction), at: index * 16)
          lines.store(line.fileNameOffset, at: index * 16 + 4)
          lines.store(line.textOffset, at: index * 16 + 8)
          let position = line.source.line << 10 | line.source.column & 0x3ff
          lines.store(UInt32(truncatingIfNeeded: position), at: index * 16 + 12)
        }
        options.store(lines, at: 72)
        options.store(UInt32(program.lines.count), at: 80)
        options.store(UInt32(16), at: 84)
      }
    }
    let result = unsafe library.loadProgram(
      program.type.rawValue, name.pointer, license.pointer, code.pointer, program.instructions.count, options.pointer)
    return Attempt(program: result >= 0 ? Descriptor(result) : nil, error: -min(result, 0), log: log.text)
  }

  private static let descriptorKinds: [WideLoadKind] = [.map, .mapValue, .mapIndex, .mapIndexValue]

  /// The program as the kernel reads it, in this machine's byte order, maps named by descriptor.
  private static func encode(_ program: LinkedProgram, maps: [Descriptor]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(program.instructions.count * 8)
    var isSecondSlot = false
    for instruction in program.instructions {
      var immediate = instruction.immediate
      if instruction.isWideLoad && !isSecondSlot {
        isSecondSlot = true
        let kind = WideLoadKind(rawValue: instruction.source.rawValue)
        if let kind, descriptorKinds.contains(kind) {
          // A descriptor of the object's own names no map.
          immediate = maps.indices.contains(Int(immediate)) ? maps[Int(immediate)].number : ~immediate
        }
      } else {
        isSecondSlot = false
      }
      let registers = instruction.registers
      bytes.append(instruction.opcode.rawValue)
      bytes.append(isBigEndian ? registers << 4 | registers >> 4 : registers)
      append(UInt16(bitPattern: instruction.offset), to: &bytes)
      append(UInt32(bitPattern: immediate), to: &bytes)
    }
    return bytes
  }

  private static var isBigEndian: Bool { 1.bigEndian == 1 }

  private static func append<T: FixedWidthInteger>(_ value: T, to bytes: inout [UInt8]) {
    var rest = isBigEndian ? value.byteSwapped : value
    for _ in 0..<T.bitWidth / 8 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// `BPF_F_SLEEPABLE` and `BPF_F_XDP_HAS_FRAGS`.
  private static func flags(of program: LinkedProgram) -> UInt32 {
    (program.isSleepable ? 1 << 4 : 0) | (program.hasFragments ? 1 << 5 : 0)
  }

  /// `BPF_BTF_LOAD`; nil where the object has no types, or the kernel refuses them: it then judges the program without, as it does
  /// for libbpf.
  private func loadTypes(of program: LinkedProgram) throws(KernelError) -> Descriptor? {
    guard let types = program.types else { return nil }
    let data = NativeBuffer(types.bytes)
    let options = NativeBuffer(count: 24)
    options.store(UInt(options.count), at: 0)
    let result = unsafe library.loadTypes(data.pointer, data.count, options.pointer)
    if result == -KernelError.operationNotPermitted, isPrivileged, !mayLoadPrograms { throw .notPrivileged }
    return result >= 0 ? Descriptor(result) : nil
  }
}
