extension Walk {
  /// Checks that a register points to the field of that kind in a map's value. Matches `check_map_field_pointer`, Linux 6.18.33.
  func checkMapField(_ kind: SpecialFields.Kind, register number: Int) throws(VerificationStop) {
    let register = state.frame[number]
    let name = kind.name
    guard register.range.isConstant else {
      throw .rejected(
        .invalid, "R\(number) doesn't have constant offset. \(name) has to be at the constant offset")
    }
    let map = register.mapIndex
    guard hasTypes(map: map) else {
      throw .rejected(.invalid, "map '\(mapName(map))' has to have BTF in order to use \(name)")
    }
    guard let offset = specialFields(ofMap: map).offset(of: kind) else {
      throw .rejected(.invalid, "map '\(mapName(map))' has no valid \(name)")
    }
    let place = register.range.bits.value &+ UInt64(bitPattern: Int64(register.offset))
    guard place == UInt64(offset) else {
      throw .rejected(
        .invalid, "off \(Int64(bitPattern: place)) doesn't point to 'struct \(name)' that is at \(offset)")
    }
  }
}
