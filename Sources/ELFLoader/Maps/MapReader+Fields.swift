import BPFProgram
import BPFTypeFormat

extension MapReader {
  /// Reads the members of the structure that declares a map. Matches `parse_btf_map_def` of libbpf 1.5.
  func declaration(
    of structure: BTFType, map: String, _ types: BTF, isInner: Bool
  ) throws(ObjectError) -> MapDeclaration {
    var result = MapDeclaration()
    let members = types.members(of: structure)
    for (index, member) in members.enumerated() {
      switch member.name {
      case "type": result.type = try number(member, map, types)
      case "max_entries": result.maxEntries = try number(member, map, types)
      case "map_flags": result.flags = try number(member, map, types)
      case "numa_node": _ = try number(member, map, types)
      case "map_extra": result.extra = try wideNumber(member, map, types)
      case "key_size":
        result.keySize = try agreeing(try number(member, map, types), with: result.keySize, member, map)
      case "value_size":
        result.valueSize = try agreeing(try number(member, map, types), with: result.valueSize, member, map)
      case "key":
        let pointee = try pointee(member, map, types)
        result.keySize = try agreeing(try size(of: pointee, member, map, types), with: result.keySize, member, map)
        result.keyType = pointee
      case "value":
        let pointee = try pointee(member, map, types)
        result.valueSize = try agreeing(try size(of: pointee, member, map, types), with: result.valueSize, member, map)
        result.valueType = pointee
      case "values":
        guard !isInner, index == members.count - 1, result.isMapOfMaps || result.isProgramArray else {
          throw failure(
            .conflicting, map: map,
            expected: "`values` as the last member of a map of maps or program array, one level deep",
            found: isInner ? "`values` in an inner map" : "`values` as member \(index) of a map of type \(result.type)")
        }
        result.valueSize = try agreeing(4, with: result.valueSize, member, map)
        result.inner = try innerDeclaration(member, map, types, isProgramArray: result.isProgramArray)
      case "pinning":
        result.pinning = try number(member, map, types)
        // Loaders give the numbers above 1 meanings of their own; the map is the same.
        guard !isInner else {
          throw failure(
            .malformed, map: map, expected: "`pinning` on a map that is not an inner one", found: "\(result.pinning)")
        }
      default:
        throw failure(
          .malformed, map: map,
          expected: "members type, max_entries, key, key_size, value, value_size, map_flags, map_extra, numa_node, "
            + "pinning, values alone",
          found: "'\(member.name)'")
      }
    }
    guard result.type != 0 else { throw failure(.missing, map: map, expected: "a member `type`", found: "none") }
    return result
  }

  /// A number that a declaration writes as the length of an array: `int (*type)[N]`. Matches `get_map_field_int`.
  private func number(_ member: BTF.Member, _ map: String, _ types: BTF) throws(ObjectError) -> UInt32 {
    guard let pointer = types.peeled(member.type), pointer.kind == .pointer, let type = types[pointer.target],
      let shape = types.array(type)
    else {
      throw failure(
        .malformed, map: map, expected: "`\(member.name)` written with __uint(\(member.name), N)",
        found: types.peeled(member.type)?.kind.name ?? "a type that does not exist")
    }
    return shape.count
  }

  /// A number of up to 64 bits, which a declaration may write as an enumerator. Matches `get_map_field_long`.
  private func wideNumber(_ member: BTF.Member, _ map: String, _ types: BTF) throws(ObjectError) -> UInt64 {
    guard let type = types.peeled(member.type), type.kind.isEnumeration else {
      return UInt64(try number(member, map, types))
    }
    let values = types.enumerators(of: type)
    guard values.count == 1 else {
      throw failure(
        .malformed, map: map, expected: "one value of `\(member.name)`", found: "\(values.count) enumerators")
    }
    return UInt64(bitPattern: values[0].value)
  }

  private func agreeing(
    _ size: UInt32, with other: UInt32, _ member: BTF.Member, _ map: String
  ) throws(ObjectError) -> UInt32 {
    guard other == 0 || other == size else {
      throw failure(
        .conflicting, map: map, expected: "one size of keys and one of values", found: "\(other) and \(size)")
    }
    return size
  }

  private func pointee(_ member: BTF.Member, _ map: String, _ types: BTF) throws(ObjectError) -> TypeID {
    guard let type = types[member.type], type.kind == .pointer else {
      throw failure(
        .malformed, map: map, expected: "`\(member.name)` written with __type(\(member.name), T)",
        found: types[member.type]?.kind.name ?? "a type that does not exist")
    }
    return type.target
  }

  private func size(
    of type: TypeID, _ member: BTF.Member, _ map: String, _ types: BTF
  ) throws(ObjectError) -> UInt32 {
    guard let size = types.size(of: type) else {
      throw failure(
        .malformed, map: map, expected: "a `\(member.name)` type of known size",
        found: "type \(type) of kind \(types[type]?.kind.name ?? "none")")
    }
    return size
  }

  /// What `values` declares: the structure of the inner maps, or for program arrays that they hold functions.
  private func innerDeclaration(
    _ member: BTF.Member, _ map: String, _ types: BTF, isProgramArray: Bool
  ) throws(ObjectError) -> BTFType? {
    guard let array = types[member.type].flatMap(types.array), array.count == 0,
      let pointer = types.peeled(array.element), pointer.kind == .pointer, let value = types.peeled(pointer.target),
      value.kind == (isProgramArray ? .prototype : .structure)
    else {
      throw failure(
        .malformed, map: map,
        expected: isProgramArray ? "`values` written with __array(values, void ())" : "`values` written with __array",
        found: types[member.type]?.kind.name ?? "a type that does not exist")
    }
    return isProgramArray ? nil : value
  }
}

extension MapDeclaration {
  /// The definition with the sizes that it declares.
  func definition(name: String) -> MapDefinition {
    var map = MapDefinition(
      name: name, typeNumber: type, keySize: keySize, valueSize: valueSize, maxEntries: maxEntries, flags: flags)
    map.extra = extra
    map.pinning = pinning
    map.keyType = keyType
    map.valueType = valueType
    return map
  }
}
