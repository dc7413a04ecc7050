import BPFProgram
import BPFTypeFormat

extension KernelProfile {
  /// The bytes that a member of a kernel structure takes, from the structure's start; nil where there is none.
  ///
  /// `path` names members of members with dots between; members of anonymous structures are found by their own names.
  func place(of path: String, in structure: String) -> Range<Int>? {
    guard let types, let id = typeIndex?.find(structure, kind: .structure) else { return nil }
    var place = 0..<0
    var current = id
    for name in path.split(separator: ".") {
      guard let found = types.member(named: name, of: current, depth: 4) else { return nil }
      let start = place.lowerBound + found.offset
      place = start..<start + Int(types.size(of: found.type) ?? 0)
      current = found.type
    }
    return place
  }
}

extension BTF {
  /// A member by name, looked for in anonymous structures and unions too.
  fileprivate func member(named name: Substring, of id: TypeID, depth: Int) -> (type: TypeID, offset: Int)? {
    guard depth > 0, let type = peeled(id) else { return nil }
    for member in members(of: type) {
      if member.name == name { return (member.type, Int(member.offset)) }
      guard member.name.isEmpty, let inner = self.member(named: name, of: member.type, depth: depth - 1) else {
        continue
      }
      return (inner.type, Int(member.offset) + inner.offset)
    }
    return nil
  }
}
