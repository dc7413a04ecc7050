/// The places of a map in the order of their last use: a doubly linked list in two arrays.
struct RecencyList {
  // Place + 1; 0 is the end. Entry 0 of each array is the list itself.
  private var newer: [UInt32] = [0]
  private var older: [UInt32] = [0]

  /// The place used longest ago; nil where the list is empty.
  var oldest: Int? { newer[0] == 0 ? nil : Int(newer[0]) - 1 }

  /// Adds a place as the one used last.
  mutating func insert(_ place: Int) {
    while newer.count <= place + 1 {
      newer.append(0)
      older.append(0)
    }
    let node = place + 1
    let last = Int(older[0])
    older[node] = UInt32(last)
    newer[node] = 0
    newer[last] = UInt32(node)
    older[0] = UInt32(node)
  }

  /// Takes a place out.
  mutating func remove(_ place: Int) {
    let node = place + 1
    newer[Int(older[node])] = newer[node]
    older[Int(newer[node])] = older[node]
  }

  /// Makes a place the one used last.
  mutating func touch(_ place: Int) {
    if Int(older[0]) == place + 1 { return }
    remove(place)
    insert(place)
  }
}
