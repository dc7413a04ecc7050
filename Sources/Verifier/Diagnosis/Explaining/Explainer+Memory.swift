import BPFISA
import BPFKernelModel
import BPFProgram

extension Explainer {
  /// A C statement that ends the program harmlessly, for advice.
  var wayOut: String {
    switch stopped.program.type {
    case .xdp: "return XDP_PASS;"
    case .schedCls, .schedAct: "return TC_ACT_OK;"
    case .cgroupSkb, .cgroupSock, .cgroupSockAddr, .cgroupSysctl, .cgroupDevice, .cgroupSockopt: "return 1;"
    default: "return 0;"
    }
  }

  /// A packet access: which bytes it needs, and which are proven.
  func packetFindings() -> Findings {
    var findings = Findings()
    guard let suspect else { return findings }
    let pointer = stopped.register(suspect)
    findings.suspects = [suspect]
    let size = MessageText.number(after: "size=", in: stopped.message) ?? 1
    let offset = MessageText.number(after: "off=", in: stopped.message) ?? Int(pointer.offset)
    let isFixed = pointer.range.isConstant
    let object = words.object(pointer)
    let (start, limit) = packetNames(pointer)
    let origin = isFixed ? "the start of \(object)" : "the place that r\(suspect)'s variable distance leads to"
    if pointer.packetRange < 0 {
      findings.needed = "a pointer to bytes in front of \(limit)"
      findings.known = "r\(suspect) is \(words.phrase(pointer))"
      return findings
    }
    let end = offset + size
    findings.deed =
      isHelperCall
      ? "\(deed(of: stopped.instruction ?? 0)), which uses \(words.bytes(size)) of \(object) through r\(suspect)"
      : "\(accessVerb) \(words.bytes(size)) of \(object) at offset \(offset)" + (isFixed ? "" : " from \(origin)")
    if offset < 0 {
      findings.needed = "an offset of at least 0"
      findings.known = "the access begins \(words.bytes(-offset)) in front of \(origin)"
      return findings
    }
    findings.needed = "\(words.known(end, mustBe: true)), counted from \(origin)"
    let proven = Int(pointer.packetRange)
    findings.known =
      proven == 0
      ? "no comparison with \(limit) on this path covers this pointer: not one byte is known to exist"
      : "only \(words.known(proven)) there"
    if isFixed {
      findings.help = ["Before this line: if (\(start) + \(end) > \(limit)) \(wayOut)"]
    } else {
      findings.help = ["Compare this very pointer, after its last change: if (pointer + \(end) > \(limit)) \(wayOut)"]
      findings.notes = [
        "Adding a variable to a packet pointer makes a new pointer; what was proven for the old one does not hold for it"
      ]
      if pointer.range.umax > UInt64(Limits.packetOffset) {
        findings.help.append(
          "Bound the variable before it is added, to at most 65535: the verifier proves nothing for pointers that may be further away"
        )
      }
    }
    return findings
  }

  /// The context's names for a packet pointer's start and for what it is compared with.
  private func packetNames(_ pointer: RegisterState) -> (start: String, limit: String) {
    if stopped.program.type == .cgroupSockopt { return ("optval", "optval_end") }
    return pointer.kind == .packetMeta ? ("data_meta", "data") : ("data", "data_end")
  }

  var isHelperCall: Bool { code?.isHelperCall ?? false }

  private var accessVerb: String {
    switch code?.opcode.class {
    case .st, .stx: "writes"
    default: "reads"
    }
  }

  /// A pointer that may be null.
  func nullFindings() -> Findings {
    var findings = Findings()
    guard let suspect = nullSuspect else { return findings }
    let pointer = stopped.register(suspect)
    findings.suspects = [suspect]
    findings.needed = "a pointer that is known not to be NULL"
    findings.known = "r\(suspect) is \(words.phrase(pointer))"
    if pointer.kind == .mapValue, pointer.mayBeNull {
      findings.notes = ["A look-up gives NULL where the map has no such key; in an array, where the index is too large"]
    }
    findings.help = ["Right after the pointer is made: if (!pointer) \(wayOut)"]
    findings.replacesHelp = true
    return findings
  }

