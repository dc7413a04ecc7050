import BPFKernelModel
import BPFProgram

/// A context on the command line: `hex:...`, `@FILE` or `field=value,...`.
struct ContextArgument {
  /// What the user wrote.
  var text: String

  /// The context's bytes for a program.
  func bytes(for program: LinkedProgram) throws(CommandFailure) -> [UInt8] {
    if text.hasPrefix("hex:") {
      guard let bytes = Hexadecimal.bytes(String(text.dropFirst(4))) else {
        throw .usage("--ctx \(text): expected pairs of hexadecimal digits after hex:")
      }
      return bytes
    }
    if text.hasPrefix("@") { return try FileSystem.read(String(text.dropFirst())) }
    return try fields(for: program)
  }

  private func fields(for program: LinkedProgram) throws(CommandFailure) -> [UInt8] {
    guard
      let layout = ContextTable.layout(
        for: program.type, attachType: program.attachType, target: program.attachTarget)
    else { throw .usage("--ctx: the fields of a \(program.type.name) program's context are not known; give hex:...") }
    // Contexts without a fixed end are as long as their named fields.
    let named = layout.fields.map { $0.offset + $0.size }.max() ?? 0
    var bytes = [UInt8](repeating: 0, count: layout.size > 4096 ? named : layout.size)
    for assignment in text.split(separator: ",") {
      let parts = assignment.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let value = Self.number(parts[1]) else {
        throw .usage("--ctx \(assignment): expected field=number, hex:... or @FILE")
      }
      guard let place = layout.place(of: String(parts[0])), place.offset + place.size <= bytes.count else {
        let known = layout.fields.map(\.name).joined(separator: ", ")
        throw .usage("--ctx: \(layout.structName) has no field \(parts[0]); it has: \(known)")
      }
      for index in 0..<min(place.size, 8) {
        bytes[place.offset + index] = UInt8(truncatingIfNeeded: value >> (8 * UInt64(index)))
      }
    }
    return bytes
  }

  /// A number of up to 64 bits: decimal with or without sign, or hexadecimal.
  static func number(_ text: Substring) -> UInt64? {
    if text.hasPrefix("0x") { return UInt64(text.dropFirst(2), radix: 16) }
    if text.hasPrefix("-") { return Int64(text).map { UInt64(bitPattern: $0) } }
    return UInt64(text)
  }
}
