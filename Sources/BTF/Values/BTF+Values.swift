extension BTF {
  /// Takes bytes apart by a type: a map's key or value, a section of variables, a record of a ring buffer.
  ///
  /// Numbers have the byte order of the types. What the bytes do not hold, and what would take more than 65,536 values, is left out.
  public func value(of type: TypeID, in bytes: [UInt8]) -> TypedValue {
    var reader = ValueReader(types: self, memory: ByteReader(bytes, isBigEndian: isBigEndian))
    return reader.value(of: type, at: 0, depth: 0)
  }
}

/// A walk through a value and its type at once.
private struct ValueReader {
  private static let depthLimit = 64

  let types: BTF
  let memory: ByteReader
  /// Values that may still be made: types of no size could be repeated without end.
  private var budget = 65536

  init(types: BTF, memory: ByteReader) {
    self.types = types
    self.memory = memory
  }

  mutating func value(of id: TypeID, at offset: Int, depth: Int) -> TypedValue {
    budget -= 1
    guard budget > 0, depth < Self.depthLimit, let type = types.peeled(id) else { return .bytes([]) }
    switch type.kind {
    case .int: return integer(type, at: offset)
    case .pointer: return memory.u64(offset).map(TypedValue.pointer) ?? .bytes(rest(offset, 8))
    case .float: return real(type, at: offset)
    case .enumeration, .enumeration64:
      guard let raw = number(at: offset, size: Int(type.size)) else { return .bytes(rest(offset, Int(type.size))) }
      return enumerator(type, raw, bits: type.size &* 8)
    case .array: return array(type, at: offset, depth: depth)
    case .structure, .union: return .fields(fields(of: type, at: offset, depth: depth))
    case .dataSection: return .fields(variables(of: type, at: offset, depth: depth))
    case .variable: return value(of: type.target, at: offset, depth: depth + 1)
    default: return .bytes([])
    }
  }

  // MARK: Scalars

  /// Bytes as they are; they count as values too, since many members may claim the same ones.
  private mutating func rest(_ offset: Int, _ length: Int) -> [UInt8] {
    guard budget > 0, offset >= 0, offset < memory.count else { return [] }
    let bytes = Array(memory.bytes[offset...].prefix(length))
    budget -= bytes.count / 16
    return bytes
  }

  private func number(at offset: Int, size: Int) -> UInt64? {
    switch size {
    case 1: memory.u8(offset).map(UInt64.init)
    case 2: memory.u16(offset).map(UInt64.init)
    case 4: memory.u32(offset).map(UInt64.init)
    case 8: memory.u64(offset)
    default: nil
    }
  }

  private mutating func integer(_ type: BTFType, at offset: Int) -> TypedValue {
    guard let encoding = types.integer(type), let raw = number(at: offset, size: Int(type.size)) else {
      return .bytes(rest(offset, Int(type.size)))
    }
    // Before bit fields had a place in members, integers narrower than their bytes stood for them.
    if encoding.bits > 0, UInt32(encoding.bits) < type.size &* 8 {
      guard let bits = bits(at: offset * 8 + Int(encoding.bitOffset), width: UInt32(encoding.bits)) else {
        return .bytes([])
      }
      return integer(encoding, bits, width: UInt32(encoding.bits))
    }
    return integer(encoding, raw, width: type.size &* 8)
  }

  private func integer(_ encoding: BTF.IntegerEncoding, _ raw: UInt64, width: UInt32) -> TypedValue {
    if encoding.isBoolean { return .boolean(raw != 0) }
    return encoding.isSigned ? .signed(Self.signExtended(raw, width)) : .unsigned(raw)
  }

  private static func signExtended(_ raw: UInt64, _ width: UInt32) -> Int64 {
    guard width > 0, width < 64 else { return Int64(bitPattern: raw) }
    return Int64(bitPattern: raw << UInt64(64 - width)) >> Int64(64 - width)
  }

