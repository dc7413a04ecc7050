import BPFProgram
import BPFTypeFormat

/// One run's outcome as commands print it.
struct RunReport {
  let program: LinkedProgram
  let outcome: RunOutcome
  let format: ValueFormat
  /// True where the JSON shows values also as their types.
  let showsFormatted: Bool

  /// The low half of `r0`, which is what a kernel hands back.
  private var returnValue: UInt32 { UInt32(truncatingIfNeeded: outcome.returnValue) }

  private var action: String? {
    outcome.fault == nil ? ReturnValueName.name(returnValue, for: program.type) : nil
  }

  /// One object, for machines.
  var json: JSONValue {
    [
      "retval": .integer(Int(returnValue)),
      "action": action.map { .string($0) } ?? .null,
      "steps": outcome.steps.map { .integer($0) } ?? .null,
      "packet_out": outcome.packet.map { .hex($0) } ?? .null,
      "maps": .array(outcome.maps.map(json)),
      "events": .array(outcome.events.map(json)),
      "trace": .array(outcome.trace.map { .string($0) }),
      "fault": outcome.fault.map(Self.json) ?? .null,
    ]
  }

  private func json(_ event: ProgramEvent) -> JSONValue {
    var fields: [JSONValue.Field] = [
      .init(name: "map", value: .string(event.map)), .init(name: "data", value: .hex(event.data)),
    ]
    if showsFormatted, let record = format.record(event.data, of: event.map) {
      fields.append(.init(name: "formatted", value: JSONValue(record)))
    }
    return .object(fields)
  }

  private func json(_ map: MapContents) -> JSONValue {
    let entries = map.entries.map { entry in
      var fields: [JSONValue.Field] = []
      if let cpu = entry.cpu { fields.append(.init(name: "cpu", value: .integer(cpu))) }
      fields.append(.init(name: "key", value: .hex(entry.key)))
      fields.append(.init(name: "value", value: .hex(entry.value)))
      if showsFormatted, let value = format.value(entry.value, of: map.name) {
        let key = format.key(entry.key, of: map.name).map(JSONValue.init) ?? .null
        fields.append(.init(name: "formatted", value: ["key": key, "value": JSONValue(value)]))
      }
      return JSONValue.object(fields)
    }
    return ["name": .string(map.name), "type": .string(map.type), "entries": .array(entries)]
  }

  private static func json(_ fault: Fault) -> JSONValue {
    [
      "insn": .integer(fault.instruction),
      "address": fault.address.map { .string("0x" + String($0, radix: 16)) } ?? .null,
      "reason": .string(fault.reason),
      "source": fault.source.map { .string(place($0)) } ?? .null,
    ]
  }

  private static func place(_ source: SourceLine) -> String {
    let code = source.text.split(separator: " ").joined(separator: " ").split(separator: "\t").joined(separator: " ")
    return "\(source.file):\(source.line): \(code)"
  }

  /// Several lines, for people.
  var text: String {
    var text = ""
    if let fault = outcome.fault {
      text += "Fault at instruction \(fault.instruction): \(fault.reason)\n"
      if let source = fault.source { text += "  at \(Self.place(source))\n" }
    } else {
      text += "Return value: \(Int32(bitPattern: returnValue))"
      if let action { text += " (\(action))" }
      if let nanoseconds = outcome.nanoseconds { text += ", duration (average): \(nanoseconds)ns" }
      text += "\n"
    }
    if let steps = outcome.steps { text += "Instructions: \(steps)\n" }
    if let packet = outcome.packet { text += "Packet: \(packet.count) bytes\n" + Hexadecimal.dump(packet) }
    for map in outcome.maps { text += self.text(map) }
    if !outcome.events.isEmpty {
      text += "Events:\n"
      for event in outcome.events {
        let record = format.record(event.data, of: event.map)?.text ?? Hexadecimal.text(event.data)
        text += "  \(event.map): \(record)\n"
      }
    }
    if !outcome.trace.isEmpty {
      text += "Trace:\n"
      for line in outcome.trace { text += "  \(line)\n" }
    }
    return text
  }

  /// Entries that are printed of one map; more are counted.
  private static let shownEntries = 64

  /// A map's entries. Arrays have all theirs from the beginning: those that are still zero are counted alone.
  private func text(_ map: MapContents) -> String {
    var text = "Map \(map.name) (\(map.type)): \(map.entries.count) \(map.entries.count == 1 ? "entry" : "entries")\n"
    let shown = map.type.hasSuffix("array") ? map.entries.filter { $0.value.contains { $0 != 0 } } : map.entries
    for entry in shown.prefix(Self.shownEntries) {
      let cpu = entry.cpu.map { "cpu \($0) " } ?? ""
      let keyText = format.key(entry.key, of: map.name)?.text ?? Hexadecimal.text(entry.key)
      let valueText = format.value(entry.value, of: map.name)?.text ?? Hexadecimal.text(entry.value)
      text += "  \(cpu)\(entry.key.isEmpty ? "" : "key \(keyText) ")value \(valueText)\n"
    }
    if shown.count > Self.shownEntries { text += "  and \(shown.count - Self.shownEntries) more\n" }
    if shown.count < map.entries.count { text += "  \(map.entries.count - shown.count) are zero\n" }
    return text
  }
}
