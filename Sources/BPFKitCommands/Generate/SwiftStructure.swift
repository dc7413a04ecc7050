import BPFTypeFormat

/// A structure or union of C, written in Swift.
///
/// What has an aligned place of its own becomes a stored property, and gaps become stored bytes: Swift then puts everything where C
/// does. Bit fields, members of unions and members that are not aligned are computed properties on those bytes.
struct SwiftStructure {
  private struct Leaf {
    var name: String
    var type: TypeID
    /// In bits.
    var offset: Int
    /// In bits; 0 for what is no bit field.
    var width: Int
    /// True for what shares its place with others.
    var isShared: Bool
  }

  private let type: BTFType
  private let name: String
  private var stored: [String] = []
  private var computed: [String] = []
  private var names: Set<String> = []
  private var cursor = 0

  /// Writes a type; `types` learns of those that its members need.
  init(_ type: BTFType, named name: String, in types: inout SwiftTypes) {
    self.type = type
    self.name = name
    // 1 for what is not aligned: of its members only bytes are stored.
    let alignment = types.alignment(of: type, depth: 0)
    let isUnion = type.kind == .union
    let leaves = Self.leaves(of: type, at: 0, isShared: isUnion, types.types, depth: 0)
    for leaf in leaves { add(leaf, alignment, &types) }
    fill(to: Int(type.size), alignment: isUnion ? alignment : 1)
  }

  /// The members with names, those of anonymous members included.
  private static func leaves(of type: BTFType, at base: Int, isShared: Bool, _ types: BTF, depth: Int) -> [Leaf] {
    guard depth < 16 else { return [] }
    var result: [Leaf] = []
    for member in types.members(of: type) {
      let offset = base + Int(member.bitOffset)
      if member.name.isEmpty, let inner = types.peeled(member.type), inner.kind.isComposite {
        result += leaves(
          of: inner, at: offset, isShared: isShared || inner.kind == .union, types, depth: depth + 1)
      } else if !member.name.isEmpty {
        result.append(
          Leaf(
            name: member.name, type: member.type, offset: offset, width: Int(member.bitWidth), isShared: isShared))
      }
    }
    return result
  }

  private mutating func add(_ leaf: Leaf, _ alignment: Int, _ types: inout SwiftTypes) {
    let member = unique(SwiftName.member(leaf.name))
    guard let storage = types.storage(of: leaf.type, context: "\(name)_\(leaf.name)") else { return }
    let declared = types.types.typeName(leaf.type)
    if leaf.width > 0 {
      computed.append(bitField(member, leaf, storage, declared))
      return
    }
    let offset = leaf.offset / 8
    let isStored =
      !leaf.isShared && offset >= cursor && offset % storage.alignment == 0 && storage.alignment <= alignment
    if isStored {
      fill(to: offset, alignment: 1)
      cursor = offset + storage.size
      if case .boolean = storage.meaning {
        stored.append("  private var storage\(offset): \(storage.name) = \(storage.zero)")
      } else {
        stored.append("  /// `\(declared)` at \(offset).\n  public var \(member): \(storage.name) = \(storage.zero)")
      }
    }
    switch storage.meaning {
    case .boolean: computed.append(boolean(member, storage, at: offset))
    default:
      if !isStored { computed.append(accessor(member, storage, at: offset, declared)) }
    }
    if case .text = storage.meaning {
      computed.append(
        """
          /// The text in ``\(member)``, up to its first zero.
          public var \(unique("\(leaf.name)Text")): String {
            get { CMemory.text(from: self, at: \(offset), count: \(storage.size)) }
            set { CMemory.storeText(newValue, into: &self, at: \(offset), count: \(storage.size)) }
          }
        """)
    }
  }

  private mutating func unique(_ name: String) -> String {
    var result = name
    while !names.insert(result).inserted { result += "_" }
    return result
  }

  /// Stores bytes up to an offset.
  private mutating func fill(to offset: Int, alignment: Int) {
    guard offset > cursor else { return }
    let bytes = SwiftStorage.bytes(offset - cursor, alignment: alignment)
    stored.append("  private var padding\(cursor): \(bytes.name) = \(bytes.zero)")
    cursor = offset
  }

  private func accessor(_ member: String, _ storage: SwiftStorage, at offset: Int, _ declared: String) -> String {
    """
      /// `\(declared)` at \(offset).
      public var \(member): \(storage.name) {
        get { CMemory.load(from: self, at: \(offset)) }
        set { CMemory.store(newValue, into: &self, at: \(offset)) }
      }
    """
  }

  private func boolean(_ member: String, _ storage: SwiftStorage, at offset: Int) -> String {
    """
      /// `_Bool` at \(offset).
      public var \(member): Bool {
        get { CMemory.load(\(storage.name).self, from: self, at: \(offset)) != 0 }
        set { CMemory.store((newValue ? 1 : 0) as \(storage.name), into: &self, at: \(offset)) }
      }
    """
  }

  private func bitField(_ member: String, _ leaf: Leaf, _ storage: SwiftStorage, _ declared: String) -> String {
    let place = "at: \(leaf.offset), width: \(leaf.width)"
    let bits = "CMemory.\(storage.isSigned ? "signedBits" : "bits")(from: self, \(place))"
    let (type, get, set) =
      switch storage.meaning {
      case .boolean: ("Bool", "\(bits) != 0", "newValue ? 1 : 0")
      case .enumeration(let raw):
        (
          storage.name, "\(storage.name)(rawValue: \(raw)(truncatingIfNeeded: \(bits)))",
          "UInt64(truncatingIfNeeded: newValue.rawValue)"
        )
      default: (storage.name, "\(storage.name)(truncatingIfNeeded: \(bits))", "UInt64(truncatingIfNeeded: newValue)")
      }
    return """
        /// `\(declared)` of \(leaf.width) bits at bit \(leaf.offset).
        public var \(member): \(type) {
          get { \(get) }
          set { CMemory.storeBits(\(set), into: &self, \(place)) }
        }
      """
  }

  /// The whole declaration, newline at the end.
  func text(_ title: String) -> String {
    """
    /// \(title), \(type.size) bytes.
    public struct \(name): BitwiseCopyable, Sendable {
    \((stored + ["\n  /// All bytes zero.\n  public init() {}"] + computed.map { "\n" + $0 }).joined(separator: "\n"))
    }

    """
  }
}
