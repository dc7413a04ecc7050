/// An entry of a map on the command line: `MAP:KEY=VALUE`, key and value in hexadecimal digits.
struct MapEntryArgument {
  /// The map's name.
  var map: String
  /// The key's bytes.
  var key: [UInt8]
  /// The value's bytes.
  var value: [UInt8]

  /// Takes the argument apart.
  init(_ text: String) throws(CommandFailure) {
    let parts = text.split(separator: ":", maxSplits: 1)
    let words = parts.count == 2 ? parts[1].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false) : []
    guard words.count == 2, let key = Hexadecimal.bytes(String(words[0])),
      let value = Hexadecimal.bytes(String(words[1]))
    else { throw .usage("--set \(text): expected MAP:KEY=VALUE with key and value in pairs of hexadecimal digits") }
    map = String(parts[0])
    self.key = key
    self.value = value
  }
}
