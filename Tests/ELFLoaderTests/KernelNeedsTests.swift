import BPFELFLoader
import BPFISA
import BPFProgram
import BPFTypeFormat
import Testing

/// What an object asks of a kernel is listed, and only the programs that need it are held back.
struct KernelNeedsTests {
  static let programs: [(name: String, feature: String?)] = [
    ("reads_field", "CO-RE relocation byte_off"),
    ("calls_function", "kernel function bpf_some_function"),
    ("reads_variable", "kernel variable optional_variable"),
    ("reads_configuration", nil),
    ("asks_own_type", nil),
    ("needs_nothing", nil),
  ]

  @Test(arguments: programs)
  func namesWhatAKernelWithoutTypesLacks(_ name: String, _ feature: String?) throws {
    let object = try Fixture.object("kernel_types")
    let program = try #require(object.program(named: name))
    let kernel = KernelProfile(name: "bare")
    guard let feature else {
      _ = try object.link(program, against: kernel)
      return
    }
    let error = #expect(throws: ObjectError.self) { try object.link(program, against: kernel) }
    #expect(error?.unmodelledFeature == feature)
  }

  @Test func readsFieldsWhereTheKernelHasThem() throws {
    let linked = try link("reads_field")
    #expect(linked.unresolved.isEmpty)
    let types = try #require(KernelProfile.linux6_18.types)
    let task = try #require(types.find("task_struct", kind: .structure).flatMap { types[$0] })
    let offsets = types.members(of: task).map { Int32($0.offset) }
    #expect(linked.instructions.contains { $0.immediate != 0 && offsets.contains($0.immediate) || $0.offset > 0 })
  }

  @Test func refusesAFunctionThatTheKernelLacks() throws {
    let error = #expect(throws: ObjectError.self) { try link("calls_function") }
    #expect(error?.code == .missing)
    #expect(error?.description.contains("bpf_some_function") == true)
  }

  @Test func givesAWeakVariableThatIsMissingTheAddressZero() throws {
    let linked = try link("reads_variable")
    let at = try #require(linked.instructions.firstIndex { $0.isWideLoad })
    #expect(linked.instructions[at].immediate == 0 && linked.instructions[at + 1].immediate == 0)
    #expect(linked.instructions[at].source == .r0)
  }

  @Test(arguments: [("6.18.44", 0x06_12_2c), ("7.1", 0x07_01_00), ("5.10.300-rc1", 0x05_0a_ff)])
  func putsTheKernelsVersionIntoItsMap(_ release: String, _ code: Int) throws {
    let object = try Fixture.object("kernel_types")
    let program = try #require(object.program(named: "reads_configuration"))
    let linked = try object.link(program, against: KernelProfile(name: "old", release: release))
    let map = try #require(linked.maps.first { $0.name == ".kconfig" })
    #expect(map.isFrozen && map.valueSize == 4)
    #expect(map.contents == (0..<4).map { UInt8(truncatingIfNeeded: code >> (8 * $0)) })
    let load = try #require(linked.instructions.first { $0.isWideLoad })
    #expect(load.source.rawValue == WideLoadKind.mapValue.rawValue)
    #expect(linked.maps[Int(load.immediate)].name == ".kconfig")
  }

  @Test func putsTheNumberOfAnOwnType() throws {
    let object = try Fixture.object("kernel_types")
    let linked = try object.link(try #require(object.program(named: "asks_own_type")))
    let load = try #require(linked.instructions.first { $0.isWideLoad })
    let task = try #require(object.types?.find("task_struct", kind: .structure))
    #expect(load.immediate == Int32(task.rawValue))
  }

  @Test func listsExterns() throws {
    let externs = try Fixture.object("kernel_types").externs
    #expect(externs.map(\.name) == ["bpf_some_function", "optional_variable", "LINUX_KERNEL_VERSION"])
    #expect(externs.map(\.section) == [".ksyms", ".ksyms", ".kconfig"])
    #expect(externs.map(\.isWeak) == [false, true, false])
    #expect(externs.map(\.isFunction) == [true, false, false])
  }

  private func link(_ name: String) throws -> LinkedProgram {
    let object = try Fixture.object("kernel_types")
    return try object.link(try #require(object.program(named: name)))
  }
}
