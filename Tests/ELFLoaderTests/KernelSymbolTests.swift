import BPFELFLoader
import BPFISA
import BPFKernelModel
import BPFProgram
import BPFTypeFormat
import Testing

/// What a kernel has to be given in another form than the compiler's is given so.
struct KernelSymbolTests {
  private func link(_ name: String, against kernel: KernelProfile = .linux6_18) throws -> LinkedProgram {
    let object = try Fixture.object("kernel_symbols")
    return try object.link(try #require(object.program(named: name)), against: kernel)
  }

  @Test func handsOverASectionOfVariablesForSymbols() throws {
    let declared = try #require(try Fixture.object("kernel_symbols").types)
    let types = try #require(try link("calls_functions").types)
    let section = try #require(types.find(".ksyms", kind: .dataSection).flatMap { types[$0] })
    let places = types.variables(of: section)
    #expect(places.count == 8)
    #expect(section.size == 32)
    for (index, place) in places.enumerated() {
      let variable = try #require(types[place.type])
      #expect(place.offset == UInt32(4 * index) && place.size == 4)
      #expect(variable.kind == .variable && types.linkage(of: variable) == .global)
      #expect(types.size(of: variable.target) == 4)
    }
    // One variable is new, and the others keep their numbers.
    #expect(types.count == declared.count + 1)
    #expect(types.name(of: TypeID(rawValue: UInt32(declared.count))) == "dummy_ksym")
  }

  @Test(arguments: ["bpf_task_acquire", "bpf_task_release"])
  func namesTheParametersOfFunctions(_ name: String) throws {
    let types = try #require(try link("calls_functions").types)
    let function = try #require(types.find(name, kind: .function).flatMap { types[$0] })
    #expect(types.linkage(of: function) == .global)
    #expect(types.parameters(of: function).map(\.name) == ["dummy_ksym"])
  }

  @Test func keepsTheObjectsOwnTypesAsTheyAre() throws {
    let types = try #require(try Fixture.object("kernel_symbols").types)
    let function = try #require(types.find("bpf_task_acquire", kind: .function).flatMap { types[$0] })
    #expect(types.linkage(of: function) == .extern)
    #expect(types.parameters(of: function).map(\.name) == [""])
  }

  @Test func tellsAddressesOfUnknownTypeApart() throws {
    let code = try link("compares_addresses").instructions
    let loads = code.indices.filter { code[$0].isWideLoad }
    try #require(loads.count == 2)
    #expect(loads.allSatisfy { code[$0].source == .r0 && code[$0 + 1].immediate == -1 })
    #expect(code[loads[0]].immediate != code[loads[1]].immediate)
  }

  /// A kernel knows the addresses of its variables where it was built to.
  @Test(arguments: [(nil, [0, 0, -1]), ("n", [0, 0, -1]), ("y", [0, -1, -1])] as [(String?, [Int32])])
  func findsWeakSymbolsOfUnknownType(_ everySymbol: String?, _ halves: [Int32]) throws {
    var kernel = KernelProfile.linux6_18
    kernel.overrides["CONFIG_KALLSYMS_ALL"] = everySymbol
    let code = try link("looks_for_symbols", against: kernel).instructions
    let loads = code.indices.filter { code[$0].isWideLoad }
    #expect(loads.map { code[$0 + 1].immediate } == halves)
  }

  static let settings: [(configuration: [String: String], bytes: [UInt8])] = [
    ([:], [1, 1]),
    (["CONFIG_BPF": "y"], [0, 0]),
    (["CONFIG_BPF": "y", "CONFIG_BPF_EVENTS": "y"], [1, 0]),
    (["CONFIG_BPF": "y", "CONFIG_KPROBE_EVENTS": "y"], [0, 0]),
    (["CONFIG_BPF": "y", "CONFIG_KPROBE_EVENTS": "y", "CONFIG_ARCH_HAS_SYSCALL_WRAPPER": "y"], [0, 1]),
    (["CONFIG_BPF": "y", "LINUX_HAS_SYSCALL_WRAPPER": "y"], [0, 1]),
  ]

  @Test(arguments: settings)
  func readsWhatAKernelCanDoOffItsConfiguration(_ configuration: [String: String], _ bytes: [UInt8]) throws {
    let kernel = KernelProfile(name: "other", configuration: configuration)
    let maps = try link("asks_for_settings", against: kernel).maps
    #expect(maps.first { $0.name == ".kconfig" }?.contents == bytes)
    #expect(try Fixture.object("kernel_symbols").settings(of: kernel) == bytes)
  }

  static let replacements: [(program: String, type: ProgramType?)] = [
    ("replaces_a_classifier", .schedCls), ("replaces_an_xdp_program", .xdp), ("replaces_a_subprogram", nil),
    ("calls_functions", nil),
  ]

  @Test(arguments: replacements)
  func knowsWhatAReplacementStandsInFor(_ name: String, _ type: ProgramType?) throws {
    let object = try Fixture.object("kernel_symbols")
    let program = try #require(object.program(named: name))
    #expect(object.replacedType(of: program) == type)
  }
}
