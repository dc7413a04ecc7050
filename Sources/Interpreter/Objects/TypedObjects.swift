import BPFTypeFormat

/// Makes objects of the kernel's types from values: members by name, arrays, strings, and what pointers lead to.
///
/// Members without a value are zeros. What is made lasts until the next run.
struct TypedObjects {
  let machine: Machine
  let types: BTF
  /// True where members that the type does not have are left out: kernels differ in them.
  var ignoresUnknown = false

  private static let deepest = 32

  private func refuse(_ path: String, _ reason: String) -> HelperStop { .fault(address: nil, "\(path): \(reason)") }

  /// The word that stands for a value in a register or a context: a number, or the address of what was made.
  func word(_ value: TypedValue, as type: TypeID, _ path: String, depth: Int = 0) throws(HelperStop) -> UInt64 {
    guard let peeled = types.peeled(type) else { throw refuse(path, "its type is not known") }
    if peeled.kind == .pointer { return try pointer(value, to: peeled.target, path, depth) }
    guard let size = types.size(of: type), size <= 8, !peeled.kind.isComposite, peeled.kind != .array else {
      throw refuse(path, "a \(types.typeName(type)) does not fit a word")
    }
    return try number(value, as: peeled, path)
  }

  /// The address that a value stands for where a pointer is expected.
  private func pointer(
    _ value: TypedValue, to target: TypeID, _ path: String, _ depth: Int
  ) throws(HelperStop) -> UInt64 {
    guard depth < Self.deepest else { throw refuse(path, "nested deeper than \(Self.deepest) pointers") }
    switch value {
    case .pointer(let address), .unsigned(let address): return address
    case .signed(let address): return UInt64(bitPattern: address)
    case .text(let text): return try object(Array(text.utf8) + [0], path)
    case .bytes(let bytes): return try object(bytes, path)
    case .list(let elements):
      guard let size = types.size(of: target), size > 0 else {
        throw refuse(path, "a \(types.typeName(target)) has no size")
      }
      let address = try object([UInt8](repeating: 0, count: elements.count * Int(size)), path)
      for (index, element) in elements.enumerated() {
        try fill(
          address &+ UInt64(index * Int(size)), with: element, as: target, "\(path)[\(index)]", depth: depth + 1)
      }
      return address
    case .fields:
      guard let size = types.size(of: target), size > 0 else {
        throw refuse(path, "a \(types.typeName(target)) has no members")
      }
      let address = try object([UInt8](repeating: 0, count: Int(size)), path)
      try fill(address, with: value, as: target, path, depth: depth + 1)
      return address
    case .boolean, .real, .enumerator: throw refuse(path, "expected what a pointer leads to, or an address")
    }
  }

  /// An object with some bytes.
  func object(_ bytes: [UInt8], _ path: String) throws(HelperStop) -> UInt64 {
    let address = machine.heap.make(size: max(1, bytes.count), what: path)
    if address == 0 { throw refuse(path, "there is no memory left for it") }
    machine.run.lentObjects.append(address)
    try machine.write(bytes, to: address)
    return address
  }

