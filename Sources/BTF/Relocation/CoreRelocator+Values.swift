extension CoreRelocator {
  /// The answer in both sets of types; `found` is nil where the kernel has nothing that fits. Matches libbpf 1.5's `bpf_core_calc_relo`.
  func evaluate(
    _ kind: CoreRelocationKind, _ access: CoreAccess, _ found: CoreAccess?
  ) throws(CoreRelocationError) -> CoreResolution {
    var result = CoreResolution()
    if kind.isAboutTypes {
      result.original = try typeValue(kind, access, local)
      result.isChecked = kind != .typeIDTarget
      if let found, let types = target?.types { result.value = try typeValue(kind, found, types) }
    } else if kind == .fieldExists || kind == .enumeratorExists {
      result.original = 1
      result.value = found == nil ? 0 : 1
    } else if kind == .enumeratorValue {
      result.original = enumeratorValue(access, local)
      result.isUnresolved = found == nil
      if let found, let types = target?.types { result.value = enumeratorValue(found, types) }
    } else {
      let own = try Self.field(kind, access, local)
      result.original = own.value
      result.originalSize = own.size
      result.isChecked = own.isCertain
      guard let found, let types = target?.types else {
        result.isUnresolved = true
        return result
      }
      let other = try Self.field(kind, found, types)
      result.value = other.value
      result.size = other.size
      result.changesMeaning = own.size != other.size && !canChangeSize(own.type, other.type, types)
    }
    return result
  }

  private func typeValue(
    _ kind: CoreRelocationKind, _ access: CoreAccess, _ types: BTF
  ) throws(CoreRelocationError) -> UInt64 {
    switch kind {
    case .typeIDTarget: return UInt64(access.root.rawValue)
    case .typeSize:
      guard let size = types.size(of: access.root) else {
        throw CoreRelocationError("the size of \(types.typeName(access.root)), which has none")
      }
      return UInt64(size)
    default: return 1
    }
  }

  private func enumeratorValue(_ access: CoreAccess, _ types: BTF) -> UInt64 {
    guard let step = access.steps.first, let type = types[step.type] else { return 0 }
    let elements = types.enumerators(of: type)
    guard elements.indices.contains(step.index) else { return 0 }
    let value = elements[step.index].value
    // libbpf takes 32-bit values as signed, whatever the enumeration says.
    return UInt64(bitPattern: type.kind == .enumeration ? Int64(Int32(truncatingIfNeeded: value)) : value)
  }

  /// Whether a load of the other size gives the same value: pointers, and integers that are extended with zeros.
  private func canChangeSize(_ own: TypeID, _ other: TypeID, _ types: BTF) -> Bool {
    guard let one = local[own], let two = types[other] else { return false }
    if one.kind == .pointer, two.kind == .pointer { return true }
    guard let first = local.integer(one), let second = types.integer(two) else { return false }
    return !first.isPlainSigned && !second.isPlainSigned
  }
}

extension BTF.IntegerEncoding {
  /// Signed and neither a character nor a Boolean: libbpf compares the whole encoding.
  fileprivate var isPlainSigned: Bool { isSigned && !isCharacter && !isBoolean }
}

extension CoreRelocator {
  /// What is asked of a field, in one set of types.
  struct FieldAnswer {
    var value: UInt64 = 0
    /// The field's size and type, where a load or store may have to adapt to them.
    var size: UInt32 = 0
    var type = TypeID.void
    /// False where compilers may have chosen another value.
    var isCertain = true
  }

  /// Matches libbpf 1.5's `bpf_core_calc_field_relo`.
  private static func field(
    _ kind: CoreRelocationKind, _ access: CoreAccess, _ types: BTF
  ) throws(CoreRelocationError) -> FieldAnswer {
    guard let last = access.steps.last else { throw CoreRelocationError("no field") }
    if last.nameOffset == 0 { return try element(kind, last, access, types) }
    guard let type = types[last.type], let member = types.rawMember(last.index, of: type),
      let memberType = types.peeled(member.type)
    else { throw CoreRelocationError("a member that leads nowhere") }
    let isBitField = member.bitWidth > 0
    let place = try extent(access.bitOffset, member, memberType, types)
    var answer = FieldAnswer(isCertain: !isBitField)
    switch kind {
    case .fieldByteOffset:
      answer.value = UInt64(place.offset)
      if !isBitField {
        answer.size = place.size
        answer.type = memberType.id
      }
    case .fieldByteSize: answer.value = UInt64(place.size)
    case .fieldSigned:
      let isSigned =
        memberType.kind.isEnumeration ? memberType.flag : types.integer(memberType)?.isSigned ?? false
      answer.value = isSigned ? 1 : 0
      answer.isCertain = true
    case .fieldLeftShift:
      let start = access.bitOffset &- place.offset &* 8
      let shift =
        types.isBigEndian ? (8 &- place.size) &* 8 &+ start : 64 &- (start &+ place.bits)
      answer.value = UInt64(shift)
    case .fieldRightShift:
      answer.value = UInt64(64 &- place.bits)
      answer.isCertain = true
    default: throw CoreRelocationError("\(kind.name), which is not asked of a field")
    }
    return answer
  }

  private static func element(
    _ kind: CoreRelocationKind, _ step: CoreAccess.Step, _ access: CoreAccess, _ types: BTF
  ) throws(CoreRelocationError) -> FieldAnswer {
    guard let size = types.size(of: step.type) else { throw CoreRelocationError("an element without a size") }
    switch kind {
    case .fieldByteOffset:
      return FieldAnswer(value: UInt64(access.bitOffset / 8), size: size, type: step.type)
    case .fieldByteSize: return FieldAnswer(value: UInt64(size))
    default: throw CoreRelocationError("\(kind.name) of an array's element")
    }
  }

  /// The bytes that have to be loaded for a member, and its width in bits.
  private static func extent(
    _ bitOffset: UInt32, _ member: BTF.RawMember, _ type: BTFType, _ types: BTF
  ) throws(CoreRelocationError) -> (offset: UInt32, size: UInt32, bits: UInt32) {
    guard member.bitWidth > 0 else {
      guard let size = types.size(of: type.id) else { throw CoreRelocationError("a member without a size") }
      return (bitOffset / 8, size, size &* 8)
    }
    var size = type.size
    guard size > 0 else { throw CoreRelocationError("a bit field of a type without a size") }
    var offset = bitOffset / 8 / size * size
    // The smallest aligned integer that holds the whole bit field.
    while UInt64(bitOffset) + UInt64(member.bitWidth) - UInt64(offset) * 8 > UInt64(size) * 8 {
      guard size < 8 else { throw CoreRelocationError("a bit field that no load of 64 bits holds") }
      size *= 2
      offset = bitOffset / 8 / size * size
    }
    return (offset, size, member.bitWidth)
  }
}
