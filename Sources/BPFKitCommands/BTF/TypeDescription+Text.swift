import BPFTypeFormat

extension TypeDescription {
  /// Several lines for people, newline at the end.
  var text: String {
    guard let type = types[id] else { return "" }
    var text = "\(id) \(declaration)"
    if let size = types.size(of: id), size > 0 || type.kind.isComposite {
      text += ": \(size) bytes"
      if let alignment = types.alignment(of: id) { text += ", aligned to \(alignment)" }
    }
    text += "\n"
    let isSection = type.kind == .dataSection
    var end = 0
    for row in rows {
      if row.depth == 0, type.kind != .union {
        if row.offset > end { text += "    \(Self.gap(row.offset - end)) unused\n" }
        end = max(end, row.offset + (row.isBitField ? row.size ?? 0 : 8 * (row.size ?? 0)))
      }
      text += line(row)
    }
    let whole = 8 * Int(types.size(of: id) ?? 0)
    if !rows.isEmpty, !isSection, end < whole, types.peeled(id)?.kind == .structure {
      text += "    \(Self.gap(whole - end)) unused\n"
    }
    let isSigned = types.peeled(id)?.flag ?? false
    for element in enumerators {
      text += "  \(element.name) = \(isSigned ? String(element.value) : String(UInt64(bitPattern: element.value)))\n"
    }
    if let value = typedValue { text += "  = \(value.text)\n" }
    return text
  }

  /// `offset size name type`, in columns.
  private func line(_ row: Row) -> String {
    let place = row.isBitField ? "\(row.offset / 8):\(row.offset % 8)" : String(row.offset / 8)
    let size = row.isBitField ? ":\(row.size ?? 0)" : row.size.map(String.init) ?? "-"
    let margin = String(repeating: "  ", count: row.depth)
    return
      "  \(Self.right(place, 6)) \(Self.right(size, 6))  \(margin)\(row.name.isEmpty ? "(anonymous)" : row.name): \(row.type)\n"
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }

  private static func gap(_ bits: Int) -> String { bits % 8 == 0 ? "\(bits / 8) bytes" : "\(bits) bits" }

  /// The same as one JSON object.
  var json: JSONValue {
    let type = types[id]
    let members = rows.map { row -> JSONValue in
      [
        "name": .string(row.name), "type": .string(row.type), "bits_offset": .integer(row.offset),
        "size": row.isBitField ? .null : row.size.map(JSONValue.integer) ?? .null,
        "bitfield_size": row.isBitField ? .integer(row.size ?? 0) : .null, "depth": .integer(row.depth),
      ]
    }
    let elements = enumerators.map { element -> JSONValue in
      ["name": .string(element.name), "value": .integer(Int(element.value))]
    }
    return [
      "id": .integer(Int(id.rawValue)), "kind": .string(type?.kind.name ?? ""), "name": .string(types.name(of: id)),
      "size": types.size(of: id).map { .integer(Int($0)) } ?? .null,
      "alignment": types.alignment(of: id).map { .integer(Int($0)) } ?? .null, "declaration": .string(declaration),
      "members": .array(members), "enumerators": .array(elements),
      "value": typedValue.map(JSONValue.init) ?? .null,
    ]
  }
}
