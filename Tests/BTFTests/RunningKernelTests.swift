import BPFTypeFormat
import Foundation
import Testing

/// The types of the kernel that runs here, where it shows them.
@Suite(
  .enabled(if: FileManager.default.fileExists(atPath: "/sys/kernel/btf/vmlinux"), "no /sys/kernel/btf/vmlinux"))
struct RunningKernelTests {
  @Test func readsThemAll() throws {
    let types = try BTF(bytes: Array(Data(contentsOf: URL(filePath: "/sys/kernel/btf/vmlinux"))))
    #expect(types.count > 50_000)
    let task = try #require(types.find("task_struct", kind: .structure))
    let members = types.members(of: try #require(types[task]))
    #expect(members.contains { $0.name == "pid" } && members.contains { $0.name == "tgid" })
  }
}
