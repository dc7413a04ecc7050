/// A way into a type: where a relocation's access string leads in one set of types.
///
/// `0:1:2` says: the first of an array of the root type, its second member, that one's third.
struct CoreAccess: Sendable {
  /// How deep a way may be. Source: libbpf 1.5 `BPF_CORE_SPEC_MAX_LEN`.
  static let depthLimit = 64

  /// A step that means something in the source: a named member or an array's element; anonymous structures are passed through.
  struct Step: Sendable {
    /// The structure of a member, the element's type of an array, the enumeration of an enumerator.
    var type: TypeID
    /// Which member, element or enumerator.
    var index: Int
    /// Where the member's or enumerator's name stands; 0 for elements of arrays.
    var nameOffset: UInt32
  }

  /// The type that it starts from.
  var root: TypeID
  /// The steps, the first one into the array of root types.
  var steps: [Step] = []
  /// Every member that it goes through, those of anonymous structures included; only of a way into a kernel's types.
  var route: [Step] = []
  /// How many numbers the way has, those into anonymous structures included.
  var depth = 0
  /// Where it ends, in bits from the start.
  var bitOffset: UInt32 = 0
}

extension CoreAccess {
  /// Follows an access string through the types that it was written for.
  ///
  /// Matches libbpf 1.5's `bpf_core_parse_spec`.
  /// - Throws: ``CoreRelocationError`` where the string does not fit the type.
  init(_ record: BTFExtension.RelocationRecord, kind: CoreRelocationKind, in types: BTF) throws(CoreRelocationError) {
    root = record.type
    let text = types.string(at: record.access)
    if kind.isAboutTypes {
      guard text == "0" else { throw CoreRelocationError("an access string '\(text)', expected '0' for a whole type") }
      return
    }
    let numbers = try Self.numbers(text)
    guard let start = types.peeled(record.type) else {
      throw CoreRelocationError("a root type \(record.type) that leads nowhere")
    }
    if kind.isAboutEnumerators {
      guard start.kind.isEnumeration, numbers.count == 1, numbers[0] < start.count else {
        throw CoreRelocationError("an access string '\(text)', expected an enumerator of an enumeration")
      }
      let name = types.enumeratorName(numbers[0], of: start)
      steps = [Step(type: start.id, index: numbers[0], nameOffset: name)]
      return
    }
    guard let size = types.size(of: start.id) else {
      throw CoreRelocationError("a root type \(record.type) without a size")
    }
    steps = [Step(type: start.id, index: numbers[0], nameOffset: 0)]
    depth = numbers.count
    bitOffset = Self.bits(numbers[0], size)
    var current = start.id
    for number in numbers.dropFirst() { try enter(number, of: &current, text, types) }
  }

  private mutating func enter(
    _ number: Int, of current: inout TypeID, _ text: String, _ types: BTF
  ) throws(CoreRelocationError) {
    guard let type = types.peeled(current) else { throw CoreRelocationError("a type \(current) that leads nowhere") }
    if type.kind.isComposite {
      guard let member = types.rawMember(number, of: type) else {
        throw CoreRelocationError(
          "an access string '\(text)', but \(types.typeName(type.id)) has \(type.count) members")
      }
      bitOffset &+= member.bitOffset
      if member.nameOffset != 0 {
        steps.append(Step(type: type.id, index: number, nameOffset: member.nameOffset))
      }
      current = member.type
    } else if let shape = types.array(type) {
      guard let element = types.peeled(shape.element) else {
        throw CoreRelocationError("an array \(type.id) of elements that lead nowhere")
      }
      guard types.isFlexible(shape, after: steps[steps.count - 1]) || number < Int(shape.count) else {
        throw CoreRelocationError("an access string '\(text)', but the array has \(shape.count) elements")
      }
      guard let size = types.size(of: element.id) else {
        throw CoreRelocationError("an array \(type.id) of elements without a size")
      }
      steps.append(Step(type: element.id, index: number, nameOffset: 0))
      bitOffset &+= Self.bits(number, size)
      current = element.id
    } else {
      throw CoreRelocationError("an access string '\(text)' that goes into \(types.typeName(type.id))")
    }
  }

  /// Where the element of that index starts in an array, in bits; wraps as libbpf's 32-bit number does.
  static func bits(_ index: Int, _ size: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: index &* Int(size) &* 8)
  }

  private static func numbers(_ text: String) throws(CoreRelocationError) -> [Int] {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    var numbers: [Int] = []
    for part in parts {
      guard let number = Int32(String(decoding: part, as: UTF8.self)), number >= 0, numbers.count < depthLimit else {
        throw CoreRelocationError(
          "an access string '\(text)', expected at most \(depthLimit) numbers between colons")
      }
      numbers.append(Int(number))
    }
    return numbers
  }
}

extension BTF {
  /// A member's record as it stands, its name not read.
  struct RawMember {
    var nameOffset: UInt32
    var type: TypeID
    var bitOffset: UInt32
    var bitWidth: UInt32
  }

  func rawMember(_ index: Int, of type: BTFType) -> RawMember? {
    guard type.kind.isComposite, index >= 0, index < type.count else { return nil }
    let offset = type.payload + index * 12
    guard let name = reader.u32(offset), let id = reader.u32(offset + 4), let place = reader.u32(offset + 8) else {
      return nil
    }
    return RawMember(
      nameOffset: name, type: TypeID(rawValue: id), bitOffset: type.flag ? place & 0xff_ffff : place,
      bitWidth: type.flag ? place >> 24 : 0)
  }

  /// Where the name of an enumerator stands; 0 where there is no such enumerator.
  func enumeratorName(_ index: Int, of type: BTFType) -> UInt32 {
    guard type.kind.isEnumeration, index >= 0, index < type.count else { return 0 }
    return reader.u32(type.payload + index * (type.kind == .enumeration64 ? 12 : 8)) ?? 0
  }

  /// True for an array without elements that is the last member of its structure: any index is allowed. Matches libbpf's `is_flex_arr`.
  func isFlexible(_ shape: ArrayShape, after step: CoreAccess.Step) -> Bool {
    guard step.nameOffset != 0, shape.count == 0, let type = self[step.type] else { return false }
    return step.index == type.count - 1
  }
}
