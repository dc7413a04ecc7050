/// The kernel's log of one verification.
///
/// Two texts grow side by side: the one that was asked for, and the messages that the kernel prints at any level, from which a
/// rejection's message is made. As in the kernel, both are cut back when a path ends well and another is taken up, except at level 2.
/// Source: `bpf_verifier_vlog`, `bpf_vlog_reset`, Linux 6.18.
final class Log {
  /// Bytes of asked-for text that are kept: as much as loaders commonly give the kernel room for. What comes behind is dropped, and
  /// the text says so at its end.
  static let capacity = 64 << 20

  /// Lengths of both texts, to cut them back to.
  struct Position {
    var text = 0
    var messages = 0
  }

  /// What was asked for.
  let level: VerificationOptions.LogLevel
  /// The text that was asked for.
  private(set) var text: [UInt8] = []
  /// What is printed at any level.
  private(set) var messages: [UInt8] = []
  /// True once the asked-for text has used up its room.
  private(set) var isFull = false

  /// An empty log.
  init(level: VerificationOptions.LogLevel) { self.level = level }

  /// True where every instruction's state is printed.
  @inline(__always)
  var tellsInstructions: Bool { level.contains(.instructions) }

  /// True where the path's instructions are printed, level 1 or 2.
  @inline(__always)
  var tellsPath: Bool { !level.isDisjoint(with: [.branches, .instructions]) }

  /// Prints a line that every level has. Source: `verbose()`.
  func message(_ line: String) {
    part(line)
    part("\n")
  }

  /// Prints a part of a line that every level has.
  func part(_ piece: String) {
    messages.append(contentsOf: piece.utf8)
    if !level.isEmpty { detail(piece) }
  }

  /// Prints into the asked-for text alone; the caller has asked ``tellsPath`` or ``tellsInstructions``.
  func detail(_ piece: String) {
    if isFull { return }
    text.append(contentsOf: piece.utf8)
    if text.count > Self.capacity { isFull = true }
  }

  /// Prints into the asked-for text alone, without a string in between.
  @inline(__always)
  func write(_ body: (inout [UInt8]) -> Void) {
    if isFull { return }
    body(&text)
    if text.count > Self.capacity { isFull = true }
  }

  /// Prints a line into the asked-for text alone.
  func detailLine(_ line: String) {
    detail(line)
    detail("\n")
  }

  /// Takes back the newline that the asked-for text ends with.
  func dropLastByte() { if !text.isEmpty && !isFull { text.removeLast() } }

  /// Ends the text: what was dropped is told, and `lines` are kept whatever the room.
  func finish(with lines: [String]) {
    if isFull { text.append(contentsOf: "\n(the log goes on; \(Self.capacity >> 20) MiB of it are kept)\n".utf8) }
    for line in lines {
      text.append(contentsOf: line.utf8)
      text.append(UInt8(ascii: "\n"))
    }
  }

  /// Where both texts end now.
  var position: Position { Position(text: text.count, messages: messages.count) }

  /// Forgets what was printed since `position`; the text is kept where it tells every instruction.
  func cutBack(to position: Position) {
    messages.removeSubrange(min(position.messages, messages.count)...)
    if !tellsInstructions { text.removeSubrange(min(position.text, text.count)...) }
  }
}
