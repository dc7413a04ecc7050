import BPFInterpreter

/// Memory of the current process on the command line.
enum MemoryArgument {
  /// Takes `ADDRESS=hex:DIGITS` or `ADDRESS=text` apart; text gets a final zero.
  static func parse(_ arguments: [String]) throws(CommandFailure) -> [World.Memory] {
    var memory: [World.Memory] = []
    for argument in arguments {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let address = ContextArgument.number(parts[0]) else {
        throw .usage("--memory \(argument): expected ADDRESS=hex:DIGITS or ADDRESS=text")
      }
      let bytes: [UInt8]
      if parts[1].hasPrefix("hex:") {
        guard let digits = Hexadecimal.bytes(String(parts[1].dropFirst(4))) else {
          throw .usage("--memory \(argument): expected pairs of hexadecimal digits after hex:")
        }
        bytes = digits
      } else {
        bytes = Array(parts[1].utf8) + [0]
      }
      memory.append(World.Memory(address: address, bytes: bytes))
    }
    return memory
  }
}
