import Testing

@testable import BPFVerifier

struct DiagnosisTableTests {
  @Test func hasARowForEveryKind() {
    #expect(Set(FailureTable.rows.map(\.category)) == Set(FailureCategory.allCases))
    #expect(FailureTable.rows.count == FailureCategory.allCases.count)
  }

  @Test(arguments: FailureTable.rows.map(\.category))
  func saysSomething(category: FailureCategory) {
    let row = FailureTable.row(of: category)
    #expect(!row.title.isEmpty)
    #expect(!row.help.isEmpty)
    #expect(category.rawValue.hasPrefix("BPK-"))
  }

  @Test(
    arguments: [
      (
        "invalid access to packet, off=23 size=1, R1(id=0,off=23,r=14)\nR1 offset is outside of the packet",
        .packetBounds
      ),
      ("R0 invalid mem access 'map_value_or_null'", .maybeNull),
      ("R7 invalid mem access 'scalar'", .notAPointer),
      ("R2 invalid mem access 'pkt_end'", .wrongMemory),
      ("R2 unbounded memory access, make sure to bounds check any such access", .unboundedOffset),
      ("R2 unbounded memory access, use 'var &= const' or 'if (var < const)'", .sizeUnbounded),
      ("R2 min value is negative, either use unsigned or 'var &= const'", .sizeUnbounded),
      ("R2 min value is negative, either use unsigned index or do a if (index >=0) check.", .negativeOffset),
      (
        "invalid access to map value, value_size=8 off=8 size=4\nR0 min value is outside of the allowed memory range",
        .mapValueBounds
      ),
      (
        "Unreleased reference id=2 alloc_insn=4\nBPF_EXIT instruction in main prog would lead to reference leak",
        .referenceLeak
      ),
      ("At callback return the register R0 has smin=2 smax=2 should have been in [0, 1]", .callback),
      ("calling kernel function bpf_task_from_pid is not allowed", .kernelFunction),
      ("R1 must be referenced or trusted", .untrustedArgument),
      ("expected an initialized iter_num as arg #0", .iteratorRules),
      ("nested rcu read lock (kernel function bpf_rcu_read_lock)", .sectionRules),
      ("cannot restore irq state out of order, expected id=2 acquired at insn_idx=7", .sectionRules),
      ("kernel function f args#0 expected pointer to STRUCT a but R1 has a pointer to STRUCT b", .argumentType),
      ("bpf_throw would lead to reference leak", .referenceLeak),
      ("access beyond struct task_struct at off 32000 size 8", .kernelObject),
      ("something that nobody has seen", .other),
      ("", .other),
    ] as [(String, FailureCategory)])
  func knowsMessages(message: String, category: FailureCategory) {
    #expect(FailureTable.row(for: message).category == category)
  }

  @Test(
    arguments: [
      ("R1 type=scalar expected=map_ptr", 1), ("invalid read from stack R10 off=8", 10),
      ("BPF_ATOMIC stores into R1 ctx", 1),
      ("XR3 R4", 4), ("no register", nil), ("R99", nil),
      ("first R2\nlast R3", 3),
    ] as [(String, Int?)])
  func findsRegisters(message: String, register: Int?) {
    #expect(MessageText.register(in: message) == register)
  }

  @Test(
    arguments: [
      ("off=", "off=23 size=1", 23), ("off=", "x off=-8", -8), ("off=", "size=1", nil), ("off=", "off=x", nil),
      ("off=", "off=99999999999999999999999", nil),
    ] as [(String, String, Int?)])
  func readsNumbers(key: String, message: String, number: Int?) {
    #expect(MessageText.number(after: key, in: message) == number)
  }
}
