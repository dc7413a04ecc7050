/// What a 64-bit immediate load loads, written so that its kind can be read back.
///
/// `map[id:3]`, `map[id:3][0]+8`, `map[idx:3]`, `map[idx:3]+8` and `subprog[+5]` are bpftool's spellings; `variable[id:3]+0`, with
/// the descriptor of the BTF object after the plus sign, completes them.
enum SymbolicOperand {
  /// Appends the operand of a load that is well-formed.
  static func append(_ load: Instruction, high: Int32, to sink: inout [UInt8]) {
    let number = Int64(load.immediate)
    switch WideLoadKind(rawValue: load.source.rawValue) {
    case .map:
      sink.append(constant: "map[id:")
      sink.append(decimal: number)
      sink.append(ascii: UInt8(ascii: "]"))
    case .mapValue:
      sink.append(constant: "map[id:")
      sink.append(decimal: number)
      sink.append(constant: "][0]")
      sink.append(signed: Int64(high))
    case .variable:
      sink.append(constant: "variable[id:")
      sink.append(decimal: number)
      sink.append(ascii: UInt8(ascii: "]"))
      sink.append(signed: Int64(high))
    case .function:
      sink.append(constant: "subprog[")
      sink.append(signed: number)
      sink.append(ascii: UInt8(ascii: "]"))
    case .mapIndex:
      sink.append(constant: "map[idx:")
      sink.append(decimal: number)
      sink.append(ascii: UInt8(ascii: "]"))
    case .mapIndexValue:
      sink.append(constant: "map[idx:")
      sink.append(decimal: number)
      sink.append(ascii: UInt8(ascii: "]"))
      sink.append(signed: Int64(high))
    case .constant, nil: sink.append(hexadecimal: load.wideImmediate(high: high))
    }
  }
}
