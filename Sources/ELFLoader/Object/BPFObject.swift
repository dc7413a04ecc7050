import BPFKernelModel
public import BPFProgram
public import BPFTypeFormat

/// A compiled BPF object: its programs, maps, global variables and types.
///
/// Reading it depends on the bytes alone. What the object asks of a kernel (externs, relocations against kernel types) is kept and
/// listed; ``link(_:as:against:)`` says which of it stands in a program's way.
public struct BPFObject: Sendable {
  /// The object's name, as errors show it.
  public let name: String
  /// The sections, in the file's order, the empty first one included.
  public var sections: [ObjectSection] { file.sections }
  /// The programs, in the order of their sections and of their place in them.
  public let programs: [ObjectProgram]
  /// The maps: those of `maps` sections, the declared ones in the order of `.maps`, then one for each section of global
  /// variables, then the structures of programs, which belong to the object alone and to no linked program.
  public let maps: [MapDefinition]
  /// The global variables, by section and offset.
  public let globals: [ObjectGlobal]
  /// What the object expects from the kernel or the loader, in the order of its symbols.
  public let externs: [ObjectExtern]
  /// The object's types, sections of variables completed from the symbols; nil where it has none.
  public let types: BTF?
  /// Why a kernel refuses ``types``, so that programs are linked without them, as libbpf loads them; nil where it takes them.
  public let typesObjection: String?
  /// What `.BTF.ext` says of the instructions; nil where the object has none.
  public let annotations: BTFExtension?
  /// The license text; empty where the object has none.
  public let license: String
  /// The number in a `version` section; 0 where there is none.
  public let kernelVersion: UInt32

  /// ``types`` as a kernel takes them, the section of its symbols completed.
  let loadableTypes: BTF?
  let file: ELFFile
  let functions: [ObjectFunction]
  let mapIndex: MapIndex
  /// What the object says of the instructions of each section.
  let notes: [CodeNotes]
  /// The externs in the loader's order.
  let externIndex: ExternIndex

  /// Reads an object.
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: what to call it in errors; its file name.
  /// - Throws: ``ObjectError`` with the section and offset of what is wrong.
  public init(bytes: [UInt8], name: String) throws(ObjectError) {
    let file = try ELFFile(bytes: bytes, name: name)
    var types = try file.readTypes()
    let functions = try file.readFunctions()
    if var completed = types {
      file.completeSections(of: &completed)
      file.hideFunctions(functions, in: &completed)
      types = completed
    }
    self.name = name
    self.file = file
    self.functions = functions
    annotations = types == nil ? nil : try file.readAnnotations()
    typesObjection = types?.kernelObjection
    notes = try CodeNotes.gather(file, types: types, annotations: annotations)
    license = file.readLicense()
    kernelVersion = try file.readVersion()
    let externs = file.readExterns(types: types)
    var externIndex = ExternIndex(externs, types: types)
    self.types = types.map(externIndex.completed)
    loadableTypes = self.types.map(ExternIndex.loadable)
    var programs = Self.programs(functions, file)
    let reader = MapReader(file: file, types: types, programs: programs, functions: functions)
    let (declared, index) = try reader.read()
    var maps = declared
    mapIndex = index
    if let map = externIndex.configurationMap(object: name) {
      externIndex.configuration = maps.count
      maps.append(map)
    }
    let structures = try reader.readStructOps()
    for structure in structures { Self.note(structure, types, in: &programs) }
    self.programs = programs
    self.maps = maps + structures
    self.externIndex = externIndex
    self.externs = externs
    globals = file.readGlobals(types: types)
  }

  /// The program of that name; nil where there is none.
  public func program(named name: String) -> ObjectProgram? { programs.first { $0.name == name } }

  /// Notes in a structure's programs what they implement, where no structure before it has them. Matches the first half of libbpf's
  /// `bpf_object__collect_st_ops_relos`.
  private static func note(_ structure: MapDefinition, _ types: BTF?, in programs: inout [ObjectProgram]) {
    let name = types?.name(of: structure.valueType) ?? ""
    for member in structure.memberPrograms {
      guard let index = programs.firstIndex(where: { $0.name == member.program && $0.structOpsMember == nil }) else {
        continue
      }
      programs[index].structOpsMember = StructOpsMember(structure: name, name: member.member)
    }
  }

  private static func programs(_ functions: [ObjectFunction], _ file: ELFFile) -> [ObjectProgram] {
    functions.indices.compactMap { index in
      let function = functions[index]
      let written = file.sections[function.section].name
      // Functions in `.text` are subprograms; matches libbpf's `prog_is_subprog`.
      guard written != ".text" else { return nil }
      let isAutoloaded = !written.hasPrefix("?")
      let match = SectionTable.match(written)
      return ObjectProgram(
        name: function.name, section: isAutoloaded ? written : String(written.dropFirst()),
        type: match?.type ?? .unspec,
        attachType: match?.attachType, attachTarget: match?.target, isSleepable: match?.isSleepable ?? false,
        hasFragments: match?.hasFragments ?? false, instructionCount: function.count, isAutoloaded: isAutoloaded,
        function: index)
    }
  }
}
