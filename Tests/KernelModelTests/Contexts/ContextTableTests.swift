import BPFKernelModel
import Testing

/// An access as the recorded lines write it.
struct RecordedAccess: Hashable, Comparable, CustomStringConvertible {
  var isWrite: Bool
  var size: Int
  var offset: Int
  var description: String { "\(isWrite ? "w" : "r")\(size)@\(offset)" }

  static func < (one: RecordedAccess, other: RecordedAccess) -> Bool {
    (one.offset, one.size, one.isWrite ? 1 : 0) < (other.offset, other.size, other.isWrite ? 1 : 0)
  }

  /// All accesses of a text such as `r4: 0-8 16; w4: 8`.
  static func parse(_ text: String) -> Set<RecordedAccess> {
    var all: Set<RecordedAccess> = []
    for part in text.split(separator: ";") {
      let words = part.split(separator: " ")
      guard let head = words.first, let size = Int(head.dropFirst().dropLast()) else { continue }
      for range in words.dropFirst() {
        // Offsets may be negative: the dash that divides is not the first character.
        let divider = range.dropFirst().firstIndex(of: "-")
        let first = Int(range[..<(divider ?? range.endIndex)]) ?? 0
        let last = divider.flatMap { Int(range[range.index(after: $0)...]) } ?? first
        for offset in stride(from: first, through: last, by: size) {
          all.insert(RecordedAccess(isWrite: head.first == "w", size: size, offset: offset))
        }
      }
    }
    return all
  }

  /// What was asked of the recorded kernel.
  static func asked(of type: ProgramType?) -> [RecordedAccess] {
    var offsets = Array(-9..<420)
    if type == .tracepoint || type == .syscall { offsets += Array(8180..<8210) }
    return offsets.flatMap { offset in
      [1, 2, 4, 8].flatMap { size in
        [false, true].map { RecordedAccess(isWrite: $0, size: size, offset: offset) }
      }
    }
  }
}

extension RecordedContext: CustomTestStringConvertible {
  var testDescription: String { "\(type.name) \(attachTypes.first??.name ?? "-")" }
}

struct ContextTableTests {
  @Test(arguments: RecordedContext.all)
  func access(_ row: RecordedContext) {
    let accepted = RecordedAccess.parse(row.accepted)
    var values: [Int: String] = [:]
    for pair in row.values.split(separator: " ") {
      let parts = pair.split(separator: ":")
      values[Int(parts[0]) ?? -1] = String(parts[1])
    }
    for attachType in row.attachTypes {
      for access in RecordedAccess.asked(of: row.type) {
        let answer = ContextTable.access(
          offset: access.offset, size: access.size, isWrite: access.isWrite, type: row.type, attachType: attachType)
        #expect((answer != nil) == accepted.contains(access), "\(access)")
        if let answer, !access.isWrite {
          #expect("\(answer.value)" == values[access.offset] ?? "scalar", "\(access)")
        }
      }
    }
  }

  @Test(arguments: RecordedContext.sockets.map(\.kind))
  func sockets(_ kind: SocketKind) throws {
    let recorded = try #require(RecordedContext.sockets.first { $0.kind == kind })
    let accepted = RecordedAccess.parse(recorded.accepted)
    for access in RecordedAccess.asked(of: nil) {
      let answer = SocketFieldTable.access(
        kind: kind, offset: access.offset, size: access.size, isWrite: access.isWrite)
      #expect((answer != nil) == accepted.contains(access), "\(access)")
    }
  }

  @Test(arguments: ProgramType.allCases)
  func hostileNumbers(_ type: ProgramType) {
    for offset in [Int.min, -1, 65535, 65536, Int.max] {
      for size in [Int.min, -1, 0, 3, 16, Int.max] {
        #expect(ContextTable.access(offset: offset, size: size, isWrite: false, type: type, attachType: nil) == nil)
      }
      #expect(ContextTable.access(offset: offset, size: 8, isWrite: true, type: type, attachType: nil) == nil)
    }
  }

  @Test func signExtendedLoadsGiveNoPointers() {
    let whole = ContextTable.access(offset: 0, size: 4, isWrite: false, type: .xdp, attachType: .xdp)
    #expect(whole?.value == .packet)
    #expect(
      ContextTable.access(
        offset: 0, size: 4, isWrite: false, type: .xdp, attachType: .xdp, isSignExtended: true) == nil)
    #expect(
      ContextTable.access(
        offset: 12, size: 4, isWrite: false, type: .xdp, attachType: .xdp, isSignExtended: true) != nil)
  }

  @Test func recordedFieldSizes() {
    // A narrow load of `len`, a byte of `dst_port`, all of `dst_port` with its padding, and an exact field.
    let cases: [(ProgramType, AttachType?, Int, Int, Int)] = [
      (.schedCls, nil, 1, 1, 4), (.schedCls, nil, 0, 4, 4), (.schedCls, nil, 152, 8, 0), (.schedCls, nil, 48, 2, 0),
      (.cgroupSock, .cgroupInetSockCreate, 49, 1, 2), (.cgroupSock, .cgroupInetSockCreate, 48, 4, 4),
      (.skLookup, .skLookup, 36, 4, 0), (.skLookup, .skLookup, 36, 2, 2), (.perfEvent, nil, 168, 1, 8),
    ]
    for (type, attachType, offset, size, expected) in cases {
      let access = ContextTable.access(offset: offset, size: size, isWrite: false, type: type, attachType: attachType)
      #expect(access?.fieldSize == expected, "\(type.name) at \(offset)")
    }
  }

  @Test(arguments: ProgramType.allCases.filter { $0 != .unspec && $0 != .ext })
  func layouts(_ type: ProgramType) throws {
    let layout = try #require(ContextTable.layout(for: type, attachType: nil))
    var end = 0
    var names: Set<String> = []
    for field in layout.fields {
      #expect(field.offset >= end, "\(field.name) overlaps")
      #expect(field.size % field.elementSize == 0)
      #expect(names.insert(field.name).inserted, "\(field.name) is there twice")
      end = field.offset + field.size
    }
    #expect(end <= layout.size)
  }

  @Test func places() throws {
    let layout = try #require(ContextTable.layout(for: .schedCls, attachType: nil))
    #expect(layout.place(of: "mark").map { [$0.offset, $0.size] } == [8, 4])
    #expect(layout.place(of: "cb[1]").map { [$0.offset, $0.size] } == [52, 4])
    for unknown in ["cb[5]", "cb[-1]", "cb[]", "cb[x]", "mark[0]", "nothing", "", "["] {
      #expect(layout.place(of: unknown) == nil, "\(unknown)")
    }
    let open = ContextTable.layout(for: .tracepoint, attachType: nil, target: "syscalls/sys_enter_openat")
    #expect(open?.place(of: "args[1]").map { [$0.offset, $0.size] } == [24, 8])
  }
}
