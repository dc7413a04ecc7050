import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Machine {
  /// Lays out the words that a program gets for its target's parameters.
  func typedContext(_ arguments: [TypedValue.Field], for program: LinkedProgram) throws(HelperStop) -> [UInt8] {
    if program.type == .kprobe { return try registerContext(arguments, for: program) }
    let target = try TargetPrototype(of: program, in: kernel)
    guard let types = kernel.types else { return [] }
    var words = [UInt64](repeating: 0, count: target.words + (target.result == nil ? 0 : 1))
    for (position, argument) in arguments.enumerated() {
      if argument.name == "return" {
        guard let type = target.result else { throw Self.refusal(argument, "\(target.name) has no result to be seen") }
        words[target.words] = try objects(types).word(argument.value, as: type, "return")
        continue
      }
      guard let parameter = target.parameter(argument.name, position) else {
        throw Self.refusal(argument, "\(target.name) has \(target.list)")
      }
      let value = try word(argument.value, parameter, types)
      for index in 0..<parameter.words { words[parameter.word + index] = value[index] }
    }
    run.target = target
    return words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) } }
  }

  private func objects(_ types: BTF) -> TypedObjects { TypedObjects(machine: self, types: types) }

  private static func refusal(_ argument: TypedValue.Field, _ reason: String) -> HelperStop {
    .fault(address: nil, "argument \(argument.name.isEmpty ? "without a name" : argument.name): \(reason)")
  }

  /// The words of one parameter: those of a structure that is passed by value are its bytes.
  private func word(
    _ value: TypedValue, _ parameter: TargetPrototype.Parameter, _ types: BTF
  ) throws(HelperStop) -> [UInt64] {
    if value == .text("current"), let type = types.peeled(parameter.type), type.kind == .pointer,
      types.name(of: types.peeled(type.target)?.id ?? .void) == "task_struct"
    {
      return [taskAddress]
    }
    let name = parameter.name.isEmpty ? "argument \(parameter.word)" : parameter.name
    guard let type = types.peeled(parameter.type), type.kind.isComposite else {
      return [try objects(types).word(value, as: parameter.type, name)]
    }
    let room = try objects(types).object([UInt8](repeating: 0, count: 8 * parameter.words), name)
    try objects(types).fill(room, with: value, as: parameter.type, name)
    var words: [UInt64] = []
    for index in 0..<parameter.words { words.append(try word(room &+ UInt64(8 * index))) }
    return words
  }

  /// Offsets in x86-64's `struct pt_regs` of the registers that arguments come in, and others by their names.
  private static let argumentRegisters = [112, 104, 96, 88, 72, 64]
  private static let registers: [String: Int] = [
    "r15": 0, "r14": 8, "r13": 16, "r12": 24, "bp": 32, "bx": 40, "r11": 48, "r10": 56, "r9": 64, "r8": 72, "ax": 80,
    "cx": 88, "dx": 96, "si": 104, "di": 112, "orig_ax": 120, "ip": 128, "cs": 136, "flags": 144, "sp": 152, "ss": 160,
    "return": 80,
  ]

  /// The registers at a probed instruction: arguments by position, by the function's names for them where the kernel's types have it, and
  /// registers by theirs.
  private func registerContext(
    _ arguments: [TypedValue.Field], for program: LinkedProgram
  ) throws(HelperStop) -> [UInt8] {
    let registerBytes = 168
    var bytes = [UInt8](repeating: 0, count: registerBytes)
    let types = kernel.types
    let target = program.attachTarget.map { String($0.prefix { $0 != "+" }) } ?? ""
    let found = kernel.typeIndex?.find(target, kind: .function).flatMap { types?[$0] }
    let parameters = found.flatMap { types?.parameters(of: $0) } ?? []
    for (position, argument) in arguments.enumerated() {
      let named = parameters.firstIndex { $0.name == argument.name && !argument.name.isEmpty }
      let number = named ?? (argument.name.isEmpty ? position : Int(argument.name))
      let place = number.flatMap { Self.argumentRegisters.indices.contains($0) ? Self.argumentRegisters[$0] : nil }
      guard let place = place ?? Self.registers[argument.name] else {
        throw Self.refusal(argument, "expected a register, a parameter of \(target), or its position from 0 to 5")
      }
      let value: UInt64
      if let types, let number, parameters.indices.contains(number) {
        value = try objects(types).word(argument.value, as: parameters[number].type, argument.name)
      } else {
        value = try untyped(argument)
      }
      for index in 0..<8 { bytes[place + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index)) }
    }
    return bytes
  }

  /// A number, or the address of a text or of bytes.
  private func untyped(_ argument: TypedValue.Field) throws(HelperStop) -> UInt64 {
    switch argument.value {
    case .signed(let number): return UInt64(bitPattern: number)
    case .unsigned(let number), .pointer(let number): return number
    case .boolean(let isTrue): return isTrue ? 1 : 0
    case .text(let text): return try lend(Array(text.utf8) + [0], argument.name)
    case .bytes(let bytes): return try lend(bytes, argument.name)
    case .real, .enumerator, .list, .fields:
      throw Self.refusal(argument, "its type is not known: give a number or a text")
    }
  }

  private func lend(_ bytes: [UInt8], _ name: String) throws(HelperStop) -> UInt64 {
    let address = heap.make(size: max(1, bytes.count), what: "argument \(name)")
    run.lentObjects.append(address)
    try write(bytes, to: address)
    return address
  }
}

extension TargetPrototype {
  /// A parameter by its name, else by the position written as a name, else by its place among the arguments.
  func parameter(_ name: String, _ position: Int) -> Parameter? {
    if let named = parameters.first(where: { $0.name == name && !name.isEmpty }) { return named }
    let number = name.isEmpty ? position : Int(name) ?? -1
    return parameters.indices.contains(number) ? parameters[number] : nil
  }

  /// The parameters in words.
  var list: String {
    if parameters.isEmpty { return "no parameters" }
    let names = parameters.enumerated().map { $0.element.name.isEmpty ? String($0.offset) : $0.element.name }
    return "the parameters \(names.joined(separator: ", "))"
  }
}
