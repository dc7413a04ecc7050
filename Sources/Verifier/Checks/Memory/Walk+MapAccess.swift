import BPFKernelModel
import BPFProgram

/// Who touches the memory.
enum AccessSource {
  /// A load or a store of the program.
  case instruction
  /// A helper on its behalf.
  case helper
}

extension Walk {
  /// Checks an access to a map's value: its permission, its bounds, and the fields that are not to be touched.
  func accessMapValue(_ access: MemoryAccess, _ pointer: RegisterState) throws(VerificationStop) {
    try refuseLeak(access, into: "map")
    try checkMapAccessType(
      register: access.register, offset: access.offset, size: access.size, isWrite: access.isWrite)
    try checkMapAccess(
      register: access.register, offset: access.offset, size: access.size, zeroSizeAllowed: false,
      source: .instruction)
    if let field = pointerField(access, pointer) { return try accessPointerField(access, field) }
    guard !access.isWrite, access.value >= 0 else { return }
    let map = maps[pointer.mapIndex]
    guard pointer.range.isConstant, map.isConstant, map.type == .array else {
      loadUnknown(access)
      return
    }
    try loadConstant(access, from: map, offset: access.offset + Int(truncatingIfNeeded: pointer.range.bits.value))
  }

  /// Loads from a map that nobody can write any more give known numbers. Source: `bpf_map_direct_read`, `array_map_direct_value_addr`.
  private func loadConstant(
    _ access: MemoryAccess, from map: MapDefinition, offset: Int
  ) throws(VerificationStop) {
    guard map.maxEntries == 1 else { throw .rejected(.unknownNotSupported, "") }
    var value: UInt64 = 0
    for index in (0..<access.size).reversed() {
      let position = offset + index
      value = value << 8 | UInt64(map.contents.indices.contains(position) ? map.contents[position] : 0)
    }
    if access.isSigned {
      let shift = UInt64(64 - 8 * access.size)
      value = UInt64(bitPattern: Int64(bitPattern: value << shift) >> Int64(shift))
    }
    state.frame[access.value].setKnown(value)
    state.frame[access.value].kind = .scalar
    state.frame[access.value].flags = []
  }

  /// Matches `check_map_access_type`, Linux 6.18.33.
  func checkMapAccessType(register: Int, offset: Int, size: Int, isWrite: Bool) throws(VerificationStop) {
    let map = maps[state.frame[register].mapIndex]
    let isAllowed = isWrite ? map.isWritableByPrograms : map.isReadableByPrograms
    if isAllowed { return }
    let deed = isWrite ? "write into" : "read from"
    throw .rejected(
      .access, "\(deed) map forbidden, value_size=\(Int32(bitPattern: map.valueSize)) off=\(offset) size=\(size)")
  }

  /// Checks an access to a map's value against its size and its special fields. `offset` includes the pointer's fixed offset.
  /// Matches `check_map_access`, Linux 6.18.33.
  func checkMapAccess(
    register: Int, offset: Int, size: Int, zeroSizeAllowed: Bool, source: AccessSource
  ) throws(VerificationStop) {
    let pointer = state.frame[register]
    try checkMemoryRegion(
      register: register, offset: offset, size: size, memorySize: maps[pointer.mapIndex].valueSize,
      zeroSizeAllowed: zeroSizeAllowed)
    for field in specialFields(ofMap: pointer.mapIndex).fields {
      let start = UInt64(field.offset)
      let low = UInt64(bitPattern: pointer.range.smin &+ Int64(offset))
      let high = pointer.range.umax &+ UInt64(bitPattern: Int64(offset + size))
      guard low < start + UInt64(field.size), start < high else { continue }
      guard field.kind.isPointer else {
        throw .rejected(.access, "\(field.kind.name) cannot be accessed directly by load/store")
      }
      try checkKernelPointerField(field, pointer, offset: offset, size: size, source: source)
    }
  }

  private func checkKernelPointerField(
    _ field: SpecialFields.Field, _ pointer: RegisterState, offset: Int, size: Int, source: AccessSource
  ) throws(VerificationStop) {
    let name = field.kind.name
    if source == .helper { throw .rejected(.access, "\(name) cannot be accessed indirectly by helper") }
    guard pointer.range.isConstant else {
      throw .rejected(.access, "\(name) access cannot have variable offset")
    }
    let place = pointer.range.bits.value &+ UInt64(bitPattern: Int64(offset))
    if UInt64(field.offset) != place {
      throw .rejected(.access, "\(name) access misaligned expected=\(field.offset) off=\(place)")
    }
    if size != 8 { throw .rejected(.access, "\(name) access size must be BPF_DW") }
  }

  private func pointerField(_ access: MemoryAccess, _ pointer: RegisterState) -> SpecialFields.Field? {
    guard pointer.range.isConstant else { return nil }
    let place = Int64(bitPattern: pointer.range.bits.value) &+ Int64(access.offset)
    return specialFields(ofMap: pointer.mapIndex).pointer(at: UInt32(truncatingIfNeeded: place))
  }
}

extension MapDefinition {
  /// `BPF_F_RDONLY_PROG`
  private static let readOnlyForPrograms: UInt32 = 1 << 7
  /// `BPF_F_WRONLY_PROG`
  private static let writeOnlyForPrograms: UInt32 = 1 << 8

  /// True where programs may write values. Source: `bpf_map_flags_to_cap`, Linux 6.18.
  var isWritableByPrograms: Bool { flags & Self.readOnlyForPrograms == 0 }

  /// True where programs may read values. Source: `bpf_map_flags_to_cap`, Linux 6.18.
  var isReadableByPrograms: Bool { flags & Self.readOnlyForPrograms != 0 || flags & Self.writeOnlyForPrograms == 0 }

  /// True where nobody may change the contents. Source: `bpf_map_is_rdonly`, Linux 6.18.
  var isConstant: Bool { flags & Self.readOnlyForPrograms != 0 && isFrozen }
}
