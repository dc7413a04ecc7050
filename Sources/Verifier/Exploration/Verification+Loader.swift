import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Verification {
  /// Refuses what users without CAP_BPF may not load at all. The kernel says so by its error number alone.
  /// Source: `bpf_prog_load`, `map_create`, Linux 6.18.
  func checkLoader() throws(VerificationStop) {
    if privileges.isBPFCapable { return }
    for map in program.maps where map.type?.isUnprivileged != true {
      throw .rejected(.notPermitted, "map \(map.name) cannot be made without CAP_BPF")
    }
    if program.instructions.count > Limits.unprivilegedInstructions {
      throw .rejected(
        .tooBig,
        "\(program.instructions.count) instructions; without CAP_BPF a program may have \(Limits.unprivilegedInstructions)"
      )
    }
    guard program.type == .socketFilter || program.type == .cgroupSkb else {
      throw .rejected(.notPermitted, "programs of type \(program.type.name) cannot be loaded without CAP_BPF")
    }
  }
}

extension LinkedProgram {
  /// The program as a loader passes it that cannot load types: no lines, no functions of their own, plain map values.
  var withoutTypes: LinkedProgram {
    var program = self
    program.types = nil
    program.lines = []
    for index in program.maps.indices { program.maps[index].forgetTypes() }
    for index in program.subprograms.indices { program.subprograms[index].type = .void }
    return program
  }
}

extension MapDefinition {
  fileprivate mutating func forgetTypes() {
    keyType = .void
    valueType = .void
    for index in inner.indices { inner[index].forgetTypes() }
  }
}

extension MapType {
  /// True for the types that anybody may make. Source: `map_create`, Linux 6.18.
  fileprivate var isUnprivileged: Bool {
    switch self {
    case .array, .percpuArray, .progArray, .perfEventArray, .cgroupArray, .arrayOfMaps, .hash, .percpuHash, .hashOfMaps,
      .ringbuf, .userRingbuf, .cgroupStorage, .percpuCgroupStorage:
      true
    default: false
    }
  }
}
