import BPFKernelModel
@testable import BPFProfiles
import BPFTypeFormat
import Testing

/// Decompression against what zlib wrote.
struct InflateTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var name: String
    var packed: [UInt8]
    var text: String
    var testDescription: String { name }
  }

  static let samples = [
    Sample(
      name: "stored", packed: [1, 3, 0, 252, 255, 97, 98, 99],
      text: "abc"),
    Sample(
      name: "fixed codes", packed: [75, 76, 74, 78, 132, 33, 0],
      text: "abcabcabcabc"),
    Sample(
      name: "a run that overlaps itself", packed: [75, 76, 36, 14, 0, 0],
      text: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
  ]

  @Test(arguments: samples)
  func unpacksWhatZlibPacked(_ sample: Sample) throws {
    #expect(try Inflate.bytes(sample.packed, limit: 1000) == Array(sample.text.utf8))
  }

  @Test(arguments: samples)
  func refusesWhatIsCutOff(_ sample: Sample) {
    for count in 0..<sample.packed.count - 1 {
      #expect(throws: Inflate.Failure.self) { try Inflate.bytes(Array(sample.packed.prefix(count)), limit: 1000) }
    }
  }

  @Test(arguments: samples)
  func stopsAtTheLimit(_ sample: Sample) {
    let limit = sample.text.utf8.count - 1
    #expect(throws: Inflate.Failure.tooLarge) { try Inflate.bytes(sample.packed, limit: limit) }
  }

  @Test func survivesAnything() {
    var state: UInt64 = 1
    for _ in 0..<2000 {
      let bytes = (0..<60).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      _ = try? Inflate.bytes(bytes, limit: 1 << 16)
      _ = try? Inflate.gzip([0x1f, 0x8b, 8] + bytes, limit: 1 << 16)
      _ = TypeArchive.btf(bytes)
    }
  }
}

/// The kernel that is built in.
struct BuiltInKernelTests {
  @Test func givesTheTypesByteForByte() throws {
    let bytes = BuiltInKernel.linux6_18.types()
    #expect(crc32(bytes) == BuiltInKernel.linux6_18.checksum)
    let types = try BTF(bytes: bytes)
    #expect(types.count > 100_000)
    let task = try #require(types.find("task_struct", kind: .structure).flatMap { types[$0] })
    #expect(types.members(of: task).contains { $0.name == "pid" })
  }

  @Test(arguments: ["CONFIG_BPF_SYSCALL=y", "CONFIG_BPF_JIT=y", "CONFIG_X86_64=y"])
  func knowsItsConfiguration(_ line: String) {
    #expect(BuiltInKernel.linux6_18.configuration.split(separator: "\n").contains(Substring(line)))
    #expect(BuiltInKernel.linux6_18.release.hasPrefix("6.18"))
  }

  private func crc32(_ bytes: [UInt8]) -> UInt32 {
    var table: [UInt32] = []
    for index in 0..<UInt32(256) {
      var value = index
      for _ in 0..<8 { value = value & 1 == 1 ? 0xedb8_8320 ^ (value >> 1) : value >> 1 }
      table.append(value)
    }
    var sum: UInt32 = 0xffff_ffff
    for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 255)] ^ (sum >> 8) }
    return ~sum
  }
}

/// The table of kernel functions against the kernel's own list of them.
struct KernelFunctionTests {
  /// Functions that programs can only be attached to.
  static let attachable: Set<String> = ["bpf_fentry_test1", "bpf_modify_return_test", "bpf_modify_return_test2"]

  @Test func namesTheFunctionsThatTheKernelMarks() throws {
    let types = try BTF(bytes: BuiltInKernel.linux6_18.types())
    var marked: Set<String> = []
    for id in types.ids {
      guard let type = types[id], let tag = types.declarationTag(type), tag.text == "bpf_kfunc" else { continue }
      marked.insert(types.name(of: tag.target))
    }
    let known = Set(KernelFunctionTable.all.map(\.name))
    #expect(known.count == KernelFunctionTable.all.count)
    #expect(known == marked.subtracting(Self.attachable))
  }

  static let rights: [(name: String, type: ProgramType, attachType: AttachType?, isAllowed: Bool)] = [
    ("bpf_rcu_read_lock", .socketFilter, nil, true), ("bpf_task_acquire", .kprobe, nil, false),
    ("bpf_task_acquire", .schedCls, nil, true), ("bpf_sock_destroy", .tracing, .traceIter, true),
    ("bpf_sock_destroy", .tracing, .traceRawTp, false), ("bpf_session_cookie", .kprobe, .traceKprobeSession, true),
    ("bpf_session_cookie", .kprobe, nil, false), ("bpf_put_file", .tracing, .traceRawTp, false),
    ("bpf_put_file", .lsm, nil, true), ("bpf_dynptr_from_xdp", .xdp, nil, true),
    ("bpf_crypto_ctx_create", .syscall, nil, true), ("tcp_slow_start", .structOps, nil, true),
  ]

  @Test(arguments: rights)
  func letsProgramsCallWhatTheirTypeMay(
    _ name: String, _ type: ProgramType, _ attachType: AttachType?, _ isAllowed: Bool
  ) throws {
    let function = try #require(KernelFunctionTable.function(named: name))
    #expect(function.isAvailable(to: type, attachType: attachType) == isAllowed)
  }
}
