extension OpcodeTable {
  private static let byName: [String: [InstructionForm]] = Dictionary(grouping: forms, by: \.mnemonic)

  /// The rows with a mnemonic, in the table's order.
  ///
  /// Two names exist beside those of the table: a suffix `64` where the bare name means 64 bits, and `swap16` for `bswap16`.
  static func forms(named name: String) -> [InstructionForm] {
    if let forms = byName[name] { return forms }
    if name.hasSuffix("64"), let forms = byName[String(name.dropLast(2))], let form = forms.first,
      form.opcode.class == .alu64 || form.opcode.class == .jmp
    {
      return forms
    }
    if name.hasPrefix("swap"), let forms = byName["b" + name] { return forms }
    return []
  }
}
