/// Reads numbers and registers out of the kernel's messages.
enum MessageText {
  /// The register that a message is about: the first `R3` of its last line that has one.
  static func register(in message: String) -> Int? {
    for line in message.split(separator: "\n").reversed() {
      if let number = register(inLine: line) { return number }
    }
    return nil
  }

  private static func register(inLine line: Substring) -> Int? {
    var previous: Character = " "
    var rest = line
    while let character = rest.first {
      rest = rest.dropFirst()
      if character == "R", !previous.isLetter, !previous.isNumber, let number = Int(rest.prefix { $0.isNumber }) {
        return number < Frame.registerCount ? number : nil
      }
      previous = character
    }
    return nil
  }

  /// The decimal number behind the first `key`, such as `off=`; nil where there is none.
  static func number(after key: String, in message: String) -> Int? {
    guard let found = message.firstRange(of: key) else { return nil }
    var rest = message[found.upperBound...]
    let isNegative = rest.first == "-"
    if isNegative { rest = rest.dropFirst() }
    guard let magnitude = Int(rest.prefix { $0.isNumber }) else { return nil }
    return isNegative ? -magnitude : magnitude
  }

  /// What stands between two marks; nil where they do not.
  static func part(after start: String, upTo end: String, in message: String) -> String? {
    guard let first = message.firstRange(of: start) else { return nil }
    let rest = message[first.upperBound...]
    guard let last = rest.firstRange(of: end) else { return nil }
    return String(rest[..<last.lowerBound])
  }
}
