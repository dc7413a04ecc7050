import BPFInterpreter
import BPFKernelModel
import BPFProgram
import BPFTypeFormat
import Testing

@Suite("Arguments by the kernel's types")
struct TypedContextTests {
  /// A program on a target, its arguments, and what it has to return or why it does not run.
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var type = ProgramType.tracing
    var attachType: AttachType? = .traceRawTp
    var target: String? = "task_newtask"
    var member: StructOpsMember?
    var text: String
    var arguments: [TypedValue.Field]
    var result: UInt64 = 0
    var fault: String?
    var testDescription: String { name }
  }

  private static func field(_ name: String, _ value: TypedValue) -> TypedValue.Field { .init(name: name, value: value) }

  /// Where a member is, in the dotted way that leads to it through structures.
  private static func offset(_ path: String) -> UInt32 {
    let parts = path.split(separator: ".").map(String.init)
    guard let index = KernelProfile.linux6_18.typeIndex, let id = index.find(parts[0], kind: .structure),
      var type = index.types[id]
    else { return 0 }
    var offset: UInt32 = 0
    for name in parts.dropFirst() {
      guard let member = index.types.members(of: type).first(where: { $0.name == name }) else { return 0 }
      offset += member.offset
      if let inner = index.types.peeled(member.type) { type = inner }
    }
    return offset
  }

  // swift-format-ignore: one row a line
  static var cases: [Case] {
    [
      Case(
        name: "a member behind a pointer",
        text: "r1 = *(u64 *)(r1 + 0)\nr0 = *(u32 *)(r1 + \(offset("task_struct.pid")))\nexit",
        arguments: [field("task", .fields([field("pid", .signed(41))]))], result: 41),
      Case(
        name: "a pointer behind a pointer",
        text:
          "r1 = *(u64 *)(r1 + 0)\nr1 = *(u64 *)(r1 + \(offset("task_struct.parent")))\nr0 = *(u32 *)(r1 + \(offset("task_struct.pid")))\nexit",
        arguments: [field("task", .fields([field("parent", .fields([field("pid", .unsigned(7))]))]))], result: 7),
      Case(
        name: "a text in an array",
        text: "r1 = *(u64 *)(r1 + 0)\nr0 = *(u8 *)(r1 + \(offset("task_struct.comm") + 1))\nexit",
        arguments: [field("task", .fields([field("comm", .text("cat"))]))], result: 0x61),
      Case(
        name: "by position", text: "r0 = *(u64 *)(r1 + 8)\nexit",
        arguments: [field("", .unsigned(0)), field("", .unsigned(99))], result: 99),
      Case(
        name: "the current task",
        text: "r1 = *(u64 *)(r1 + 0)\nr0 = *(u32 *)(r1 + \(offset("task_struct.tgid")))\nexit",
        arguments: [field("task", .text("current"))], result: 1000),
      Case(
        name: "what is not there reads as zero",
        text: "r1 = *(u64 *)(r1 + 0)\nr1 = *(u64 *)(r1 + \(offset("task_struct.mm")))\nr0 = *(u64 *)(r1 + 8)\nexit",
        arguments: [field("task", .fields([]))], result: 0),
      Case(
        name: "a parameter that is not", text: "r0 = 0\nexit", arguments: [field("tsk", .unsigned(0))],
        fault: "argument tsk: task_newtask has the parameters task, clone_flags"),
      Case(
        name: "a member that is not", text: "r0 = 0\nexit",
        arguments: [field("task", .fields([field("pidd", .unsigned(0))]))],
        fault: "task.pidd: struct task_struct has no such member; did you mean pid?"),
      Case(
        name: "too many elements", text: "r0 = 0\nexit",
        arguments: [field("task", .fields([field("comm", .text("a name of more than sixteen bytes"))]))],
        fault: "task.comm: 33 bytes where there are 16"),
      Case(
        name: "a function's result", attachType: .traceFexit, target: "tcp_v4_connect",
        text: "r6 = r1\nr2 = r10\nr2 += -8\ncall bpf_get_func_ret\nr1 = *(u64 *)(r10 - 8)\nr0 += r1\nexit",
        arguments: [field("sk", .fields([])), field("return", .signed(5))], result: 5),
      Case(
        name: "the number of arguments", attachType: .traceFentry, target: "tcp_v4_connect",
        text: "call bpf_get_func_arg_cnt\nexit", arguments: [field("sk", .unsigned(0))], result: 3),
      Case(
        name: "no result before the function", attachType: .traceFentry, target: "tcp_v4_connect", text: "r0 = 0\nexit",
        arguments: [field("return", .signed(5))],
        fault: "argument return: tcp_v4_connect has no result to be seen"),
      Case(
        name: "an anonymous member", type: .lsm, attachType: .lsmMac, target: "socket_connect",
        text: "r0 = *(u64 *)(r1 + 24)\nexit",
        arguments: [field("addrlen", .signed(16)), field("return", .signed(-1))], result: UInt64.max),
      Case(
        name: "a member of a structure of functions", type: .structOps, attachType: nil, target: nil,
        member: StructOpsMember(structure: "tcp_congestion_ops", name: "ssthresh"),
        text: "r1 = *(u64 *)(r1 + 0)\nr0 = *(u16 *)(r1 + \(offset("sock.__sk_common.skc_family")))\nexit",
        arguments: [field("0", .fields([field("__sk_common", .fields([field("skc_family", .unsigned(10))]))]))],
        result: 10),
      Case(
        name: "registers by position", type: .kprobe, attachType: nil, target: "tcp_v4_connect",
        text: "r0 = *(u64 *)(r1 + 96)\nexit",
        arguments: [field("2", .unsigned(16))], result: 16),
      Case(
        name: "registers by the parameter's name", type: .kprobe, attachType: nil, target: "tcp_v4_connect",
        text: "r0 = *(u64 *)(r1 + 96)\nexit",
        arguments: [field("addr_len", .unsigned(28))], result: 28),
    ]
  }

  @Test("results", arguments: cases)
  func reads(test: Case) throws {
    var program = try TestProgram(test.type).link(test.text)
    program.attachType = test.attachType
    program.attachTarget = test.target
    program.structOpsMember = test.member
    var input = RunInput()
    input.arguments = test.arguments
    let outcome = try VirtualMachine(program).run(input)
    #expect(outcome.fault?.reason == test.fault)
    #expect(outcome.returnValue == test.result)
  }

  @Test("a structure of functions is registered once, and not again after it was taken back")
  func registersStructures() throws {
    var map = TestProgram.map("ops", .structOps, value: 64, entries: 1)
    map.valueSize = 64
    var program = try TestProgram(.xdp, maps: [map]).link("r0 = 0\nexit")
    program.maps = [map]
    let machine = try VirtualMachine(program)
    let value = [UInt8](repeating: 0, count: 8) + [UInt8](repeating: 5, count: 56)
    try machine.update(map: "ops", key: [0, 0, 0, 0], value: value)
    #expect(machine.maps.first?.entries.first?.value == value)
    #expect(throws: VirtualMachineError.self) { try machine.update(map: "ops", key: [0, 0, 0, 0], value: value) }
    #expect(throws: VirtualMachineError.self) { try machine.update(map: "ops", key: [1, 0, 0, 0], value: value) }
  }
}
