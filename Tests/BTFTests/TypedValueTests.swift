import BPFTypeFormat
import Testing

/// Bytes, shown as their types.
struct TypedValueTests {
  /// A structure of one member after the other, and what its bytes mean.
  @Test func takesStructuresApart() throws {
    var builder = BTFBuilder()
    let int = builder.int()
    let character = builder.int("char", size: 1)
    let comm = builder.array(of: character, count: 8)
    let numbers = builder.array(of: int, count: 2)
    let pointer = builder.add(.pointer, word: 0)
    let truth = builder.add(.int, "_Bool", word: 1, then: [4 << 24 | 8])
    let colour = builder.add(
      .enumeration, "colour", count: 2, flag: true, word: 4,
      then: [builder.string("RED"), 1, builder.string("BLUE"), UInt32(bitPattern: -2)])
    let inner = builder.structure("", size: 8, [("x", int, 0), ("y", colour, 32)])
    let whole = builder.structure(
      "whole", size: 40,
      [("comm", comm, 0), ("numbers", numbers, 64), ("at", pointer, 128), ("ok", truth, 192), ("", inner, 224)])
    let types = try BTF(bytes: builder.bytes)
    var bytes = Array("bash".utf8) + [0, 1, 2, 3]
    bytes += [1, 0, 0, 0, 0xff, 0xff, 0xff, 0xff]
    bytes += [0x10, 0x20, 0, 0, 0, 0, 0, 0x80]
    bytes += [1, 0, 0, 0, 5, 0, 0, 0, 0xfe, 0xff, 0xff, 0xff, 0, 0, 0, 0]
    #expect(
      types.value(of: whole, in: bytes).text
        == #"{.comm = "bash", .numbers = {1, -1}, .at = 0x8000000000002010, .ok = true, .x = 5, .y = BLUE}"#)
    #expect(types.value(of: colour, in: [9, 0, 0, 0]) == .enumerator(name: nil, value: 9))
    #expect(types.value(of: comm, in: [0xff, 1, 0, 0, 0, 0, 0, 0]) == .bytes([0xff, 1, 0, 0, 0, 0, 0, 0]))
  }

  @Test func readsBitFields() throws {
    var builder = BTFBuilder()
    let int = builder.int()
    let payload: [UInt32] = [
      builder.string("low"), int.rawValue, 3 << 24 | 0, builder.string("wide"), int.rawValue, 12 << 24 | 6,
    ]
    let bits = builder.add(.structure, "bits", count: 2, flag: true, word: 4, then: payload)
    let types = try BTF(bytes: builder.bytes)
    // Bits 0 to 2 are 101, bits 6 to 17 are 1000 0000 0001.
    let word: UInt32 = 0b101 | 0b1000_0000_0001 << 6
    let bytes = (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
    #expect(types.value(of: bits, in: bytes).text == "{.low = -3, .wide = -2047}")
  }

  @Test(arguments: 0..<4)
  func leavesOutWhatIsNotThere(length: Int) throws {
    var builder = BTFBuilder()
    let int = builder.int()
    let structure = builder.structure("s", size: 4, [("a", int, 0)])
    let types = try BTF(bytes: builder.bytes)
    let bytes = [UInt8](repeating: 7, count: length)
    #expect(types.value(of: structure, in: bytes) == .fields([.init(name: "a", value: .bytes(bytes))]))
  }

  @Test func endsOnTypesThatContainThemselvesAndOnHugeArrays() throws {
    var builder = BTFBuilder()
    let own = TypeID(rawValue: 2)
    let int = builder.int()
    _ = builder.structure("loop", size: 0, [("a", own, 0), ("b", own, 0), ("c", int, 0)])
    let nothing = builder.structure("nothing", size: 0, [])
    let array = builder.array(of: nothing, count: .max)
    let types = try BTF(bytes: builder.bytes)
    #expect(types.value(of: own, in: [1, 2, 3, 4]).text.utf8.count < 10_000_000)
    #expect(types.value(of: array, in: []).text.utf8.count < 1_000_000)
  }
}
