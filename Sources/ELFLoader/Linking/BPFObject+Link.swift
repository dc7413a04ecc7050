public import BPFKernelModel
public import BPFProgram
import BPFTypeFormat

extension BPFObject {
  /// Puts a program together with all subprograms that it can reach, its maps and its source lines.
  ///
  /// Instructions stand where libbpf puts them (`bpf_object__reloc_code`), so that indices are those of the kernel's log.
  /// - Parameters:
  ///   - program: one of ``programs``.
  ///   - type: what kind of program it is, where its section's name does not say or says otherwise.
  ///   - kernel: whose types, functions, variables and configuration the object asks for.
  /// - Throws: ``ObjectError``; with ``ObjectError/Code/notModelled(feature:)`` where the program is correct and needs what is not
  ///   modelled.
  public func link(
    _ program: ObjectProgram, as type: ProgramType? = nil, against kernel: KernelProfile = .linux6_18
  ) throws(ObjectError) -> LinkedProgram {
    let type = type ?? program.type
    guard type != .unspec else {
      let nearest = SectionTable.nearest(to: program.section)
      throw ObjectError(
        .unknownProgramType, object: name, section: program.section,
        expected: "a section name that tells the program's type", found: "'\(program.section)'",
        advice: (nearest.isEmpty ? "" : "did you mean \(nearest.joined(separator: ", "))? ")
          + "Rename the section, or state the program's type")
    }
    guard functions.indices.contains(program.function) else {
      throw ObjectError(
        .missing, object: name, section: program.section, expected: "a program of this object", found: program.name,
        advice: "take a program from the object's own list")
    }
    guard !file.reader.isBigEndian else {
      throw ObjectError(
        .notModelled(feature: "big-endian objects"), object: name, expected: "a little-endian object", found: "another",
        advice: "compile with -target bpfel")
    }
    var linker = Linker(object: self, main: program.function, kernel: kernel)
    try linker.run()
    var linked = LinkedProgram(
      name: program.name, section: program.section, type: type,
      attachType: type == program.type ? program.attachType : nil, instructions: linker.instructions,
      subprograms: linker.subprograms())
    linked.isSleepable = program.isSleepable
    linked.hasFragments = program.hasFragments
    linked.attachTarget = program.attachTarget
    linked.structOpsMember = program.structOpsMember
    // They come last: the others keep their numbers.
    let maps = self.maps.filter { $0.type != .structOps }.map { $0.withLoaderSizes() }
    linked.maps = typesObjection == nil ? maps : maps.map(\.untyped)
    if let configuration = externIndex.configuration {
      linked.maps[configuration].contents = try externIndex.settings(of: kernel, object: name)
    }
    linked.lines = linker.lines()
    linked.unresolved = linker.unresolved.keys.sorted().map {
      LinkedProgram.Unresolved(instruction: $0, reason: linker.unresolved[$0] ?? "")
    }
    linked.types = typesObjection == nil ? loadableTypes : nil
    linked.license = license
    linked.kernelVersion = kernelVersion
    return linked
  }
}

extension MapDefinition {
  /// The same map as a loader creates it without types.
  fileprivate var untyped: MapDefinition {
    var map = self
    map.keyType = TypeID.void
    map.valueType = TypeID.void
    map.inner = inner.map(\.untyped)
    return map
  }
}
