/// The handlers that do two or three instructions, for runs that programs have often.
///
/// The later instructions keep their own places in the decoded program, so that jumps may still go to them; the first one's
/// handler reads all and goes on behind them.
@safe
struct FusionTable {
  /// One of the instructions: what to do, and where its operands are.
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
      self.init(
        operation, operation.family == .jump ? .memory : destination, operation.family.readsSource ? source : .memory)
    }
  }

  /// A run's handler, and its number as the beginning of longer ones.
  @safe
  private struct Run {
    var handler: ThreadedHandler
    var number: UInt32
  }

  private var pairs: [UInt64: Run] = [:]
  private var triples: [UInt64: ThreadedHandler] = unsafe [:]

  /// A table without pairs.
  init() {
    pairs.reserveCapacity(4096)
    unsafe triples.reserveCapacity(1024)
  }

  /// Adds a pair. Never inlined: there are thousands of calls in a row.
  @inline(never)
  mutating func bind(_ first: Half, _ second: Half, _ handler: @escaping ThreadedHandler) {
    pairs[Self.key(first.key, second.key)] = unsafe Run(handler: handler, number: UInt32(pairs.count))
  }

  /// Adds a run of three, whose first two are a pair already.
  @inline(never)
  mutating func bind(_ first: Half, _ second: Half, _ third: Half, _ handler: @escaping ThreadedHandler) {
    guard let pair = pairs[Self.key(first.key, second.key)] else { return }
    unsafe triples[Self.key(pair.number, third.key)] = handler
  }

  /// The handler of the longest run; nil where there is none.
  func handler(_ first: Half, _ second: Half, _ third: Half) -> ThreadedHandler? {
    guard let pair = pairs[Self.key(first.key, second.key)] else { return nil }
    return unsafe triples[Self.key(pair.number, third.key)] ?? pair.handler
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
}

extension Operation.Family {
  /// True where the source register of an instruction means something, as far as runs of instructions go.
  fileprivate var readsSource: Bool {
    switch self {
    case .arithmetic64Register, .arithmetic32Register, .jump64Register, .jump32Register, .load, .storeRegister,
      .mapLookup:
      true
    default: false
    }
  }
}
