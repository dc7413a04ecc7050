import BPFELFLoader
import BPFKernelModel
import Foundation
import Testing

/// Inputs that fuzzing found worth keeping: every crash, and small ones that reach far into the reader.
struct FuzzRegressionTests {
  @Test(arguments: Fixture.fuzzed("elf"))
  func answersWithoutATrap(_ name: String) throws {
    let bytes = try Fixture.bytes("fuzz/elf/\(name)")
    do throws(ObjectError) {
      let object = try BPFObject(bytes: bytes, name: name)
      for program in object.programs {
        do throws(ObjectError) { _ = try object.link(program, as: .xdp) } catch { #expect(!error.description.isEmpty) }
      }
    } catch {
      #expect(!error.description.isEmpty)
    }
  }

  @Test func areThere() { #expect(!Fixture.fuzzed("elf").isEmpty) }
}
