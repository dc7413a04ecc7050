/// What a region holds, for whoever has to be told about a bad address.
enum RegionOwner: Hashable {
  /// Nothing: the slot is reserved.
  case nothing(String)
  /// The program's context.
  case context
  /// The packet.
  case packet
  /// The values of a map.
  case values(map: String)
  /// A record reserved in a ring buffer.
  case record(map: String)
  /// A record that was submitted or discarded.
  case releasedRecord(map: String)

  /// The object in a sentence.
  var description: String {
    switch self {
    case .nothing(let what): what
    case .context: "the context"
    case .packet: "the packet"
    case .values(let map): "the values of map \(map)"
    case .record(let map): "the record reserved in \(map)"
    case .releasedRecord(let map): "a record of \(map) that was already submitted or discarded"
    }
  }
}