  private var nullSuspect: Int? {
    if row.category == .argumentNull {
      return MessageText.number(after: "helper arg", in: stopped.message)
        ?? MessageText.number(after: "arg#", in: stopped.message).map { $0 + 1 }
    }
    guard let code, row.category == .nullArithmetic, code.opcode.usesRegister,
      !stopped.register(code.destination.index).mayBeNull
    else { return suspect }
    return code.source.index
  }

  /// Something that is used as a pointer and is none.
  func pointerFindings() -> Findings {
    var findings = Findings()
    guard let suspect else { return findings }
    let value = stopped.register(suspect)
    findings.suspects = [suspect]
    findings.needed = "r\(suspect) must hold a pointer to memory that this program may access"
    findings.known = "r\(suspect) holds \(words.phrase(value))"
    if describeLoss(of: suspect, &findings) { return findings }
    if value.kind == .scalar {
      findings.notes = [
        "The verifier only knows pointers that it handed out itself: from the context, maps, helpers and the stack. "
          + "What is read from other memory is a number, even if the program stored a pointer there"
      ]
      if value.isNullConstant { findings.notes = ["On this path the pointer is NULL"] }
      if stopped.program.type == .kprobe || stopped.program.type == .tracepoint
        || stopped.program.type == .rawTracepoint || stopped.program.type == .perfEvent
      {
        findings.help = ["Read kernel memory by bpf_probe_read_kernel(), user memory by bpf_probe_read_user()"]
      }
    } else if value.kind == .packetEnd {
      findings.notes = ["data_end is only there to be compared with; nothing lies behind it"]
    } else if value.kind == .mapPointer {
      findings.notes = ["A map is used by helpers alone, such as bpf_map_lookup_elem()"]
    }
    return findings
  }

  /// A map's value or other memory: how far the access reaches, and what bounds are missing.
  func boundsFindings() -> Findings {
    var findings = Findings()
    guard let suspect else { return findings }
    let pointer = stopped.register(suspect)
    findings.suspects = [suspect]
    guard let limit = size(of: pointer) else { return plainFindings() }
    let object = words.object(pointer)
    let size = MessageText.number(after: " size=", in: stopped.message) ?? accessSize
    let offset = Int(pointer.offset) + (isHelperCall ? 0 : Int(code?.offset ?? 0))
    findings.deed =
      isHelperCall
      ? deed(of: stopped.instruction ?? 0) : "\(accessVerb) \(words.bytes(size)) of \(object)"
    findings.needed = "the access must stay inside the object: from byte 0 to byte \(limit - 1)"
    let range = pointer.range
    if range.isConstant {
      let first = Int64(offset) &+ Int64(bitPattern: range.bits.value)
      findings.known = "it \(accessVerb) bytes \(first) to \(first &+ Int64(size) &- 1)"
      findings.help = [
        first < 0
          ? "The access begins in front of the object: check what is subtracted from the pointer"
          : "Access a smaller offset, or make the object larger: the code takes it for larger than it is"
      ]
      findings.replacesHelp = true
      return findings
    }
    findings.known = "the distance from the object's start is \(words.number(range))"
    if offset != 0 { findings.known += ", plus \(offset)" }
    if range.smin < 0 {
      findings.known += "; its lower bound is missing"
    } else if range.umax >= UInt64(Limits.variableOffset) {
      findings.known += "; its upper bound is missing"
    } else {
      let last = Int64(offset) &+ Int64(clamping: range.umax)
      findings.known += "; so the access may reach byte \(last &+ Int64(size) &- 1)"
    }
    if range.smin >= 0 { adviseBound(limit - size - offset, range, &findings) }
    return findings
  }

