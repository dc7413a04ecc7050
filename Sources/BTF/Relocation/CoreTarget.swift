/// Types that programs are relocated against, with an index of their names.
///
/// A kernel has over a hundred thousand types: the index is made once and shared by all programs.
public struct CoreTarget: Sendable {
  /// The types themselves.
  public let types: BTF
  /// The hash of a name in the high half, the type's number in the low one; ascending.
  private let index: [UInt64]

  /// Indexes the types' names. Takes a pass over all types.
  public init(_ types: BTF) {
    self.types = types
    var index: [UInt64] = []
    index.reserveCapacity(types.count)
    for id in types.ids {
      guard let type = types[id], type.nameOffset != 0 else { continue }
      let name = types.essentialName(at: type.nameOffset)
      guard !name.isEmpty else { continue }
      index.append(UInt64(Self.hash(name)) << 32 | UInt64(id.rawValue))
    }
    index.sort()
    self.index = index
  }

  /// The types that a relocation of a type of this name and kind may mean, ascending.
  ///
  /// Matches libbpf 1.5's `bpf_core_add_cands`: names are compared without their flavours.
  func candidates(named name: ArraySlice<UInt8>, kind: BTFKind) -> [TypeID] {
    let hash = UInt64(Self.hash(name))
    var position = lowerBound(hash << 32)
    var result: [TypeID] = []
    while position < index.count, index[position] >> 32 == hash {
      let id = TypeID(rawValue: UInt32(truncatingIfNeeded: index[position]))
      position += 1
      guard let type = types[id], type.kind.isSame(as: kind),
        types.essentialName(at: type.nameOffset).elementsEqual(name)
      else { continue }
      result.append(id)
    }
    return result
  }

  /// The types of that kind and name, ascending; names are compared without their flavours, the `___` and what follows.
  package func matches(flavored name: String, kind: BTFKind) -> [TypeID] {
    let bytes = Array(name.utf8)
    return candidates(named: BTF.essentialName(bytes[...]), kind: kind)
  }

  /// The first type of that kind with exactly that name; nil where there is none.
  public func find(_ name: String, kind: BTFKind) -> TypeID? {
    let bytes = Array(name.utf8)
    let same = candidates(named: BTF.essentialName(bytes[...]), kind: kind)
    return same.first { id in types[id].map { $0.kind == kind && types.string(at: $0.nameOffset, is: bytes) } ?? false }
  }

  private func lowerBound(_ key: UInt64) -> Int {
    var low = 0
    var high = index.count
    while low < high {
      let middle = low + (high - low) / 2
      if index[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// FNV-1a, the same on every machine.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811c_9dc5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash
  }
}

extension BTFKind {
  /// True for equal kinds, and for enumerations of either width. Matches libbpf's `btf_kind_core_compat`.
  func isSame(as other: BTFKind) -> Bool { self == other || isEnumeration && other.isEnumeration }
}
