import BPFELFLoader
import BPFProgram
import Foundation
import Testing

@testable import BPFVerifier

/// Compares the passes with what a kernel prints of them in its logs of level 2: functions, loops and live registers, or the refusal.
///
/// `BPF_OBJECTS_DIR` names a directory of objects, `BPF_KERNEL_LOGS_DIR` one with the kernel's logs, `OBJECT.PROGRAM.log`.
@Suite(
  .enabled(
    if: KernelLog.directory != nil && KernelLog.objects != nil,
    "set BPF_OBJECTS_DIR and BPF_KERNEL_LOGS_DIR to compare with a kernel's logs"))
struct AnalysisKernelLogTests {
  @Test(arguments: KernelLog.objectNames) func agreesWithTheKernel(_ name: String) throws {
    let bytes = try Data(contentsOf: #require(KernelLog.objects).appendingPathComponent(name))
    guard let object = try? BPFObject(bytes: [UInt8](bytes), name: name) else { return }
    for program in object.programs {
      guard let log = KernelLog(object: name, program: program.name), let linked = try? object.link(program) else {
        continue
      }
      check(linked, log, "\(name) \(program.name)")
    }
  }

  private func check(_ program: LinkedProgram, _ log: KernelLog, _ title: String) {
    do {
      let analysis = try ProgramAnalysis(program, profile: .linux6_18)
      #expect(!log.rows.isEmpty, "\(title): the kernel refuses: \(log.text)")
      guard !log.rows.isEmpty else { return }
      #expect(analysis.subprograms.map(\.start) == log.starts, "\(title): functions")
      for row in log.rows where row.index < analysis.component.count {
        let live = analysis.liveBefore[row.index] & 0x3ff
        #expect(
          analysis.component[row.index] == row.component && live == row.live,
          "\(title) \(row.index): \(analysis.component[row.index]), \(live) here; \(row.component), \(row.live) there")
      }
    } catch {
      #expect(log.rows.isEmpty, "\(title): only here: \(error)")
      guard log.rows.isEmpty, case .rejected(_, let message) = error else { return }
      #expect(log.text == message, "\(title)")
    }
  }
}

/// The beginning of a kernel's log.
struct KernelLog {
  struct Row {
    var index: Int
    var component: Int32
    var live: UInt16
  }

  static let objects = directory("BPF_OBJECTS_DIR")
  static let directory = directory("BPF_KERNEL_LOGS_DIR")

  private static func directory(_ variable: String) -> URL? {
    ProcessInfo.processInfo.environment[variable].map { URL(fileURLWithPath: $0, isDirectory: true) }
  }

  static let objectNames: [String] = {
    guard let objects else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: objects.path)) ?? []
    return names.filter { $0.hasSuffix(".o") }.sorted()
  }()

  /// Where functions start.
  var starts: [Int] = []
  /// The table of live registers; empty where the kernel refused the program before.
  var rows: [Row] = []
  /// What the kernel printed besides, where there is no table.
  var text = ""

  /// Reads a log; nil where there is none, it is empty or its beginning was dropped because it grew too long.
  init?(object: String, program: String) {
    guard let file = Self.directory?.appendingPathComponent("\(object).\(program).log"),
      let handle = try? FileHandle(forReadingFrom: file), let data = try? handle.read(upToCount: 1 << 23), !data.isEmpty
    else { return nil }
    var isInTable = false
    var others: [Substring] = []
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    guard lines.first?.hasPrefix("func#0 @0") == true || lines.count < 3 else { return nil }
    for line in lines {
      if line.hasPrefix("func#"), !isInTable, let at = line.firstIndex(of: "@") {
        starts.append(Int(line[line.index(after: at)...]) ?? -1)
      } else if line == "Live regs before insn:" {
        isInTable = true
      } else if isInTable {
        guard let row = Self.row(line) else { return }
        rows.append(row)
      } else if !line.hasPrefix("processed ") && !line.hasPrefix("verification time") && !line.hasPrefix("stack depth")
      {
        others.append(line)
      }
    }
    text = others.joined(separator: "\n")
  }

  /// Reads `SCC INDEX: LIVE ...`, the component being optional.
  private static func row(_ line: Substring) -> Row? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let numbers = line[..<colon].split(separator: " ")
    let columns = line[colon...].dropFirst(2).prefix(10)
    guard let index = numbers.last.flatMap({ Int($0) }), numbers.count <= 2, columns.count == 10,
      columns.allSatisfy({ $0 == "." || $0.isNumber })
    else { return nil }
    var live: UInt16 = 0
    for (register, column) in columns.enumerated() where column != "." { live |= 1 << UInt16(register) }
    return Row(index: index, component: numbers.count == 2 ? Int32(numbers[0]) ?? 0 : 0, live: live)
  }
}