  /// Names the greatest index, and the mask where one fits exactly.
  private func adviseBound(_ distance: Int, _ range: ScalarRange, _ findings: inout Findings) {
    findings.replacesHelp = true
    guard distance >= 0 else {
      findings.help = ["Even at index 0 the access leaves the object: make the object larger"]
      return
    }
    let element = 1 << min((range.bits.value | range.bits.mask).trailingZeroBitCount, 20)
    let greatest = distance / element
    var help =
      "Just before the access make sure that the index is at most \(greatest): if (index > \(greatest)) \(wayOut)"
    if element > 1 { help += " (an element has \(element) bytes)" }
    findings.help = [help]
    if greatest > 0, (greatest + 1) & greatest == 0 { findings.help.append("Or mask it: index &= \(greatest);") }
  }

  private var accessSize: Int { isHelperCall ? 1 : code?.opcode.size.bytes ?? 1 }

  /// Bytes of what a pointer points to; nil where no number tells.
  private func size(of pointer: RegisterState) -> Int? {
    switch pointer.kind {
    case .mapValue where words.maps.indices.contains(pointer.mapIndex): Int(words.maps[pointer.mapIndex].valueSize)
    case .mapKey where words.maps.indices.contains(pointer.mapIndex): Int(words.maps[pointer.mapIndex].keySize)
    case .memory: Int(pointer.memorySize)
    default: nil
    }
  }

  /// An access to the stack outside of it, or at a place that varies too much.
  func stackBoundsFindings() -> Findings {
    var findings = Findings()
    guard let suspect else { return findings }
    let pointer = stopped.register(suspect)
    let limit = Limits.stackBytes
    findings.suspects = suspect == 10 ? [] : [suspect]
    findings.needed = "the access must stay inside the \(limit) bytes of stack below r10: offsets -\(limit) to -1"
    let size = MessageText.number(after: "size=", in: stopped.message) ?? accessSize
    if pointer.range.isConstant {
      let first = MessageText.number(after: "off=", in: stopped.message) ?? Int(pointer.offset)
      findings.known = "it uses \(words.bytes(size)) from offset \(first) on, that is up to offset \(first + size - 1)"
      if first < -limit {
        findings.help = ["Use less than \(limit) bytes of local variables; put large ones into a map"]
        findings.replacesHelp = true
      }
      if let helper, first >= -limit, first < 0 { describeBuffer(suspect, size, -first, helper, &findings) }
    } else {
      let low = Int64(pointer.offset) &+ pointer.range.smin
      let high = Int64(pointer.offset) &+ Int64(clamping: pointer.range.umax) &+ Int64(size) &- 1
      findings.known = "r\(suspect) is \(words.phrase(pointer))"
      if pointer.range.smin > -Limits.variableOffset, pointer.range.umax < UInt64(Limits.variableOffset) {
        findings.known += "; so the access may use offsets from \(low) to \(high)"
      }
      findings.help = [
        "Bound the index right before the access, by the size of the variable: if (index >= COUNT) \(wayOut)"
      ]
      findings.replacesHelp = true
    }
    return findings
  }

  /// A helper that uses more of a local variable than there is.
  private func describeBuffer(
    _ number: Int, _ size: Int, _ room: Int, _ helper: HelperPrototype, _ findings: inout Findings
  ) {
    guard number >= 1, number <= helper.arguments.count else { return }
    let kind = helper.arguments[number - 1].kind
    let first = stopped.register(1)
    let map =
      first.kind == .mapPointer && words.maps.indices.contains(first.mapIndex)
      ? " of map '\(words.maps[first.mapIndex].name)'" : ""
    let reason: String
    switch kind {
    case .mapKey: reason = ", the size of a key\(map)"
    case .mapValue: reason = ", the size of a value\(map)"
    default: reason = number < helper.arguments.count ? ", as argument \(number + 1) says" : ""
    }
    findings.deed = "calls \(helper.name)(), which uses \(words.bytes(size)) through argument \(number)"
    findings.needed = "argument \(number) of \(helper.name)() must point to \(words.bytes(size))\(reason)"
    findings.known = "only \(words.bytes(room)) of stack are left where r\(number) points to"
    findings.help =
      kind == .mapKey || kind == .mapValue
      ? ["Declare the variable with the type that the map's definition has"]
      : ["Pass sizeof of the variable as its size, or make the variable larger"]
    findings.replacesHelp = true
  }