  /// Puts a value where an object's member is.
  func fill(
    _ address: UInt64, with value: TypedValue, as type: TypeID, _ path: String, depth: Int = 0
  ) throws(HelperStop) {
    guard depth < 2 * Self.deepest else { throw refuse(path, "nested too deep") }
    guard let peeled = types.peeled(type) else { throw refuse(path, "its type is not known") }
    switch (peeled.kind, value) {
    case (.structure, .fields(let fields)), (.union, .fields(let fields)):
      for field in fields { try set(field, of: peeled, at: address, path, depth) }
    case (.array, .list(let elements)):
      guard let shape = types.array(peeled), let size = types.size(of: shape.element) else { return }
      guard elements.count <= Int(shape.count) else {
        throw refuse(path, "\(elements.count) elements where there are \(shape.count)")
      }
      for (index, element) in elements.enumerated() {
        try fill(
          address &+ UInt64(index * Int(size)), with: element, as: shape.element, "\(path)[\(index)]", depth: depth + 1)
      }
    case (.array, .text(let text)): try put(Array(text.utf8), at: address, within: types.size(of: type), path)
    case (_, .bytes(let bytes)): try put(bytes, at: address, within: types.size(of: type), path)
    case (.structure, _), (.union, _): throw refuse(path, "expected the members of \(types.typeName(type))")
    case (.array, _): throw refuse(path, "expected the elements of \(types.typeName(type))")
    default:
      let word = try word(value, as: type, path, depth: depth)
      let size = Int(types.size(of: type) ?? 8)
      try machine.write((0..<size).map { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) }, to: address)
    }
  }

  private func put(_ bytes: [UInt8], at address: UInt64, within size: UInt32?, _ path: String) throws(HelperStop) {
    guard let size, bytes.count <= Int(size) else {
      throw refuse(path, "\(bytes.count) bytes where there are \(size ?? 0)")
    }
    try machine.write(bytes, to: address)
  }

  private func set(
    _ field: TypedValue.Field, of type: BTFType, at address: UInt64, _ path: String, _ depth: Int
  ) throws(HelperStop) {
    let place = "\(path).\(field.name)"
    guard let member = member(field.name, of: type, depth: 0) else {
      if ignoresUnknown { return }
      let near = types.members(of: type).map(\.name).filter { !$0.isEmpty }
      let hint = NearestNames.of(field.name, among: near).map { "; did you mean \($0)?" }.first ?? ""
      throw refuse(place, "\(types.typeName(type.id)) has no such member\(hint)")
    }
    guard member.bitWidth > 0 else {
      return try fill(address &+ UInt64(member.offset), with: field.value, as: member.type, place, depth: depth + 1)
    }
    guard let kind = types.peeled(member.type) else { return }
    let (value, width) = (try number(field.value, as: kind, place), Int(member.bitWidth))
    for bit in 0..<min(64, width) {
      let position = Int(member.bitOffset) + bit
      let target = address &+ UInt64(position / 8)
      let old = try machine.bytes(target, 1)[0] & ~(1 << UInt8(position % 8))
      try machine.write([old | UInt8(value >> UInt64(bit) & 1) << UInt8(position % 8)], to: target)
    }
  }

  /// A member by its name, also one of an anonymous structure or union inside; its place counts from the whole.
  func member(_ name: String, of type: BTFType, depth: Int) -> BTF.Member? {
    guard depth < Self.deepest else { return nil }
    for member in types.members(of: type) {
      if member.name == name { return member }
      guard member.name.isEmpty, let inner = types.peeled(member.type), inner.kind.isComposite,
        var found = self.member(name, of: inner, depth: depth + 1)
      else { continue }
      found.bitOffset &+= member.bitOffset
      return found
    }
    return nil
  }

  /// A number, or an enumerator by its name.
  private func number(_ value: TypedValue, as type: BTFType, _ path: String) throws(HelperStop) -> UInt64 {
    switch value {
    case .signed(let number): return UInt64(bitPattern: number)
    case .unsigned(let number), .pointer(let number): return number
    case .boolean(let isTrue): return isTrue ? 1 : 0
    case .enumerator(_, let number): return UInt64(bitPattern: number)
    case .text(let name):
      if let known = types.enumerators(of: type).first(where: { $0.name == name }) {
        return UInt64(bitPattern: known.value)
      }
      if type.kind == .int, types.integer(type)?.isCharacter ?? (type.size == 1), let byte = name.utf8.first,
        name.utf8.count == 1
      {
        return UInt64(byte)
      }
      throw refuse(path, "\(types.typeName(type.id)) has no value \(name)")
    case .real, .bytes, .list, .fields: throw refuse(path, "expected a number")
    }
  }
}
