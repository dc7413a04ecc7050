import Testing

@testable import BPFKitCommands

struct JSONValueTests {
  @Test(
    arguments: [
      (nil, "null"), (true, "true"), (-5, "-5"), (.unsigned(.max), "18446744073709551615"),
      ("a\"\\\n\t\u{1}é", #""a\"\\\n\t\u0001é""#),
      ([1, "x", []], #"[1,"x",[]]"#),
      (["z": 1, "a": ["k": nil]], #"{"z":1,"a":{"k":null}}"#),
      (.hex([0, 0xaf]), #""00af""#),
    ] as [(JSONValue, String)])
  func writesOneLineInTheGivenOrder(value: JSONValue, text: String) {
    #expect(value.text == text)
  }
}
