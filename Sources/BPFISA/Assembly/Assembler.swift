/// Whose spelling a text is written in.
public enum AssemblyDialect: String, Sendable, CaseIterable {
  /// Any of the others, told apart line by line.
  case any
  /// The kernel's verifier log: `(07) r1 += -8`. Without the opcode byte a hexadecimal constant is a 64-bit load.
  case kernel
  /// LLVM: `r1 += -0x8`, `r1 = 0x5 ll`.
  case llvm
  /// Mnemonics: `add %r1, -8`.
  case mnemonic
}

/// Turns text into instructions.
///
/// It reads what ``Disassembler`` writes, whole lines of verifier logs and of llvm-objdump, and what people write: labels
/// (`name:`), comments (`;`, `#`, `//`), jumps to labels or by distance (`+5`). The label `exit` is the first exit where no line
/// defines it. `.quad 0x...` stands for a slot's 64 bits.
///
/// A verifier log does not tell a kernel function's call from a helper's, nor a map's address from a constant: the call is a
/// helper's unless the symbols know the name, the load is a constant. ``Disassembler/Fidelity/reversible`` text does tell.
public struct Assembler<Symbols: AssemblySymbols> {
  /// Whose spelling is read.
  public var dialect: AssemblyDialect
  /// The names that are no labels.
  public var symbols: Symbols

  /// Chooses a spelling and names.
  public init(dialect: AssemblyDialect = .any, symbols: Symbols) {
    self.dialect = dialect
    self.symbols = symbols
  }

  /// Assembles a text; the error is the first in it, an undefined label coming after all others.
  public func assemble(_ text: String) throws(AssemblyError) -> [Instruction] {
    try assemble(utf8: Array(text.utf8))
  }

  /// Assembles a text given as UTF-8; the error is the first in it, an undefined label coming after all others.
  public func assemble(utf8 text: [UInt8]) throws(AssemblyError) -> [Instruction] {
    var program = LabelledProgram()
    var start = 0
    var line = 1
    while start < text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      var cursor = SourceCursor(text: text, lineStart: start, lineEnd: end, line: line)
      try read(&cursor, into: &program)
      start = end + 1
      line += 1
    }
    return try program.resolved(with: symbols)
  }

  private func read(_ cursor: inout SourceCursor, into program: inout LabelledProgram) throws(AssemblyError) {
    if cursor.isAtEnd() { return }
    if try objdumpLabel(&cursor, into: &program) { return }
    _ = cursor.lineNumber()
    while try label(&cursor, into: &program) {}
    if cursor.isAtEnd() { return }
    let prefix = cursor.opcodePrefix()
    var parser = StatementParser(cursor: cursor, symbols: symbols, prefix: prefix, dialect: dialect)
    let statement = try parser.statement()
    program.append(statement, cursor: cursor)
  }

  /// Takes `name:`.
  private func label(_ cursor: inout SourceCursor, into program: inout LabelledProgram) throws(AssemblyError) -> Bool {
    cursor.skipSpaces()
    let start = cursor.position
    guard let name = cursor.word(), cursor.peek() == UInt8(ascii: ":") else {
      cursor.rewind(to: start)
      return false
    }
    try cursor.expect(":")
    try program.define(name, at: start, cursor: cursor)
    return true
  }

  /// Takes `0000000000000000 <name>:`, with which objdump begins a function.
  private func objdumpLabel(_ cursor: inout SourceCursor, into program: inout LabelledProgram) throws(AssemblyError)
    -> Bool
  {
    let start = cursor.position
    var digits = 0
    while let byte = cursor.peek(digits),
      (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= byte || (UInt8(ascii: "a")...UInt8(ascii: "f")) ~= byte
    {
      digits += 1
    }
    cursor.rewind(to: start + digits)
    guard digits == 16, cursor.accept("<"), let name = cursor.word(), cursor.accept(">"), cursor.accept(":") else {
      cursor.rewind(to: start)
      return false
    }
    try program.define(name, at: start, cursor: cursor)
    return true
  }
}

extension Assembler where Symbols == NoSymbols {
  /// Chooses a spelling; no names beside labels are known.
  public init(dialect: AssemblyDialect = .any) { self.init(dialect: dialect, symbols: NoSymbols()) }

  /// Assembles a text in any spelling; no names beside labels are known.
  public static func assemble(_ text: String) throws(AssemblyError) -> [Instruction] {
    try Assembler(dialect: .any).assemble(text)
  }
}
