/// How far an iterator on the stack has come. Source: `enum bpf_iter_state`, Linux 6.18.
enum IteratorState: UInt32 {
  /// It is none.
  case invalid = 0
  /// It may give more elements.
  case active = 1
  /// It gave its last one.
  case drained = 2

  /// The state as the log has it. Source: `iter_state_str`.
  var name: String {
    switch self {
    case .invalid: "<invalid>"
    case .active: "active"
    case .drained: "drained"
    }
  }
}
