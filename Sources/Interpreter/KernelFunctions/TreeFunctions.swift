/// Ordered trees of objects. Source: `kernel/bpf/helpers.c`, Linux 6.18.
///
/// A root is two words, the topmost and the first node; a node has its parent, its right and its left child and the root that owns
/// it. Trees are not kept balanced: order is what programs see.
enum TreeFunctions {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.FunctionRow] = [
    .init("bpf_rbtree_add_impl") { machine, words throws(HelperStop) in try add(machine, words.a, words.b, words.c) },
    .init("bpf_rbtree_remove") { machine, words throws(HelperStop) in try remove(machine, words.a, words.b) },
    .init("bpf_rbtree_first") { machine, words throws(HelperStop) in try first(machine, words.a) },
    .init("bpf_rbtree_root") { machine, words throws(HelperStop) in try machine.word(words.a) },
    .init("bpf_rbtree_left") { machine, words throws(HelperStop) in try child(machine, words, left) },
    .init("bpf_rbtree_right") { machine, words throws(HelperStop) in try child(machine, words, right) },
  ]

  private static let right: UInt64 = 8
  private static let left: UInt64 = 16
  private static let owner: UInt64 = 24
  private static let cachedFirst: UInt64 = 8

  private static func child(_ machine: Machine, _ words: HelperArguments, _ side: UInt64) throws(HelperStop) -> UInt64 {
    try machine.word(words.b &+ owner) == words.a ? try machine.word(words.b &+ side) : 0
  }

  /// `bpf_rbtree_add_impl`: `less` is the program's function, called with the new node and one of the tree.
  private static func add(
    _ machine: Machine, _ root: UInt64, _ node: UInt64, _ less: UInt64
  ) throws(HelperStop) -> UInt64 {
    if try machine.word(node &+ owner) != 0 {
      try machine.drop(node)
      return LinuxErrno.invalid.result
    }
    var parent: UInt64 = 0
    var link = root
    var isFirst = true
    while case let next = try machine.word(link), next != 0 {
      parent = next
      try machine.spend()
      if try machine.callBack(less, [node, parent, 0, 0, 0]) != 0 {
        link = parent &+ left
      } else {
        link = parent &+ right
        isFirst = false
      }
    }
    try machine.setWord(node, parent)
    try machine.setWord(node &+ left, 0)
    try machine.setWord(node &+ right, 0)
    try machine.setWord(node &+ owner, root)
    try machine.setWord(link, node)
    if isFirst { try machine.setWord(root &+ cachedFirst, node) }
    return 0
  }

  /// `bpf_rbtree_first`: 0 where the tree is empty.
  static func first(_ machine: Machine, _ root: UInt64) throws(HelperStop) -> UInt64 {
    try machine.word(root &+ cachedFirst)
  }

  /// `bpf_rbtree_remove`: 0 where the node is not in this tree.
  static func remove(_ machine: Machine, _ root: UInt64, _ node: UInt64) throws(HelperStop) -> UInt64 {
    if try machine.word(node &+ owner) != root { return 0 }
    if try first(machine, root) == node { try machine.setWord(root &+ cachedFirst, try successor(machine, node)) }
    let (smaller, larger) = (try machine.word(node &+ left), try machine.word(node &+ right))
    if smaller == 0 || larger == 0 {
      try replace(machine, root, node, by: smaller == 0 ? larger : smaller)
    } else {
      // The next node has no smaller child: it takes the removed one's place.
      let next = try leftmost(machine, larger)
      if next != larger {
        try replace(machine, root, next, by: try machine.word(next &+ right))
        try machine.setWord(next &+ right, larger)
        try machine.setWord(larger, next)
      }
      try replace(machine, root, node, by: next)
      try machine.setWord(next &+ left, smaller)
      try machine.setWord(smaller, next)
    }
    try machine.setWord(node, node)
    try machine.setWord(node &+ owner, 0)
    return node
  }

  private static func replace(
    _ machine: Machine, _ root: UInt64, _ node: UInt64, by other: UInt64
  ) throws(HelperStop) {
    let parent = try machine.word(node)
    let link = parent == 0 ? root : try machine.word(parent &+ left) == node ? parent &+ left : parent &+ right
    try machine.setWord(link, other)
    if other != 0 { try machine.setWord(other, parent) }
  }

  private static func leftmost(_ machine: Machine, _ start: UInt64) throws(HelperStop) -> UInt64 {
    var node = start
    while case let next = try machine.word(node &+ left), next != 0 {
      try machine.spend()
      node = next
    }
    return node
  }

  private static func successor(_ machine: Machine, _ start: UInt64) throws(HelperStop) -> UInt64 {
    let larger = try machine.word(start &+ right)
    if larger != 0 { return try leftmost(machine, larger) }
    var node = start
    var parent = try machine.word(node)
    while parent != 0 {
      try machine.spend()
      if try machine.word(parent &+ right) != node { break }
      node = parent
      parent = try machine.word(node)
    }
    return parent
  }
}
