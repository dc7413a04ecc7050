import BPFKernelModel
import BPFProgram
import BPFTypeFormat
import Testing

@testable import BPFVerifier

/// Ways into the built-in kernel's structures.
@Suite struct TypedStructureTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var structure: String
    var member: String
    var size: Int
    var expected: String
    var testDescription: String { "\(structure).\(member), \(size) bytes" }
  }

  static let cases = [
    Case(structure: "task_struct", member: "pid", size: 4, expected: "number"),
    Case(structure: "task_struct", member: "comm", size: 8, expected: "number"),
    Case(structure: "task_struct", member: "mm", size: 8, expected: "mm_struct"),
    Case(structure: "task_struct", member: "real_parent", size: 8, expected: "task_struct"),
    Case(structure: "task_struct", member: "stack", size: 8, expected: "pointer"),
    Case(structure: "task_struct", member: "se", size: 1, expected: "in sched_entity"),
    Case(structure: "sk_buff", member: "sk", size: 8, expected: "sock"),
    Case(structure: "sk_buff", member: "cb", size: 8, expected: "number"),
    Case(structure: "sock", member: "__sk_common", size: 1, expected: "in sock_common"),
    Case(structure: "tcp_sock", member: "inet_conn", size: 1, expected: "in inet_connection_sock"),
    Case(structure: "file", member: "f_inode", size: 8, expected: "inode"),
  ]

  @Test(arguments: cases) func finds(_ test: Case) throws {
    let profile = KernelProfile.linux6_18
    let types = try #require(profile.types)
    let id = try #require(profile.typeIndex?.find(test.structure, kind: .structure))
    let place = try #require(profile.place(of: test.member, in: test.structure))
    var walk = StructureWalk(types)
    let found: String
    switch walk.step(into: id, offset: place.lowerBound, size: test.size) {
    case .number: found = "number"
    case .plainPointer: found = "pointer"
    case .pointer(let target, _, _): found = types.name(of: target)
    case .structure(let inner): found = "in " + types.name(of: inner)
    case .refused(_, let message): found = message
    }
    #expect(found == test.expected)
  }

  /// A structure that holds itself is no way without end.
  @Test func endsInCircles() throws {
    // One structure "a" of 8 bytes whose only member, at 0, is the structure itself.
    let strings: [UInt8] = [0, UInt8(ascii: "a"), 0]
    let words: [UInt32] = [1, 4 << 24 | 1, 8, 1, 1, 0]
    var bytes: [UInt8] = [0x9f, 0xeb, 1, 0]
    let length = UInt32(words.count * 4)
    for word in [24, 0, length, length, UInt32(strings.count)] + words {
      for shift in stride(from: UInt32(0), to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }
    let types = try BTF(bytes: bytes + strings)
    var walk = StructureWalk(types)
    #expect(walk.step(into: TypeID(rawValue: 1), offset: 0, size: 4) == .structure(TypeID(rawValue: 1)))
    #expect(walk.step(into: TypeID(rawValue: 1), offset: 4, size: 4) != .number)
  }
}
