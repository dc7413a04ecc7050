import BPFKernelModel
import BPFTypeFormat

/// What lies at an offset in a structure. Source: `enum bpf_struct_walk_result`, Linux 6.18.
enum StructureStep: Hashable {
  /// A number, or bytes that may be read as one.
  case number
  /// A pointer to a structure or union, with its qualities and the member's name.
  case pointer(to: TypeID, flags: TypeFlags, member: String)
  /// A pointer to anything else.
  case plainPointer
  /// A nested structure or union that starts exactly there.
  case structure(TypeID)
  /// Nothing that may be accessed: the kernel prints the line.
  case refused(Errno, String)
}

/// A way into a structure, level by level.
struct StructureWalk {
  /// Whose types they are.
  let types: BTF
  /// ``TypeFlags/untrusted`` once a union was passed, of which nobody knows what it holds.
  private(set) var flags: TypeFlags = []

  /// How many levels are passed before a graph of types is taken for hostile.
  private static let levelLimit = 64

  init(_ types: BTF) { self.types = types }

  /// Finds what `size` bytes at `offset` of a structure are. Matches `btf_struct_walk`, Linux 6.18.
  mutating func step(into id: TypeID, offset: Int, size: Int) -> StructureStep {
    guard var type = types.peeled(id) else { return .refused(.invalid, "Type '(anon)' is not a struct") }
    var offset = offset
    for _ in 0..<Self.levelLimit {
      let name = types.printedName(of: type.id)
      guard type.kind.isComposite else { return .refused(.invalid, "Type '\(name)' is not a struct") }
      if type.kind == .union && type.count != 1 { flags.insert(.untrusted) }
      let level: Level
      if offset + size > Int(type.size) {
        level =
          flexibleElement(of: type, offset: offset)
          ?? .found(.refused(.access, "access beyond struct \(name) at off \(offset) size \(size)"))
      } else {
        level = search(type, name, offset: offset, size: size)
      }
      switch level {
      case .found(let step): return step
      case .nested(let inner, let place):
        type = inner
        offset = place
      }
    }
    return .refused(.invalid, "Type '\(types.printedName(of: type.id))' is not a struct")
  }

  private enum Level {
    case found(StructureStep)
    case nested(BTFType, offset: Int)
  }

  /// The array without length that a structure ends with, of which more may be there than the structure's size tells.
  private func flexibleElement(of type: BTFType, offset: Int) -> Level? {
    guard type.count > 0, let last = types.member(type.count - 1, of: type), let array = types.peeled(last.type),
      let shape = types.array(array), shape.count == 0, offset >= Int(last.offset),
      let element = types.peeled(shape.element)
    else { return nil }
    if element.kind == .int { return .found(.number) }
    guard element.kind.isComposite, element.size > 0 else { return nil }
    return .nested(element, offset: (offset - Int(last.offset)) % Int(element.size))
  }

  private mutating func search(_ type: BTFType, _ name: String, offset: Int, size: Int) -> Level {
    for index in 0..<type.count {
      guard let member = types.member(index, of: type), offset + size > Int(member.offset) else { break }
      if member.bitWidth > 0 {
        let end = Int((UInt64(member.bitOffset) + UInt64(member.bitWidth) + 7) / 8)
        if offset <= Int(member.offset) && end <= offset + size { return .found(.number) }
        continue
      }
      if offset < Int(member.offset) { break }
      guard let extent = Extent(of: member.type, in: types) else {
        return .found(.refused(.fault, "field \(member.printedName) doesn't have size"))
      }
      if offset >= Int(member.offset) + extent.size || extent.size == 0 { continue }
      return look(into: member, extent, of: name, offset: offset, size: size)
    }
    return .found(.refused(.invalid, "struct \(name) doesn't have field at offset \(offset)"))
  }

  /// What a member holds at an offset that lies in it.
  private mutating func look(
    into member: BTF.Member, _ extent: Extent, of name: String, offset: Int, size: Int
  ) -> Level {
    // An array counts as its elements side by side.
    let start = Int(member.offset) + (offset - Int(member.offset)) / extent.elementSize * extent.elementSize
    let end = Int(member.offset) + extent.size
    if extent.element.kind.isComposite {
      return offset == start ? .found(.structure(extent.id)) : .nested(extent.element, offset: offset - start)
    }
    if extent.element.kind == .pointer {
      guard size == extent.elementSize, offset == start else {
        return .found(
          .refused(
            .access,
            "cannot access ptr member \(member.printedName) with moff \(start) in struct \(name) with off \(offset) size \(size)"
          ))
      }
      return .found(pointer(extent.element, member: member.name))
    }
    if offset + size > end && !flags.contains(.untrusted) {
      return .found(
        .refused(
          .access,
          "access beyond the end of member \(member.printedName) (mend:\(end)) in struct \(name) with off \(offset) size \(size)"
        ))
    }
    return .found(.number)
  }

  private func pointer(_ pointer: BTFType, member: String) -> StructureStep {
    guard let target = types.peeled(pointer.target), target.kind.isComposite else { return .plainPointer }
    return .pointer(to: target.id, flags: flags.union(types.pointerFlags(pointer)), member: member)
  }

  /// How much room a member takes, and of what. Source: `__btf_resolve_size`, Linux 6.18.
  private struct Extent {
    /// The type without modifiers; of an array its innermost element's.
    var element: BTFType
    /// The number by which the type is known: the last modifier's target, or what the innermost array declares.
    var id: TypeID
    var size: Int
    var elementSize: Int

    init?(of start: TypeID, in types: BTF) {
      guard var type = types[start] else { return nil }
      var id = start
      var elementID: TypeID?
      var count: UInt64 = 1
      for _ in 0..<32 {
        switch type.kind {
        case .int, .structure, .union, .enumeration, .enumeration64, .float, .pointer:
          let one = type.kind == .pointer ? 8 : UInt64(type.size)
          guard one * count <= UInt64(UInt32.max) else { return nil }
          element = type
          self.id = elementID ?? id
          size = Int(one * count)
          elementSize = max(1, Int(one))
          return
        case .typedef, .volatile, .const, .restrict, .typeTag:
          id = type.target
          guard let next = types[type.target] else { return nil }
          type = next
        case .array:
          guard let shape = types.array(type), let next = types[shape.element] else { return nil }
          count *= UInt64(shape.count)
          guard count <= UInt64(UInt32.max) else { return nil }
          elementID = shape.element
          type = next
        default: return nil
        }
      }
      return nil
    }
  }
}

extension BTF.Member {
  /// The member's name as messages print it.
  fileprivate var printedName: String { name.isEmpty ? "(anon)" : name }
}

extension BTF {
  /// A type's name as messages about types print it. Source: `__btf_name_by_offset`, Linux 6.18.
  func printedName(of id: TypeID) -> String {
    let name = name(of: id)
    return name.isEmpty ? "(anon)" : name
  }

  /// The qualities that a type tag gives what a pointer points to. Tags that are attributes of the compiler's do not count.
  func pointerFlags(_ pointer: BTFType) -> TypeFlags {
    guard let tag = self[pointer.target], tag.kind == .typeTag, !tag.flag else { return [] }
    switch name(of: tag.id) {
    case "user": return .user
    case "percpu": return .percpu
    case "rcu": return .rcu
    default: return []
    }
  }
}
