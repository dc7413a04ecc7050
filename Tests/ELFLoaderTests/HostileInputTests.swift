import BPFELFLoader
import BPFKernelModel
import Testing

/// Bytes that no compiler writes give errors: never a trap, a hang or a flood of memory.
struct HostileInputTests {
  static let small = ["objects/linking.o", "objects/map_declarations.o", "objects/without_types.o"]

  /// Opens bytes and links what is in them; any ``ObjectError`` is a fine answer.
  private func exercise(_ bytes: [UInt8]) -> ObjectError? {
    do throws(ObjectError) {
      let object = try BPFObject(bytes: bytes, name: "hostile.o")
      for program in object.programs {
        do throws(ObjectError) { _ = try object.link(program, as: .xdp) } catch { #expect(!error.description.isEmpty) }
      }
      return nil
    } catch { return error }
  }

  @Test(arguments: Fixture.all)
  func opensEveryFixture(_ name: String) throws {
    #expect(exercise(try Fixture.bytes(name)) == nil)
  }

  @Test(arguments: small)
  func survivesTruncationAtEveryByte(_ name: String) throws {
    let whole = try Fixture.bytes(name)
    // The table of sections ends the file: no shorter one is whole.
    let accepted = (0..<whole.count).filter { exercise(Array(whole[..<$0])) == nil }
    #expect(accepted == [])
  }

  @Test(arguments: Fixture.all)
  func survivesRandomBytes(_ name: String) throws {
    let whole = try Fixture.bytes(name)
    var generator = SeededGenerator(state: 0x6270_666b)
    for _ in 0..<60 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      _ = exercise(bytes)
    }
  }

  @Test(arguments: small)
  func survivesExtremeNumbersInHeaders(_ name: String) throws {
    let whole = try Fixture.bytes(name)
    let table = (0..<8).reduce(0) { $0 | Int(whole[40 + $1]) << (8 * $1) }
    let places = Array(stride(from: 16, to: 64, by: 2)) + Array(stride(from: table, to: whole.count - 8, by: 8))
    for place in places {
      for value: UInt64 in [0, 0x7fff_ffff, 0xffff_ffff, 0x7fff_ffff_ffff_ffff, .max - 7] {
        var bytes = whole
        for index in 0..<8 where place + index < bytes.count {
          bytes[place + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index))
        }
        _ = exercise(bytes)
      }
    }
  }

  @Test func namesPlaceExpectationAndFind() throws {
    var bytes = try Fixture.bytes("objects/linking.o")
    let truncated = try #require(exercise(Array(bytes.dropLast(1))))
    #expect(truncated.code == .truncated && truncated.offset != nil)
    #expect(exercise([])?.code == .notBPF)
    #expect(exercise(Array("#!/bin/sh".utf8))?.code == .notBPF)
    bytes[18] = 62
    let machine = try #require(exercise(bytes))
    #expect(machine.code == .notBPF)
    #expect(machine.description.contains("machine 62") && machine.description.contains("clang -target bpf"))
  }
}
