import BPFKernelModel
import Testing

extension RecordedAvailability: CustomTestStringConvertible {
  var testDescription: String { "\(type.name) \(attachType?.name ?? "-") \(target ?? "-")" }
}

struct HelperTableTests {
  @Test func namesAndNumbers() {
    let names = RecordedHelpers.names.split(separator: " ").map { "bpf_" + $0 }
    #expect(names.count == Int(HelperTable.lastID))
    for (index, name) in names.enumerated() {
      let id = Int32(index + 1)
      #expect(HelperTable.helper(id)?.name == name)
      #expect(HelperTable.helper(id)?.id == id)
      #expect(HelperTable.helper(named: name)?.id == id)
    }
  }

  @Test(arguments: [Int32.min, -1, 0, 212, 256, Int32.max])
  func unknownNumbers(_ id: Int32) {
    #expect(HelperTable.helper(id) == nil)
    #expect(!HelperTable.isAvailable(id, to: .xdp, attachType: .xdp, sleepable: false))
  }

  @Test func gplOnly() {
    let recorded = RecordedHelpers.numbers(RecordedHelpers.gplOnly)
    for id in 1...HelperTable.lastID {
      // Not to be had from the recorded kernel, and GPL-only by the sources.
      if [36, 58, 77, 78, 92].contains(id) { continue }
      #expect(HelperTable.helper(id)?.traits.contains(.gplOnly) == recorded.contains(id), "helper \(id)")
    }
  }

  @Test func perfmon() {
    let recorded = RecordedHelpers.numbers(RecordedHelpers.perfmon)
    let marked = (1...HelperTable.lastID).filter {
      HelperTable.helper($0)?.traits.contains(.perfmon) == true
    }
    #expect(marked == recorded)
  }

  @Test(arguments: RecordedAvailability.all)
  func availability(_ row: RecordedAvailability) {
    let allowed = (0...HelperTable.lastID + 1).filter {
      HelperTable.isAvailable(
        $0, to: row.type, attachType: row.attachType, sleepable: row.sleepable, target: row.target)
    }
    #expect(allowed == RecordedHelpers.numbers(row.helpers))
  }

  @Test func argumentsOfMemoryHaveLengths() {
    for id in 1...HelperTable.lastID {
      guard let row = HelperTable.helper(id) else { continue }
      #expect(row.arguments.count <= 5)
      for (index, argument) in row.arguments.enumerated() where argument.kind == .memory {
        let next = index + 1 < row.arguments.count ? row.arguments[index + 1].kind : nil
        let sized = next == .constSize || next == .constSizeOrZero
        #expect(sized != argument.flags.contains(.fixedSize), "\(row.name), argument \(index + 1)")
      }
    }
  }

  @Test func variants() {
    let inTC = HelperTable.helper(17, for: .schedCls, attachType: nil, sleepable: false)
    #expect(inTC?.arguments.map(\.kind) == [.context])
    #expect(HelperTable.helper(17)?.arguments == [])
    let ofTask = HelperTable.helper(141, for: .syscall, attachType: nil, sleepable: true)
    #expect(ofTask?.traits.contains(.mightSleep) == true)
    #expect(HelperTable.helper(141)?.traits.contains(.mightSleep) == false)
    let ip = HelperTable.helper(173, for: .kprobe, attachType: .traceKprobeMulti, sleepable: false)
    #expect(ip?.traits.contains(.gplOnly) == false)
    #expect(HelperTable.helper(173, for: .kprobe, attachType: nil, sleepable: false)?.traits.contains(.gplOnly) == true)
  }
}