  private mutating func real(_ type: BTFType, at offset: Int) -> TypedValue {
    switch type.size {
    case 4: memory.u32(offset).map { .real(Double(Float(bitPattern: $0))) } ?? .bytes(rest(offset, 4))
    case 8: memory.u64(offset).map { .real(Double(bitPattern: $0)) } ?? .bytes(rest(offset, 8))
    default: .bytes(rest(offset, Int(type.size)))
    }
  }

  private func enumerator(_ type: BTFType, _ raw: UInt64, bits: UInt32) -> TypedValue {
    let value = type.flag ? Self.signExtended(raw, bits) : Int64(bitPattern: raw)
    return .enumerator(name: types.enumerators(of: type).first { $0.value == value }?.name, value: value)
  }

  /// The bits from a place on; big-endian types count them from the most significant one.
  private func bits(at offset: Int, width: UInt32) -> UInt64? {
    var value: UInt64 = 0
    for index in 0..<Int(min(width, 64)) {
      let place = offset + index
      guard let byte = memory.u8(place / 8) else { return nil }
      if memory.isBigEndian {
        value = value << 1 | UInt64(byte >> UInt8(7 - place % 8) & 1)
      } else {
        value |= UInt64(byte >> UInt8(place % 8) & 1) << UInt64(index)
      }
    }
    return value
  }

  // MARK: What holds others

  private mutating func array(_ type: BTFType, at offset: Int, depth: Int) -> TypedValue {
    guard let shape = types.array(type), let size = types.size(of: shape.element),
      let element = types.peeled(shape.element)
    else { return .bytes([]) }
    if element.kind == .int, element.size == 1, types.name(of: element.id) == "char" {
      return characters(rest(offset, Int(shape.count)))
    }
    var values: [TypedValue] = []
    for index in 0..<Int(shape.count) {
      let place = offset + index * Int(size)
      guard budget > 0, memory.contains(place, Int(size)) else { break }
      values.append(value(of: shape.element, at: place, depth: depth + 1))
    }
    return .list(values)
  }

  private func characters(_ bytes: [UInt8]) -> TypedValue {
    let used = bytes.prefix { $0 != 0 }
    let isText = used.allSatisfy { $0 >= 32 && $0 != 127 || $0 == 9 || $0 == 10 }
    guard isText, let text = String(validating: used, as: UTF8.self) else { return .bytes(bytes) }
    return .text(text)
  }

  private mutating func fields(of type: BTFType, at offset: Int, depth: Int) -> [TypedValue.Field] {
    var fields: [TypedValue.Field] = []
    for member in types.members(of: type) {
      guard budget > 0, depth < Self.depthLimit else { break }
      let place = offset + Int(member.offset)
      if member.bitWidth > 0 {
        if !member.name.isEmpty {
          fields.append(.init(name: member.name, value: bitField(member, at: offset * 8 + Int(member.bitOffset))))
        }
      } else if member.name.isEmpty, let inner = types.peeled(member.type), inner.kind.isComposite {
        budget -= 1
        fields += self.fields(of: inner, at: place, depth: depth + 1)
      } else {
        fields.append(.init(name: member.name, value: value(of: member.type, at: place, depth: depth + 1)))
      }
    }
    return fields
  }

  private mutating func bitField(_ member: BTF.Member, at place: Int) -> TypedValue {
    budget -= 1
    guard let type = types.peeled(member.type), let raw = bits(at: place, width: member.bitWidth) else {
      return .bytes([])
    }
    if type.kind.isEnumeration { return enumerator(type, raw, bits: member.bitWidth) }
    return types.integer(type).map { integer($0, raw, width: member.bitWidth) } ?? .unsigned(raw)
  }

  private mutating func variables(of type: BTFType, at offset: Int, depth: Int) -> [TypedValue.Field] {
    var fields: [TypedValue.Field] = []
    for variable in types.variables(of: type) {
      guard budget > 0, let declared = types[variable.type] else { break }
      let place = offset + Int(variable.offset)
      fields.append(
        .init(name: types.name(of: declared.id), value: value(of: declared.target, at: place, depth: depth + 1)))
    }
    return fields
  }
}
