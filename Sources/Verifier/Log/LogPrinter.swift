/// What the log's printing remembers between instructions.
struct LogPrinter {
  /// Position of the line record printed last; -1 before the first. Source: `prev_linfo`.
  var lastLine = -1
  /// Where the log ended after the last instruction's text. Source: `prev_log_pos`.
  var lastPosition = 0
  /// The instructions' texts, as far as they were printed; empty before the first.
  var instructions: [[UInt8]] = []
  /// How long the last instruction's text was. Source: `prev_insn_print_pos`.
  var lastLength = 0

  /// Spaces between an instruction and its state, so that states stand in columns of eight from 40 on.
  /// Source: `vlog_alignment`.
  static func padding(after length: Int) -> Int {
    let column = max(length + 4, 40)
    return (column + 7) / 8 * 8 - length - 1
  }
}
