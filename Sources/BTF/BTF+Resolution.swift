extension BTF {
  /// How many references a walk follows before it calls them a cycle. Source: `MAX_RESOLVE_DEPTH`, Linux and libbpf 1.5.
  static let depthLimit = 32

  /// The type behind typedefs, qualifiers and type tags; nil where a reference leads nowhere or in a circle.
  ///
  /// Matches libbpf's `skip_mods_and_typedefs`.
  public func peeled(_ id: TypeID) -> BTFType? { peel(id, through: { $0.isModifier || $0 == .typedef }) }

  /// The type behind qualifiers and type tags, typedefs kept.
  public func unqualified(_ id: TypeID) -> BTFType? { peel(id, through: \.isModifier) }

  private func peel(_ id: TypeID, through passes: (BTFKind) -> Bool) -> BTFType? {
    guard var type = self[id] else { return nil }
    for _ in 0..<2 * Self.depthLimit {
      guard passes(type.kind) else { return type }
      guard let next = self[type.target] else { return nil }
      type = next
    }
    return nil
  }

  /// The size of a value of a type in bytes; nil for types without a size, and where the size does not fit 32 bits.
  ///
  /// Matches `btf__resolve_size` of libbpf 1.5. Pointers are those of the machine that runs the program: 8 bytes.
  public func size(of id: TypeID) -> UInt32? {
    var elements: UInt32 = 1
    var current = id
    for _ in 0..<Self.depthLimit {
      guard let type = self[current] else { return nil }
      switch type.kind {
      case .int, .structure, .union, .enumeration, .enumeration64, .dataSection, .float:
        let (size, overflow) = elements.multipliedReportingOverflow(by: type.size)
        return overflow ? nil : size
      case .pointer:
        let (size, overflow) = elements.multipliedReportingOverflow(by: 8)
        return overflow ? nil : size
      case .typedef, .volatile, .const, .restrict, .variable, .declarationTag, .typeTag:
        current = type.target
      case .array:
        guard let shape = array(type) else { return nil }
        let (product, overflow) = elements.multipliedReportingOverflow(by: shape.count)
        guard !overflow else { return nil }
        elements = product
        current = shape.element
      case .void, .forward, .function, .prototype: return nil
      }
    }
    return nil
  }

  /// The alignment of a type in bytes; nil where it has none. Matches `btf__align_of` of libbpf 1.5.
  public func alignment(of id: TypeID) -> UInt32? {
    var known: [TypeID: UInt32?] = [:]
    return alignment(of: id, depth: Self.depthLimit, &known)
  }

  // A hostile graph can hold one structure on exponentially many paths: each is looked into once.
  func alignment(of id: TypeID, depth: Int, _ known: inout [TypeID: UInt32?]) -> UInt32? {
    guard depth > 0, let type = peeled(id) else { return nil }
    switch type.kind {
    case .int, .enumeration, .enumeration64, .float: return min(8, max(1, type.size))
    case .pointer: return 8
    case .array: return array(type).flatMap { alignment(of: $0.element, depth: depth - 1, &known) }
    case .structure, .union: break
    default: return nil
    }
    if let answer = known[type.id] { return answer }
    known[type.id] = .some(nil)
    let answer = compositeAlignment(of: type, depth: depth, &known)
    known[type.id] = .some(answer)
    return answer
  }

  private func compositeAlignment(of type: BTFType, depth: Int, _ known: inout [TypeID: UInt32?]) -> UInt32? {
    var largest: UInt32 = 1
    for member in members(of: type) {
      guard let own = alignment(of: member.type, depth: depth - 1, &known) else { return nil }
      // A member that is not aligned tells that the whole is packed.
      if member.bitWidth == 0, member.bitOffset % (8 * own) != 0 { return 1 }
      largest = max(largest, own)
    }
    return type.size % largest == 0 ? largest : 1
  }
}