  /// A write to what programs may only read.
  func readOnlyFindings() -> Findings {
    var findings = plainFindings()
    guard let suspect else {
      if code?.isHelperCall == true { findings.known = "the map may not be written by programs" }
      return findings
    }
    let pointer = stopped.register(suspect)
    findings.needed = "memory that this program may write"
    findings.known = "r\(suspect) is \(words.phrase(pointer)), which this program may only read"
    if pointer.kind == .mapValue, words.maps.indices.contains(pointer.mapIndex),
      case .globals(let section) = words.maps[pointer.mapIndex].origin, section.hasPrefix(".rodata")
    {
      findings.notes = ["Constant global variables stand in .rodata, which nobody changes after loading"]
      findings.help = ["Declare the variable without const"]
    }
    return findings
  }

  /// The context's fields around the access.
  func contextFindings() -> Findings {
    var findings = Findings()
    guard let code else { return findings }
    let offset = MessageText.number(after: "off=", in: stopped.message) ?? 0
    let size = MessageText.number(after: "size=", in: stopped.message) ?? 0
    let isWrite = code.opcode.class == .st || code.opcode.class == .stx
    let program = stopped.program
    let layout = ContextTable.layout(
      for: program.type, attachType: program.attachType, target: program.attachTarget)
    guard let layout else { return findings }
    findings.deed = "\(isWrite ? "writes" : "reads") \(words.bytes(size)) at offset \(offset) of the context"
    findings.needed =
      "a field of struct \(layout.structName) that \(program.type.name) programs may \(isWrite ? "write" : "read") there, in this size"
    guard let field = layout.fields.last(where: { $0.offset <= offset && offset < $0.offset + $0.size }) else {
      findings.known =
        offset >= layout.size
        ? "struct \(layout.structName) ends at offset \(layout.size)" : "no field lies at offset \(offset)"
      if let last = layout.fields.last, offset >= layout.size {
        findings.help = ["The last field is '\(last.name)', at offset \(last.offset), \(words.bytes(last.size))"]
      }
      return findings
    }
    func isAllowed(_ at: Int, _ bytes: Int, _ write: Bool) -> Bool {
      ContextTable.access(
        offset: at, size: bytes, isWrite: write, type: program.type, attachType: program.attachType) != nil
    }
    findings.known = "at offset \(field.offset) lies '\(field.name)', \(words.bytes(field.size))"
    let sizes = [1, 2, 4, 8].filter { isAllowed(field.offset, $0, isWrite) }
    if offset % max(size, 1) != 0 {
      findings.known += "; offset \(offset) is no multiple of \(size)"
    } else if isWrite, isAllowed(offset, size, false) {
      findings.known += ", which this program may read but not write"
    } else if sizes.isEmpty {
      findings.known += ", which \(program.type.name) programs\(attachWords) may not \(isWrite ? "write" : "read")"
    } else {
      findings.known += ", which cannot be accessed \(words.bytes(size)) at a time"
    }
    if isWrite, sizes.isEmpty {
      let writable = layout.fields.filter { field in [1, 2, 4, 8].contains { isAllowed(field.offset, $0, true) } }
      findings.notes = [
        writable.isEmpty
          ? "No field of this context may be written by \(program.type.name) programs"
          : "Fields that may be written: " + writable.map { "'\($0.name)'" }.joined(separator: ", ")
      ]
      findings.help = ["Keep the value in a local variable or in a map"]
      findings.replacesHelp = true
    } else if field.name == "data" || field.name == "data_end", layout.structName == "__sk_buff", sizes.isEmpty {
      findings.help = ["Read the packet by bpf_skb_load_bytes(), or use a tc program, which may read it directly"]
      findings.replacesHelp = true
    }
    if !sizes.isEmpty {
      let list = sizes.map { String($0) }.joined(separator: ", ")
      findings.help = ["Access '\(field.name)' at offset \(field.offset) with \(list) bytes"]
      findings.replacesHelp = true
    }
    return findings
  }

  private var attachWords: String {
    stopped.program.attachType == nil ? "" : " attached here"
  }
}
