/// What of a kernel's types an object's relocations look at: enough of it to answer them the same way.
///
/// Kernels without BTF of their own get files with such types, a few kilobytes for each of their versions.
public struct CoreFootprint: Sendable {
  /// A member of one of the kernel's structures or unions.
  private struct Place: Hashable {
    var type: TypeID
    var member: Int
  }

  private static let depthLimit = 64

  private let types: BTF
  private var marked: Set<TypeID> = []
  private var members: Set<Place> = []
  /// The types whose members were all taken.
  private var whole: Set<TypeID> = []

  /// Starts with nothing of `types`.
  public init(_ types: BTF) { self.types = types }

  /// Adds what an object's relocations look at.
  ///
  /// Matches `btfgen_record_obj` of bpftool 7.5, which takes the first of the kernel's types that fits.
  /// - Throws: ``CoreRelocationError`` where the kernel's types give several answers, or a relocation makes no sense.
  public mutating func add(
    _ blocks: [BTFExtension.Block<BTFExtension.RelocationRecord>], of local: BTF, index: CoreTarget
  ) throws(CoreRelocationError) {
    var relocator = CoreRelocator(local: local, target: index)
    for block in blocks {
      for record in block.records {
        guard let kind = record.kind, kind != .typeIDLocal else { continue }
        guard let access = try relocator.place(of: record) else { continue }
        mark(access, kind)
      }
    }
  }

  private mutating func mark(_ access: CoreAccess, _ kind: CoreRelocationKind) {
    switch kind {
    case .typeMatches: markMatched(access.root, behindPointer: false, depth: 0)
    case .typeIDTarget, .typeExists, .typeSize: mark(access.root, throughPointers: true, depth: 0)
    case .enumeratorExists, .enumeratorValue: mark(access.root, throughPointers: false, depth: 0)
    default:
      mark(access.root, throughPointers: false, depth: 0)
      for step in access.route {
        guard let type = types[step.type], let member = types.rawMember(step.index, of: type) else { continue }
        mark(step.type, throughPointers: false, depth: 0)
        members.insert(Place(type: step.type, member: step.index))
        mark(member.type, throughPointers: false, depth: 0)
      }
    }
  }

  /// Takes a type: structures without their members, which are taken one by one. Matches `btfgen_mark_type`.
  private mutating func mark(_ id: TypeID, throughPointers: Bool, depth: Int) {
    guard id != .void, depth < Self.depthLimit, let type = types[id] else { return }
    marked.insert(id)
    if type.kind.isComposite || type.kind == .pointer && !throughPointers { return }
    for next in types.allReferences(of: type) { mark(next, throughPointers: throughPointers, depth: depth + 1) }
  }

  /// Takes a type with its members, those behind pointers without theirs. Matches `btfgen_mark_type_match`.
  private mutating func markMatched(_ id: TypeID, behindPointer: Bool, depth: Int) {
    guard id != .void, depth < Self.depthLimit, let type = types[id] else { return }
    marked.insert(id)
    if type.kind.isComposite {
      guard !behindPointer, whole.insert(id).inserted else { return }
      for index in 0..<type.count {
        members.insert(Place(type: id, member: index))
        if let member = types.rawMember(index, of: type) {
          markMatched(member.type, behindPointer: false, depth: depth + 1)
        }
      }
      return
    }
    let passes = type.kind == .pointer || behindPointer && (type.kind.isModifier || type.kind == .typedef)
    for next in types.allReferences(of: type) { markMatched(next, behindPointer: passes, depth: depth + 1) }
  }

  /// The types as BTF of their own, in the kernel's order; little-endian.
  public var bytes: [UInt8] {
    let kept = marked.sorted()
    var numbers: [TypeID: UInt32] = [:]
    for (index, id) in kept.enumerated() { numbers[id] = UInt32(index) + 1 }
    var writer = BTFWriter()
    for id in kept {
      guard let type = types[id] else { continue }
      writer.add(type, of: types, numbers: numbers) { members.contains(Place(type: id, member: $0)) }
    }
    return writer.bytes
  }

  /// How many types there are.
  public var count: Int { marked.count }
}

extension BTF {
  /// The types that a type names, an array's index included.
  fileprivate func allReferences(of type: BTFType) -> [TypeID] {
    array(type).map { [$0.element, $0.index] } ?? references(of: type)
  }
}
