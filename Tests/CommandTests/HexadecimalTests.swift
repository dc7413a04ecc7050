import Testing

@testable import BPFKitCommands

struct HexadecimalTests {
  @Test(
    arguments: [
      ("", []), ("00ff", [0, 0xff]), ("0xDEad", [0xde, 0xad]), ("de:ad be\nef", [0xde, 0xad, 0xbe, 0xef]), ("abc", nil),
      ("0g", nil), ("é", nil),
    ] as [(String, [UInt8]?)])
  func reads(text: String, bytes: [UInt8]?) {
    #expect(Hexadecimal.bytes(text) == bytes)
  }

  @Test func dumpsSixteenBytesALine() {
    #expect(Hexadecimal.dump(Array(0..<18)).split(separator: "\n").last == "  0010: 10 11")
  }
}
