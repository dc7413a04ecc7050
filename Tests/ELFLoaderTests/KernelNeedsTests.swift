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
    ("reads_configuration", "kernel configuration value LINUX_KERNEL_VERSION"),
    ("asks_own_type", nil),
    ("needs_nothing", nil),
  ]

  @Test(arguments: programs)
  func namesWhatIsNotModelled(_ name: String, _ feature: String?) throws {
    let object = try Fixture.object("kernel_types")
    let program = try #require(object.program(named: name))
    guard let feature else {
      _ = try object.link(program)
      return
    }
    let error = #expect(throws: ObjectError.self) { try object.link(program) }
    #expect(error?.unmodelledFeature == feature)
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
}
