/// Names of C as names of Swift.
enum SwiftName {
  private static let keywords: Set<String> = [
    "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import", "inout", "internal",
    "let",
    "open", "operator", "private", "precedencegroup", "protocol", "public", "rethrows", "static", "struct", "subscript",
    "typealias", "var", "break", "case", "catch", "continue", "default", "defer", "do", "else", "fallthrough", "for",
    "guard", "if", "in", "repeat", "return", "throw", "switch", "where", "while", "any", "as", "await", "false", "is",
    "nil", "super", "throws", "true", "try",
  ]
  /// Not even between backticks.
  private static let impossible: Set<String> = ["self", "Self", "Type", "Protocol", "init", "_"]
  /// What generated code itself uses, and would no longer find.
  private static let taken: Set<String> = [
    "String", "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "Bool", "Float",
    "Double", "Array", "InlineArray", "Sendable", "Hashable", "BitwiseCopyable", "RawRepresentable", "CMemory",
    "TypedMap",
    "TypedEvents", "RawEvents", "GlobalValues", "NoKey", "BPFObject", "LinkedProgram", "KernelProfile", "ObjectError",
    "RunOutcome", "Maps", "Globals", "Program", "Self", "Type", "Any", "Protocol", "Optional", "Result", "Error",
  ]

  /// A type's name: `security_event_t` becomes `SecurityEventT`.
  static func type(_ name: String) -> String {
    let words = name.utf8.split { !isAlphanumeric($0) || $0 == UInt8(ascii: "_") }
    var result = ""
    for word in words {
      let text = String(decoding: word, as: UTF8.self)
      result += text.prefix(1).uppercased() + text.dropFirst()
    }
    if let first = result.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) { result = "T" + result }
    if result.isEmpty { result = "Anonymous" }
    return taken.contains(result) ? result + "Value" : result
  }

  /// A member's name: as C has it, quoted where Swift needs it.
  static func member(_ name: String) -> String {
    var text = String(decoding: name.utf8.map { isAlphanumeric($0) ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
    if let first = text.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) { text = "_" + text }
    if impossible.contains(text) { return text + "_" }
    return keywords.contains(text) ? "`\(text)`" : text
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "_")
  }
}
