import BPFISA
import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// Says in plain words what is known of values.
struct Words {
  /// The program.
  let program: LinkedProgram
  /// The maps that registers name, inner ones included.
  let maps: [MapDefinition]
  /// The kernel's types; nil where they are not known.
  let kernelTypes: BTF?

  /// What a register holds, as the end of a sentence: `the number 8`, `a pointer to the stack, 8 bytes below its top`.
  func phrase(_ value: RegisterState) -> String {
    switch value.kind {
    case .uninitialized: return "nothing that may be read"
    case .scalar: return number(value.range)
    default: break
    }
    let object = object(value)
    if value.mayBeNull { return "either a pointer to \(object) or NULL" }
    switch value.kind {
    case .context, .mapPointer, .packetEnd, .socket, .socketCommon, .tcpSocket, .xdpSocket, .function:
      return value.offset == 0 && value.range.isConstant && value.range.umax == 0
        ? object : "\(object), moved by \(steps(value))"
    case .stack: return "a pointer to the stack" + stackPlace(value)
    case .packet, .packetMeta: return packetPhrase(value)
    default: return "a pointer into \(object)" + place(value)
    }
  }

  /// What a slot holds, as the end of a sentence.
  func phrase(_ slot: Knowledge, isSlot: Bool) -> String {
    guard isSlot else { return phrase(slot.value) }
    if slot.value.kind != .uninitialized { return phrase(slot.value) }
    return slot.kinds == 0 ? "nothing that was written" : "bytes that the program wrote"
  }

  /// The thing that a pointer points to, or that a special value is.
  func object(_ value: RegisterState) -> String {
    switch value.kind {
    case .uninitialized: return "nothing"
    case .scalar: return "a number"
    case .context: return "the program's context" + (contextName.map { " (struct \($0))" } ?? "")
    case .mapPointer: return "the map \(mapName(value))"
    case .mapValue: return mapValueName(value)
    case .mapKey: return "a key of the map \(mapName(value))"
    case .stack: return "the stack"
    case .packet: return program.type == .cgroupSockopt ? "the option's value" : "the packet"
    case .packetMeta: return "the metadata in front of the packet"
    case .packetEnd:
      return program.type == .cgroupSockopt ? "the end of the option's value" : "the packet's end (data_end)"
    case .flowKeys: return "the flow keys"
    case .socket: return "a socket"
    case .socketCommon: return "a socket (the part that all kinds have)"
    case .tcpSocket: return "a TCP socket"
    case .xdpSocket: return "an AF_XDP socket"
    case .tracepointBuffer: return "the tracepoint's buffer"
    case .typed: return typedObject(value)
    case .memory where value.flags.contains(.untrusted): return "memory of which nothing is known"
    case .memory:
      let name = value.flags.contains(.ringbuf) ? "a ring buffer record" : "memory"
      return "\(name) of \(bytes(Int(value.memorySize)))"
    case .arena: return "an arena"
    case .buffer: return "a buffer of the kernel"
    case .function: return "a function of the program"
    case .dynptr: return "a dynptr"
    }
  }

  /// The context's structure.
  var contextName: String? {
    ContextTable.layout(for: program.type, attachType: program.attachType, target: program.attachTarget)?.structName
  }

  private func typedObject(_ value: RegisterState) -> String {
    let whose = value.flags.contains(.allocated) ? "an object that the program allocated" : "a kernel object"
    let types = value.type.isOwn ? program.types : kernelTypes
    let name = types?.name(of: value.type.id) ?? ""
    let trust = value.flags.contains(.untrusted) ? " that nothing protects" : ""
    return whose + (name.isEmpty ? "" : " (struct \(name))") + trust
  }

  private func mapName(_ value: RegisterState) -> String {
    maps.indices.contains(value.mapIndex) ? "'\(maps[value.mapIndex].name)'" : "(unknown)"
  }

  private func mapValueName(_ value: RegisterState) -> String {
    guard maps.indices.contains(value.mapIndex) else { return "a map's value" }
    let map = maps[value.mapIndex]
    if case .globals(let section) = map.origin {
      return "the global variables in \(section) (\(bytes(Int(map.valueSize))))"
    }
    return "a value of map '\(map.name)' (\(bytes(Int(map.valueSize))))"
  }

  // MARK: - Places

  private func packetPhrase(_ value: RegisterState) -> String {
    let start = object(value)
    var text: String
    if value.range.isConstant {
      text =
        value.offset == 0 ? "a pointer to the start of \(start)" : "a pointer into \(start), " + away(value)
    } else {
      text = "a pointer into \(start), " + away(value)
    }
    switch value.packetRange {
    case RegisterState.atPacketEnd: text += "; it is the packet's end"
    case RegisterState.beyondPacketEnd: text += "; it lies beyond the packet's end"
    case 0: text += "; no byte there is known to exist"
    default:
      let origin = value.range.isConstant ? "its start" : "the variable distance"
      text += "; from \(origin) on \(known(Int(value.packetRange)))"
    }
    return text
  }

  private func stackPlace(_ value: RegisterState) -> String {
    guard value.range.isConstant else { return ", moved by \(number(value.range))" }
    let offset = Int64(value.offset) &+ Int64(bitPattern: value.range.bits.value)
    if offset == 0 { return "'s top" }
    return offset < 0 ? ", \(bytes(Int(-offset))) below its top" : ", \(bytes(Int(offset))) above its top"
  }

  private func place(_ value: RegisterState) -> String {
    value.offset == 0 && value.range.isConstant && value.range.umax == 0
      ? ", at its start" : ", " + away(value)
  }

  private func away(_ value: RegisterState) -> String {
    if value.range.isConstant {
      let distance = Int64(value.offset) &+ Int64(bitPattern: value.range.bits.value)
      return distance < 0 && distance > .min
        ? "\(bytes(Int(-distance))) in front of its start" : "\(steps(value)) from its start"
    }
    let fixed = value.offset == 0 ? "" : "\(bytes(Int(value.offset))) plus "
    return "\(fixed)a variable distance from its start (\(number(value.range)))"
  }

  /// A pointer's distance from what it points into.
  private func steps(_ value: RegisterState) -> String {
    if value.range.isConstant {
      let distance = Int64(value.offset) &+ Int64(bitPattern: value.range.bits.value)
      return distance == 1 ? "1 byte" : "\(distance) bytes"
    }
    let fixed = value.offset == 0 ? "" : "\(bytes(Int(value.offset))) plus "
    return "\(fixed)\(number(value.range))"
  }

  /// `1 byte is known to exist`, `8 bytes are known to exist`.
  func known(_ count: Int, mustBe: Bool = false) -> String {
    "\(bytes(count)) \(mustBe ? "must be" : count == 1 ? "is" : "are") known to exist"
  }

  /// `1 byte`, `8 bytes`.
  func bytes(_ count: Int) -> String { "\(count) byte\(count == 1 ? "" : "s")" }
}
