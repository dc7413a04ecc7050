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
  /// The maps: those of `maps` sections, the declared ones in the order of `.maps`, then one for each section of global variables.
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

  let file: ELFFile
  let functions: [ObjectFunction]
  let mapIndex: MapIndex
  /// What the object says of the instructions of each section.
  let notes: [CodeNotes]

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
    self.types = types
    self.functions = functions
    annotations = types == nil ? nil : try file.readAnnotations()
    typesObjection = types?.kernelObjection
    notes = try CodeNotes.gather(file, types: types, annotations: annotations)
    license = file.readLicense()
    kernelVersion = try file.readVersion()
    programs = Self.programs(functions, file)
    (maps, mapIndex) = try MapReader(file: file, types: types, programs: programs).read()
    globals = file.readGlobals(types: types)
    externs = file.readExterns(types: types)
  }

  /// The program of that name; nil where there is none.
  public func program(named name: String) -> ObjectProgram? { programs.first { $0.name == name } }

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
