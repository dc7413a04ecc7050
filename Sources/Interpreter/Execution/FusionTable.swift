/// The handlers that do two instructions, for pairs that programs have often.
///
/// The second instruction keeps its own place in the decoded program, so that jumps may still go to it; the pair's handler
/// reads both and goes on behind them.
@safe
struct FusionTable {
  /// One of the two: what to do, and where its operands are.
  struct Half: Hashable {
    let key: UInt32

    /// An operand that the operation does not have is in ``Location/memory``.
    @inline(never)
    init(_ operation: Operation, _ destination: Location, _ source: Location) {
      key = UInt32(HandlerKey(operation, destination, source).index)
    }

    /// A decoded instruction, with the registers that are pinned while it runs.
    init(_ instruction: DecodedInstruction, _ pinned: PinnedRegisters) {
      let operation = unsafe instruction.operation
      let destination = unsafe pinned.location(of: instruction.destination)
      let source = unsafe pinned.location(of: instruction.source)
      self.init(operation, destination, operation.family.readsSource ? source : .memory)
    }
  }

  private var handlers: [UInt64: ThreadedHandler] = unsafe [:]

  /// A table without pairs.
  init() { unsafe handlers.reserveCapacity(2048) }

  /// Adds a pair. Never inlined: there are thousands of calls in a row.
  @inline(never)
  mutating func bind(_ first: Half, _ second: Half, _ handler: @escaping ThreadedHandler) {
    unsafe handlers[UInt64(first.key) << 32 | UInt64(second.key)] = handler
  }

  /// The handler of a pair; nil where it has none.
  func handler(_ first: Half, _ second: Half) -> ThreadedHandler? {
    unsafe handlers[UInt64(first.key) << 32 | UInt64(second.key)]
  }
}

extension Operation.Family {
  /// True where the source register of an instruction means something, as far as pairs of instructions go.
  fileprivate var readsSource: Bool {
    switch self {
    case .arithmetic64Register, .arithmetic32Register, .jump64Register, .jump32Register, .load, .storeRegister: true
    default: false
    }
  }
}
