/// The lines of a structure's members, with anonymous bit fields where a compiler would not leave the same gap by itself.
struct CLayout {
  private static let fillers: [(name: String, bits: UInt64)] = [("long", 64), ("int", 32), ("short", 16), ("char", 8)]
  /// Gaps that are wider have no place in a type that a compiler laid out.
  private static let longestGap: UInt64 = 1 << 20

  private(set) var text = ""
  private(set) var endsInBitField = false
  private var offset: UInt64 = 0
  private let margin: String

  init(indent: Int) { margin = String(repeating: "\t", count: indent) }

  mutating func add(_ declaration: String, endingAt end: UInt64, isBitField: Bool) {
    line(declaration)
    offset = end
    endsInBitField = isBitField
  }

  /// Fills the gap up to an offset in bits. Matches the choice of fillers of libbpf 1.5's `btf_dump_emit_bit_padding`.
  mutating func pad(to next: UInt64, alignment: UInt32, inBitField: Bool) {
    guard offset < next, next - offset < Self.longestGap else { return }
    let filler =
      Self.fillers.first { Self.roundUp(offset, to: $0.bits) <= next } ?? Self.fillers[Self.fillers.count - 1]
    let start = Self.roundUp(offset, to: filler.bits)
    if start > offset, start <= next {
      // A filler of no width aligns what follows, where the next member alone would not.
      let natural = Self.roundUp(offset, to: UInt64(alignment) * 8)
      if inBitField || start == next && natural != start || start != next && next - start <= start - offset {
        line("\(filler.name): \(inBitField ? start - offset : 0)")
      }
      offset = start
    }
    while offset < next {
      let bits = min(next - offset, filler.bits)
      let name = bits == filler.bits ? filler.name : Self.fillers.last { $0.bits >= bits }?.name ?? filler.name
      line("\(name): \(bits)")
      offset += bits
    }
  }

  private mutating func line(_ declaration: String) { text += "\(margin)\(declaration);\n" }

  private static func roundUp(_ value: UInt64, to unit: UInt64) -> UInt64 { (value + unit - 1) / unit * unit }
}
