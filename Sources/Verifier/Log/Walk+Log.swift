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
    log.write {
      $0.add(decimal: instruction)
      $0.add(": ")
      addInstruction(instruction, to: &$0)
      $0.append(UInt8(ascii: "\n"))
    }
    printer.lastLength = log.text.count - start
    printer.lastPosition = log.text.count
  }

  /// Prints what the last instruction changed, behind its text where nothing came between. Source: `print_insn_state`.
  func printChanges() {
    guard log.tellsPath else { return }
    if printer.lastPosition > 0 && printer.lastPosition == log.text.count {
      log.dropLastByte()
      log.write {
        $0.append(contentsOf: repeatElement(UInt8(ascii: " "), count: LogPrinter.padding(after: printer.lastLength)))
        $0.append(UInt8(ascii: ";"))
      }
    } else {
      log.write {
        $0.add(decimal: instruction)
        $0.append(UInt8(ascii: ":"))
      }
    }
    log.write { add(state, frame: state.currentFrame, isComplete: false, to: &$0) }
    scratched = Scratched()
  }

  /// Adds an instruction's text, which is made once.
  func addInstruction(_ index: Int, to bytes: inout [UInt8]) {
    if printer.instructions.isEmpty { printer.instructions = Array(repeating: [], count: instructions.count) }
    if printer.instructions[index].isEmpty { printer.instructions[index] = Array(text(of: index).utf8) }
    bytes.append(contentsOf: printer.instructions[index])
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
  func text(of state: VerifierState, frame index: Int, isComplete: Bool) -> String {
    var bytes: [UInt8] = []
    add(state, frame: index, isComplete: isComplete, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds a frame of a state. Source: `print_verifier_state`.
  func add(_ state: VerifierState, frame index: Int, isComplete: Bool, to bytes: inout [UInt8]) {
    let frame = state.frames[index]
    if index > 0 {
      bytes.add(" frame")
      bytes.add(decimal: Int(frame.context.number))
      bytes.append(UInt8(ascii: ":"))
    }
    for register in 0..<Frame.registerCount where frame[register].kind != .uninitialized {
      if !isComplete && scratched.registers >> UInt32(register) & 1 == 0 { continue }
      bytes.add(" R")
      bytes.add(decimal: register)
      bytes.append(UInt8(ascii: "="))
      add(frame[register], inFrame: frame.context.number, to: &bytes)
    }
    var slot = 0
    while slot < frame.slotCount {
      if isComplete || scratched.slots >> UInt64(slot) & 1 != 0 {
        slot += addSlot(slot, of: frame, to: &bytes)
      }
      slot += 1
    }
    if let first = state.references.first, first.id != 0 {
      let ids = state.references.lazy.filter { $0.id != 0 }.map { "\($0.id)" }
      bytes.add(" refs=\(ids.joined(separator: ","))")
    }
    if frame.context.isInCallback { bytes.add(" cb") }
    if frame.context.isInAsyncCallback { bytes.add(" async_cb") }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Returns how many more slots were covered.
  private func addSlot(_ index: Int, of frame: Frame, to bytes: inout [UInt8]) -> Int {
    let slot = frame[slot: index]
    guard slot.kinds != 0 else { return 0 }
    let isSpill = slot.isSpill
    if !isSpill {
      switch slot[7] {
      case .dynptr, .iterator, .irqFlag:
        var text = ""
        let covered = appendRecord(index, of: frame, to: &text)
        bytes.add(text)
        return covered
      default: break
      }
    }
    bytes.add(" fp-")
    bytes.add(decimal: (index + 1) * 8)
    bytes.append(UInt8(ascii: "="))
    for byte in 0..<8 {
      if isSpill && slot[byte] == .spill { break }
      bytes.append(slot[byte].letter)
    }
    if isSpill { add(slot.spilled, inFrame: frame.context.number, to: &bytes) }
    return 0
  }

  private static func letters(of slot: StackSlot) -> String {
    String(decoding: (0..<8).map { slot[$0].letter }, as: UTF8.self)
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
    text += " fp-\((index + 1) * 8)=" + Self.letters(of: frame[slot: index])
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
  /// A register's value as the log prints it.
  func text(of register: RegisterState, inFrame frame: UInt8) -> String {
    var bytes: [UInt8] = []
    add(register, inFrame: frame, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds a register's value. Source: `print_reg_state`.
  func add(_ register: RegisterState, inFrame frame: UInt8, to bytes: inout [UInt8]) {
    if register.kind == .scalar && register.isPrecise { bytes.append(UInt8(ascii: "P")) }
    if register.isConstantScalar { return bytes.add(signed: Int64(bitPattern: register.range.bits.value)) }
    bytes.add(register.flags.isEmpty ? register.kind.logName : registerTypeName(register))
    if register.kind == .arena { return }
    if register.kind == .stack && register.flags.isEmpty {
      if register.frame != frame { bytes.add("[\(register.frame)]") }
      if register.range.isConstant {
        return bytes.add(signed: Int64(bitPattern: register.range.bits.value) &+ Int64(register.offset))
      }
    }
    if register.kind == .typed { bytes.add(typeName(of: register.type)) }
    bytes.append(UInt8(ascii: "("))
    addAttributes(of: register, to: &bytes)
    bytes.append(UInt8(ascii: ")"))
  }

  private func addAttributes(of register: RegisterState, to bytes: inout [UInt8]) {
    func add(_ name: String) {
      bytes.separate()
      bytes.add(name)
    }
    if register.id != 0 {
      add("id=")
      bytes.add(decimal: Int(register.baseID))
      if register.id & RegisterState.addConstant != 0 {
        if register.offset >= 0 { bytes.append(UInt8(ascii: "+")) }
        bytes.add(decimal: Int(register.offset))
      }
    }
    if register.referenceID != 0 {
      add("ref_obj_id=")
      bytes.add(decimal: Int(register.referenceID))
    }
    if register.flags.contains(.nonOwning) { add("non_own_ref") }
    if register.kind == .mapPointer || register.kind == .mapValue || register.kind == .mapKey {
      let map = maps[register.mapIndex]
      if !map.kernelName.isEmpty {
        add("map=")
        bytes.add(map.kernelName)
      }
      add("ks=")
      bytes.add(decimal: Int(map.keySize))
      bytes.add(",vs=")
      bytes.add(decimal: Int(map.valueSize))
    }
    if register.kind != .scalar && register.offset != 0 {
      add("off=")
      bytes.add(signed: Int64(register.offset))
    }
    if register.kind.isPacketPointer {
      add("r=")
      bytes.add(unsigned: UInt64(bitPattern: Int64(register.packetRange)))
    }
    if register.kind == .memory {
      add("sz=")
      bytes.add(unsigned: UInt64(register.memorySize))
    }
    if let dynptr = register.dynptrKind {
      add("type=")
      bytes.add(dynptr.name)
    }
    if register.range.isConstant {
      let value = register.range.bits.value
      if value != 0 {
        add("imm=")
        bytes.add(signed: Int64(bitPattern: value))
      }
      return
    }
    addRanges(of: register.range, to: &bytes)
    if register.range.bits != .unknown {
      add("var_off=")
      bytes.add(register.range.bits)
    }
  }

  /// The bounds' names in the order in which they are printed.
  private static let boundNames = ["smin=", "smax=", "umin=", "umax=", "smin32=", "smax32=", "umin32=", "umax32="]
  /// A bit for each signed bound.
  private static let signedBounds: UInt8 = 0b0011_0011

  /// Adds the bounds that are not trivial, equal ones joined: `smin=smin32=-1`. Source: `print_scalar_ranges`.
  private func addRanges(of range: ScalarRange, to bytes: inout [UInt8]) {
    func widened(_ value: Int32) -> UInt64 {
      value >= -0x8000 && value <= 0x7fff ? UInt64(bitPattern: Int64(value)) : UInt64(UInt32(bitPattern: value))
    }
    let values = SIMD8<UInt64>(
      UInt64(bitPattern: range.smin), UInt64(bitPattern: range.smax), range.umin, range.umax, widened(range.s32min),
      widened(range.s32max), UInt64(range.u32min), UInt64(range.u32max))
    var left: UInt8 = 0
    if range.smin != .min { left |= 1 }
    if range.smax != .max { left |= 2 }
    if range.umin != 0 { left |= 4 }
    if range.umax != .max { left |= 8 }
    if range.s32min != .min { left |= 16 }
    if range.s32max != .max { left |= 32 }
    if range.u32min != 0 { left |= 64 }
    if range.u32max != .max { left |= 128 }
    func isNegative(_ bound: Int) -> Bool {
      Self.signedBounds >> UInt8(bound) & 1 != 0 && Int64(bitPattern: values[bound]) < 0
    }
    for first in 0..<8 where left >> UInt8(first) & 1 != 0 {
      bytes.separate()
      bytes.add(Self.boundNames[first])
      for other in stride(from: first + 2, to: 8, by: 2)
      where left >> UInt8(other) & 1 != 0 && values[other] == values[first] && isNegative(other) == isNegative(first) {
        left &= ~(1 << UInt8(other))
        bytes.add(Self.boundNames[other])
      }
      if Self.signedBounds >> UInt8(first) & 1 != 0 {
        bytes.add(signed: Int64(bitPattern: values[first]))
      } else {
        bytes.add(unsigned: values[first])
      }
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
