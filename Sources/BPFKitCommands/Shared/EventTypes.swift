import BPFProgram
import BPFTypeFormat

/// The types of the records that maps send to user space, which no object states.
struct EventTypes {
  /// What the user named, by map.
  private var named: [String: String] = [:]

  /// Takes `MAP=TYPE` apart.
  init(_ arguments: [String] = []) throws(CommandFailure) {
    for text in arguments {
      let parts = text.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { throw .usage("--event \(text): expected MAP=TYPE") }
      named[String(parts[0])] = String(parts[1])
    }
  }

  /// The type of a map's records: the one that the user named, or a structure or typedef with the map's name, in the singular or not;
  /// nil where there is none.
  func type(of map: String, in types: BTF) throws(CommandFailure) -> TypeID? {
    var candidates = [map]
    if map.hasSuffix("s") { candidates.append(String(map.dropLast())) }
    if let name = named[map] { candidates = [name] }
    for name in candidates {
      if let id = types.find(name, where: { $0.isComposite || $0 == .typedef }) { return id }
    }
    guard let name = named[map] else { return nil }
    throw .usage(
      "--event \(map)=\(name): expected a structure or typedef among the object's types, found none of that name; a variable keeps "
        + "it there: const struct \(name) *unused __attribute__((unused));")
  }
}
