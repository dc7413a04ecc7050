import BPFISA
import BPFKernelModel
public import BPFProgram
public import BPFTypeFormat

extension LiveKernel {
  /// What the log of a program says that calls a helper which its type does not have: the words of Linux 6.18, and older ones.
  private static let missingHelperSigns = ["cannot use helper", "unknown func", "invalid func"]

  /// Asks the kernel what it has: loads a few thousand programs of two instructions, which takes some seconds.
  ///
  /// - Parameter types: the kernel's own types, in which the functions are looked up that some program types attach to.
  /// - Throws: ``KernelError/notPrivileged``.
  public func features(types: BTF) throws(KernelError) -> KernelFeatures {
    guard mayLoadPrograms else { throw .notPrivileged }
    var features = KernelFeatures()
    for type in ProgramType.allCases {
      guard let asked = KernelFeatures.conditions(of: type), let target = Self.target(of: type, asked, types) else {
        continue
      }
      let environment = Environment(types: nil, maps: [], target: AttachTarget(type: target))
      guard exists(type, asked, environment) else { continue }
      features.programTypes.insert(type)
      features.helpers[type] = Set((1...HelperTable.lastID).filter { hasHelper($0, type, asked, environment) })
    }
    features.mapTypes = Set(MapType.allCases.filter { $0 != .unspec && hasMapType($0) })
    return features
  }

  /// The number of the kernel's type that a program attaches to; 0 for none, nil where the kernel does not have it.
  private static func target(of type: ProgramType, _ asked: KernelFeatures.Conditions, _ types: BTF) -> UInt32? {
    guard let target = asked.target else { return 0 }
    switch type {
    case .structOps: return types.find(target, kind: .structure)?.rawValue
    case .lsm: return types.find("bpf_lsm_" + target, kind: .function)?.rawValue
    default: return types.find("btf_trace_" + target, kind: .typedef)?.rawValue
    }
  }

  private func exists(_ type: ProgramType, _ asked: KernelFeatures.Conditions, _ environment: Environment) -> Bool {
    let attempt = attempt([Instruction(encoding: 0xb7), Instruction(encoding: 0x95)], type, asked, environment)
    // A type that the kernel does not have is refused before its verifier says a word.
    return attempt.program != nil || !attempt.log.isEmpty
  }

  private func hasHelper(
    _ id: Int32, _ type: ProgramType, _ asked: KernelFeatures.Conditions, _ environment: Environment
  ) -> Bool {
    let call = Instruction(opcode: Opcode(rawValue: 0x85), immediate: id)
    let attempt = attempt([call, Instruction(encoding: 0x95)], type, asked, environment)
    guard attempt.program == nil else { return true }
    return !attempt.log.isEmpty && !Self.missingHelperSigns.contains { attempt.log.contains($0) }
  }

  private func attempt(
    _ instructions: [Instruction], _ type: ProgramType, _ asked: KernelFeatures.Conditions, _ environment: Environment
  ) -> Attempt {
    var program = LinkedProgram(
      name: "question", section: "", type: type, attachType: asked.attachType, instructions: instructions)
    program.license = "GPL"
    program.isSleepable = asked.isSleepable
    return load(program, environment, logLevel: KernelLog.statisticsLevel)
  }

  private func hasMapType(_ type: MapType) -> Bool {
    let answer = library.probeMapType(type.rawValue, nil)
    guard answer < 0 else { return answer > 0 }
    // The library is older than the type.
    var map = MapDefinition(name: "question", typeNumber: type.rawValue, keySize: 0, valueSize: 0, maxEntries: 1)
    map.flags = type == .arena ? 1 << 10 : 0
    return (try? makeMap(map, types: nil)) != nil
  }
}
