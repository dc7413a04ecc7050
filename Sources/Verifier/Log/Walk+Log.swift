import BPFISA
import BPFKernelModel
import BPFProgram

/// Source of all: `kernel/bpf/log.c`, Linux 6.18.
extension Walk {
  /// Prints the source line of an instruction unless it was printed last. `always`: at any level, for messages.
  /// Source: `verbose_linfo`.
  func printSourceLine(of index: Int, prefix: String, always: Bool = false) {
    guard !program.lines.isEmpty, let position = linePosition(of: index), position != printer.lastLine else { return }
    let source = program.lines[position].source
    if printer.lastLine >= 0 {
      let last = program.lines[printer.lastLine].source
      if last.file == source.file && last.line == source.line { return }
    }
    let file = source.file.split(separator: "/", omittingEmptySubsequences: false).last.map { String($0) } ?? ""
    let line = "\(prefix)\(source.text.drop { $0 == " " || $0 == "\t" }) @ \(file):\(source.line)"
    if always { log.message(line) } else { log.detailLine(line) }
    printer.lastLine = position
  }

  /// Position of the line record that covers an instruction.
  private func linePosition(of index: Int) -> Int? {
    var low = 0
    var high = program.lines.count
    while low < high {
      let middle = (low + high) / 2
      if program.lines[middle].instruction <= index { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  /// Prints the state before an instruction, its source line and its text, at levels 1 and 2.
  func printInstruction() {
    if !scratched.isEmpty { printChanges() }
    printSourceLine(of: instruction, prefix: "; ")
    let start = log.text.count
    log.detail("\(instruction): ")
    log.detail(text(of: instruction))
    log.detail("\n")
    printer.lastLength = log.text.count - start
    printer.lastPosition = log.text.count
  }

  /// Prints what the last instruction changed, behind its text where nothing came between. Source: `print_insn_state`.
  func printChanges() {
    guard log.tellsPath else { return }
    if printer.lastPosition > 0 && printer.lastPosition == log.text.count {
      log.dropLastByte()
      log.detail(String(repeating: " ", count: LogPrinter.padding(after: printer.lastLength)) + ";")
    } else {
      log.detail("\(instruction):")
    }
    log.detail(text(of: state, frame: state.currentFrame, isComplete: false))
    scratched = Scratched()
  }

  /// An instruction as the log spells it, without its number.
  func text(of index: Int) -> String {
    Disassembler.kernel.text(
      of: instructions[index], next: index + 1 < instructions.count ? instructions[index + 1] : nil,
      names: LogNames(calls: analysis.calls, maps: program.maps, hidesAddresses: !privileges.mayLeakPointers))
  }
}

// MARK: - States

extension Walk {
  /// A frame of a state as the log prints it, with a space in front and a newline behind; `isComplete`: all of it, else what was touched.
  /// Source: `print_verifier_state`.
  func text(of state: VerifierState, frame index: Int, isComplete: Bool) -> String {
    let frame = state.frames[index]
    var text = ""
    if index > 0 { text += " frame\(frame.context.number):" }
    for register in 0..<Frame.registerCount where frame[register].kind != .uninitialized {
      if !isComplete && scratched.registers >> UInt32(register) & 1 == 0 { continue }
      text += " R\(register)=\(self.text(of: frame[register], inFrame: frame.context.number))"
    }
    var slot = 0
    while slot < frame.slotCount {
      if isComplete || scratched.slots >> UInt64(slot) & 1 != 0 {
        slot += appendSlot(slot, of: frame, to: &text)
      }
      slot += 1
    }
    let ids = state.references.lazy.filter { $0.id != 0 }.map { "\($0.id)" }
    if let first = state.references.first, first.id != 0 { text += " refs=\(ids.joined(separator: ","))" }
    if frame.context.isInCallback { text += " cb" }
    if frame.context.isInAsyncCallback { text += " async_cb" }
    return text + "\n"
  }

  /// Returns how many more slots were covered.
  private func appendSlot(_ index: Int, of frame: Frame, to text: inout String) -> Int {
    let slot = frame[slot: index]
    guard slot.kinds != 0 else { return 0 }
    let place = " fp-\((index + 1) * 8)="
    switch slot[7] {
    case .spill:
      text +=
        place + Self.letters(of: slot, stoppingAtSpill: true)
        + self.text(of: slot.spilled, inFrame: frame.context.number)
    case .dynptr, .iterator, .irqFlag:
      return appendRecord(index, of: frame, to: &text)
    case .misc, .zero, .invalid:
      text += place + Self.letters(of: slot, stoppingAtSpill: false)
    }
    return 0
  }

  private static func letters(of slot: StackSlot, stoppingAtSpill: Bool) -> String {
    var bytes: [UInt8] = []
    for index in 0..<8 {
      if stoppingAtSpill && slot[index] == .spill { break }
      bytes.append(slot[index].letter)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Dynptrs, iterators and interrupt flags. Returns how many more slots were covered.
  private func appendRecord(_ index: Int, of frame: Frame, to text: inout String) -> Int {
    if frame[slot: index][7] == .dynptr { return appendDynptr(index, of: frame, to: &text) }
    if frame[slot: index][7] == .iterator {
      let record = frame[slot: index].spilled
      // Only the first of its slots holds the reference; the others are not shown.
      guard record.referenceID != 0 else { return 0 }
      let name = typeName(of: record.type)
      text +=
        " fp-\((index + 1) * 8)=\(name.dropFirst("bpf_".count))(ref_id=\(record.referenceID),"
        + "state=\(record.iteratorState.name),depth=\(record.iteratorDepth))"
      return 0
    }
    text += " fp-\((index + 1) * 8)=" + Self.letters(of: frame[slot: index], stoppingAtSpill: false)
    return 0
  }
}

extension Walk {
  /// A dynptr stands at the address of its first slot, the one with the higher number.
  private func appendDynptr(_ index: Int, of frame: Frame, to text: inout String) -> Int {
    let first = min(index + 1, frame.slotCount - 1)
    let record = frame[slot: first].spilled
    var parts: [String] = []
    if record.id != 0 { parts.append("id=\(record.id)") }
    if record.referenceID != 0 { parts.append("ref_id=\(record.referenceID)") }
    // The kernel keeps the mark of the first slot in the word where slices keep their dynptr's id.
    if record.detail2 != 0 { parts.append("dynptr_id=\(record.detail2)") }
    let name = record.dynptrKind?.name ?? ""
    text += " fp-\((first + 1) * 8)=dynptr_\(name)(\(parts.joined(separator: ",")))"
    return 1
  }
}

// MARK: - Registers

extension Walk {
  /// A register's value as the log prints it. Source: `print_reg_state`.
  func text(of register: RegisterState, inFrame frame: UInt8) -> String {
    var text = register.kind == .scalar && register.isPrecise ? "P" : ""
    if register.isConstantScalar { return text + LogText.signed(Int64(bitPattern: register.range.bits.value)) }
    text += registerTypeName(register)
    if register.kind == .arena { return text }
    if register.kind == .stack && register.flags.isEmpty {
      if register.frame != frame { text += "[\(register.frame)]" }
      if register.range.isConstant {
        return text + LogText.signed(Int64(bitPattern: register.range.bits.value) &+ Int64(register.offset))
      }
    }
    if register.kind == .typed { text += typeName(of: register.type) }
    return text + "(" + attributes(of: register) + ")"
  }

  private func attributes(of register: RegisterState) -> String {
    var parts: [String] = []
    if register.id != 0 {
      let sum = register.id & RegisterState.addConstant != 0
      parts.append(
        "id=\(register.baseID)" + (sum ? (register.offset < 0 ? "\(register.offset)" : "+\(register.offset)") : ""))
    }
    if register.referenceID != 0 { parts.append("ref_obj_id=\(register.referenceID)") }
    if register.flags.contains(.nonOwning) { parts.append("non_own_ref") }
    if register.kind == .mapPointer || register.kind == .mapValue || register.kind == .mapKey {
      let map = maps[register.mapIndex]
      if !map.kernelName.isEmpty { parts.append("map=\(map.kernelName)") }
      parts.append("ks=\(map.keySize),vs=\(map.valueSize)")
    }
    if register.kind != .scalar && register.offset != 0 {
      parts.append("off=\(LogText.signed(Int64(register.offset)))")
    }
    if register.kind.isPacketPointer {
      parts.append("r=\(LogText.unsigned(UInt64(bitPattern: Int64(register.packetRange))))")
    }
    if register.kind == .memory { parts.append("sz=\(LogText.unsigned(UInt64(register.memorySize)))") }
    if let dynptr = register.dynptrKind { parts.append("type=\(dynptr.name)") }
    if register.range.isConstant {
      let value = register.range.bits.value
      if value != 0 { parts.append("imm=\(LogText.signed(Int64(bitPattern: value)))") }
    } else {
      appendRanges(of: register.range, to: &parts)
      if register.range.bits != .unknown { parts.append("var_off=\(LogText.tnum(register.range.bits))") }
    }
    return parts.joined(separator: ",")
  }

  /// The bounds that are not trivial, equal ones joined: `smin=smin32=-1`. Source: `print_scalar_ranges`.
  private func appendRanges(of range: ScalarRange, to parts: inout [String]) {
    func widened(_ value: Int32) -> Int64 {
      value >= -0x8000 && value <= 0x7fff ? Int64(value) : Int64(UInt32(bitPattern: value))
    }
    var bounds: [(name: String, isSigned: Bool, value: UInt64, omitted: Bool)] = [
      ("smin", true, UInt64(bitPattern: range.smin), range.smin == .min),
      ("smax", true, UInt64(bitPattern: range.smax), range.smax == .max),
      ("umin", false, range.umin, range.umin == 0),
      ("umax", false, range.umax, range.umax == .max),
      ("smin32", true, UInt64(bitPattern: widened(range.s32min)), range.s32min == .min),
      ("smax32", true, UInt64(bitPattern: widened(range.s32max)), range.s32max == .max),
      ("umin32", false, UInt64(range.u32min), range.u32min == 0),
      ("umax32", false, UInt64(range.u32max), range.u32max == .max),
    ]
    for first in bounds.indices where !bounds[first].omitted {
      let bound = bounds[first]
      let isNegative = bound.isSigned && Int64(bitPattern: bound.value) < 0
      var text = bound.name + "="
      for other in stride(from: first + 2, to: bounds.count, by: 2)
      where !bounds[other].omitted && bounds[other].value == bound.value
        && (bounds[other].isSigned && Int64(bitPattern: bounds[other].value) < 0) == isNegative
      {
        bounds[other].omitted = true
        text += bounds[other].name + "="
      }
      parts.append(
        text + (bound.isSigned ? LogText.signed(Int64(bitPattern: bound.value)) : LogText.unsigned(bound.value)))
    }
  }

  /// The register's type as messages name it, such as `map_value_or_null`. Source: `reg_type_str`.
  func registerTypeName(_ register: RegisterState) -> String { Self.typeName(register.kind, register.flags) }

  /// Source: `reg_type_str`.
  static func typeName(_ kind: RegisterKind, _ flags: TypeFlags) -> String {
    var name = ""
    if flags.contains(.readOnly) { name += "rdonly_" }
    if flags.contains(.ringbuf) { name += "ringbuf_" }
    if flags.contains(.user) { name += "user_" }
    if flags.contains(.percpu) { name += "percpu_" }
    if flags.contains(.rcu) { name += "rcu_" }
    if flags.contains(.untrusted) { name += "untrusted_" }
    if flags.contains(.trusted) { name += "trusted_" }
    name += kind.logName
    if flags.contains(.orNull) { name += kind == .typed ? "or_null_" : "_or_null" }
    return name
  }
}

extension RegisterKind {
  /// The kind as messages name it. Source: `reg_type_str`.
  var logName: String {
    switch self {
    case .uninitialized: "?"
    case .scalar: "scalar"
    case .context: "ctx"
    case .mapPointer: "map_ptr"
    case .mapValue: "map_value"
    case .mapKey: "map_key"
    case .stack: "fp"
    case .packet: "pkt"
    case .packetMeta: "pkt_meta"
    case .packetEnd: "pkt_end"
    case .flowKeys: "flow_keys"
    case .socket: "sock"
    case .socketCommon: "sock_common"
    case .tcpSocket: "tcp_sock"
    case .tracepointBuffer: "tp_buffer"
    case .xdpSocket: "xdp_sock"
    case .typed: "ptr_"
    case .memory: "mem"
    case .arena: "arena"
    case .buffer: "buf"
    case .function: "func"
    case .dynptr: "dynptr_ptr"
    }
  }
}
