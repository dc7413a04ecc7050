import BPFISA
import BPFKernelModel
import BPFProgram

extension LessonWriter {
  /// What is accessed, which bytes, and why they are inside.
  func fact(of access: LessonRecorder.Access, at index: Int) -> String {
    let code = program.instructions[index]
    let verb: String
    switch code.opcode.class {
    case .ldx: verb = "reads"
    case .st, .stx: verb = code.opcode.mode == .atomic ? "changes" : "writes"
    default: verb = "passes in argument \(access.argument)"
    }
    let own = access.argument == 0 ? Int(code.offset) : 0
    let parts = access.pointer.variants.map { describe($0, code, own, access.size) }
    return "\(verb) \(words.bytes(access.size)): " + parts.joined(separator: "; or ")
  }

  private func describe(_ pointer: RegisterState, _ code: Instruction, _ own: Int, _ size: Int) -> String {
    let fixed = Int64(pointer.offset) &+ Int64(own)
    let low = fixed &+ pointer.range.smin
    let high = fixed &+ Int64(clamping: pointer.range.umax) &+ Int64(size) &- 1
    let place = size == 0 ? "no byte" : "bytes \(low) to \(high)"
    switch pointer.kind {
    case .packet, .packetMeta:
      if pointer.packetRange < 0 { return "beyond \(words.object(pointer))" }
      let end = fixed &+ Int64(size)
      let origin = pointer.range.isConstant ? "its start" : "the variable distance (\(words.number(pointer.range)))"
      return
        "\(words.object(pointer)), bytes \(fixed) to \(end &- 1) from \(origin); \(words.known(Int(pointer.packetRange)))"
        + verdict(fixed >= 0 && end <= Int64(pointer.packetRange))
    case .mapValue where words.maps.indices.contains(pointer.mapIndex):
      return "\(words.object(pointer)), \(place)"
        + verdict(low >= 0 && high < Int64(words.maps[pointer.mapIndex].valueSize) && !pointer.mayBeNull, pointer)
    case .mapKey where words.maps.indices.contains(pointer.mapIndex):
      return "\(words.object(pointer)), \(place)"
        + verdict(low >= 0 && high < Int64(words.maps[pointer.mapIndex].keySize), pointer)
    case .memory:
      return "\(words.object(pointer)), \(place)"
        + verdict(low >= 0 && high < Int64(pointer.memorySize) && !pointer.mayBeNull, pointer)
    case .stack:
      return "the stack, offsets \(low) to \(high) of -\(Limits.stackBytes) to -1"
        + verdict(low >= -Int64(Limits.stackBytes) && high < 0)
    case .context:
      let isWrite = code.opcode.class == .st || code.opcode.class == .stx
      return contextPlace(Int(fixed), size, isWrite: isWrite)
    case .scalar:
      return pointer.isNullConstant ? "NULL, which stands for no memory" : "a number, which is no memory"
    default:
      return "\(words.object(pointer)), \(place)"
    }
  }

  private func verdict(_ isInside: Bool, _ pointer: RegisterState? = nil) -> String {
    if isInside { return ": inside" }
    return pointer?.mayBeNull == true ? ": not known to be a pointer at all" : ": not inside"
  }

  private func contextPlace(_ offset: Int, _ size: Int, isWrite: Bool) -> String {
    let layout = ContextTable.layout(
      for: program.type, attachType: program.attachType, target: program.attachTarget)
    let field = layout?.fields.last { $0.offset <= offset && offset < $0.offset + $0.size }
    let name = field.map { "'\($0.name)' of " } ?? ""
    let isAllowed =
      ContextTable.access(
        offset: offset, size: size, isWrite: isWrite, type: program.type, attachType: program.attachType) != nil
    return
      "\(name)\(words.object(RegisterState(kind: .context))), offset \(offset): \(isAllowed ? "allowed" : "not allowed")"
  }
}
