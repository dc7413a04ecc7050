/// Doubly linked lists of objects. Source: `kernel/bpf/helpers.c`, Linux 6.18.
///
/// A head is two words, the first and the last node; a node has the next, the previous and the head that owns it. A head of zeros is
/// empty, as is one that points to itself.
enum ListFunctions {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.FunctionRow] = [
    .init("bpf_list_push_front_impl") { machine, words throws(HelperStop) in
      try push(machine, words.a, words.b, last: false)
    },
    .init("bpf_list_push_back_impl") { machine, words throws(HelperStop) in
      try push(machine, words.a, words.b, last: true)
    },
    .init("bpf_list_pop_front") { machine, words throws(HelperStop) in try take(machine, words.a, last: false) ?? 0 },
    .init("bpf_list_pop_back") { machine, words throws(HelperStop) in try take(machine, words.a, last: true) ?? 0 },
    .init("bpf_list_front") { machine, words throws(HelperStop) in try end(machine, words.a, last: false) },
    .init("bpf_list_back") { machine, words throws(HelperStop) in try end(machine, words.a, last: true) },
  ]

  private static let previous: UInt64 = 8
  private static let owner: UInt64 = 16

  private static func push(
    _ machine: Machine, _ head: UInt64, _ node: UInt64, last: Bool
  ) throws(HelperStop) -> UInt64 {
    if try machine.word(head) == 0 {
      try machine.setWord(head, head)
      try machine.setWord(head &+ previous, head)
    }
    if try machine.word(node &+ owner) != 0 {
      try machine.drop(node)
      return LinuxErrno.invalid.result
    }
    let before = last ? try machine.word(head &+ previous) : head
    let after = last ? head : try machine.word(head)
    try machine.setWord(node, after)
    try machine.setWord(node &+ previous, before)
    try machine.setWord(node &+ owner, head)
    try machine.setWord(before, node)
    try machine.setWord(after &+ previous, node)
    return 0
  }

  /// The first or last node; 0 where there is none.
  private static func end(_ machine: Machine, _ head: UInt64, last: Bool) throws(HelperStop) -> UInt64 {
    let node = try machine.word(last ? head &+ previous : head)
    return node == head ? 0 : node
  }

  /// Takes the first or last node out; nil where there is none.
  static func take(_ machine: Machine, _ head: UInt64, last: Bool) throws(HelperStop) -> UInt64? {
    let node = try end(machine, head, last: last)
    // The first element's owner is this list, unless memory was overwritten.
    if node == 0 { return nil }
    if try machine.word(node &+ owner) != head { return nil }
    let (after, before) = (try machine.word(node), try machine.word(node &+ previous))
    try machine.setWord(before, after)
    try machine.setWord(after &+ previous, before)
    try machine.setWord(node, node)
    try machine.setWord(node &+ previous, node)
    try machine.setWord(node &+ owner, 0)
    return node
  }
}
