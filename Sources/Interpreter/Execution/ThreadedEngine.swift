/// Runs one instruction and jumps to the handler of the next.
///
/// The arguments are the fields of ``Cursor``, in order; all six travel in machine registers.
typealias ThreadedHandler =
  @convention(c) (UnsafeRawPointer, UnsafeMutableRawPointer, UInt64, UInt64, UInt64, UInt64) -> Void

/// The fast engine: every decoded instruction carries its handler, and every handler ends in a jump to the next one.
///
/// Swift does not promise tail calls. Optimised builds make them as long as nothing is left to do after the call, which
/// is why ``Cursor`` holds no references; ``isSafe`` finds out whether this build does.
///
/// Handlers are made for where their operands are. What programs do often has one for every pair of locations; the rest has
/// one that puts the pinned registers into the register file, works there, and takes them back.
enum ThreadedEngine {
  /// Runs until a stop instruction; the words are published then.
  static func run(_ cursor: Cursor) {
    var cursor = unsafe cursor
    unsafe cursor.reload()
    unsafe cursor.next()
  }

  /// The handler of an operation whose operands are where the locations say.
  static func handler(
    _ operation: Operation, _ destination: Location, _ source: Location, preserved: UInt8
  ) -> ThreadedHandler {
    switch operation.family {
    case .callLocal, .exit: unsafe table[HandlerKey(operation, preserved: preserved).index]
    default: unsafe table[HandlerKey(operation, destination, source).index]
    }
  }

  /// The handlers of runs of instructions.
  static let fusions: FusionTable = {
    var table = FusionTable()
    bindFusions64(into: &table)
    bindFusions32(into: &table)
    bindFusionsOfAccess(into: &table)
    return table
  }()

  /// The handlers by ``HandlerKey/index``: first those that work in the register file, then those made for locations.
  private static let table: [ThreadedHandler] = {
    let invalid: ThreadedHandler = { (i, s, a, b, c, d) in
      var m = unsafe Cursor(i, s, a, b, c, d)
      unsafe m.fault()
      return unsafe m.next()
    }
    let stop: ThreadedHandler = { (i, s, a, b, c, d) in
      let m = unsafe Cursor(i, s, a, b, c, d)
      unsafe m.spill()
      unsafe m.publish()
      unsafe m.state.pointee.stop = EngineStop(rawValue: m.instruction.pointee.operation.variant) ?? .fault
    }
    var table = unsafe [ThreadedHandler](repeating: invalid, count: HandlerKey.count)
    unsafe bindGeneral(into: &table)
    for reason in EngineStop.allCases { unsafe table.bind(Operation(.stop, reason), stop) }
    unsafe bindArithmetic64(into: &table)
    unsafe bindArithmetic32(into: &table)
    unsafe bindMemory(into: &table)
    unsafe bindJumps(into: &table)
    unsafe bindCalls(into: &table)
    return unsafe table
  }()
}

/// What a handler is made for.
struct HandlerKey {
  /// Pairs of locations.
  static let pairs = 25
  /// How many keys there are.
  static var count: Int { Operation.Family.allCases.count * Operation.variants * pairs }

  /// The key's number.
  let index: Int

  /// An operation with its operands' locations.
  init(_ operation: Operation, _ destination: Location = .p0, _ source: Location = .p0) {
    index = operation.index * Self.pairs + Int(destination.rawValue) * 5 + Int(source.rawValue)
  }

  /// A call or a return in a program of which so many pinned registers are preserved by callees.
  init(_ operation: Operation, preserved: UInt8) {
    index = operation.index * Self.pairs + Int(preserved)
  }
}

extension Cursor {
  /// Takes the words that a handler was called with.
  @inline(__always)
  init(
    _ instruction: UnsafeRawPointer, _ state: UnsafeMutableRawPointer, _ p0: UInt64, _ p1: UInt64, _ p2: UInt64,
    _ p3: UInt64
  ) {
    unsafe self.init(
      instruction: instruction.assumingMemoryBound(to: DecodedInstruction.self),
      state: state.assumingMemoryBound(to: MachineState.self), p0: p0, p1: p1, p2: p2, p3: p3)
  }

  /// Jumps to a handler that does the current instruction in another way.
  @inline(__always)
  func next(_ handler: ThreadedHandler) {
    unsafe handler(instruction, state, p0, p1, p2, p3)
  }

  /// Jumps to the current instruction's handler.
  @inline(__always)
  func next() {
    unsafe instruction.pointee.handler(instruction, state, p0, p1, p2, p3)
  }
}

// Never inlined: the generated files call these thousands of times in a row.
extension [ThreadedHandler] {
  /// Binds a handler that is made for two places.
  @inline(never)
  mutating func bind(_ operation: Operation, to: Location, from: Location, _ handler: @escaping ThreadedHandler) {
    unsafe self[HandlerKey(operation, to, from).index] = handler
  }

  /// Binds a handler to which the source does not matter.
  @inline(never)
  mutating func bind(_ operation: Operation, to: Location, _ handler: @escaping ThreadedHandler) {
    for from in Location.allCases { unsafe bind(operation, to: to, from: from, handler) }
  }

  /// Binds a handler to which the destination does not matter.
  @inline(never)
  mutating func bind(_ operation: Operation, from: Location, _ handler: @escaping ThreadedHandler) {
    for to in Location.allCases { unsafe bind(operation, to: to, from: from, handler) }
  }

  /// Binds a handler without operands.
  @inline(never)
  mutating func bind(_ operation: Operation, _ handler: @escaping ThreadedHandler) {
    for to in Location.allCases { unsafe bind(operation, to: to, handler) }
  }

  /// Binds a handler of calls or returns.
  @inline(never)
  mutating func bind(_ operation: Operation, preserved: UInt8, _ handler: @escaping ThreadedHandler) {
    unsafe self[HandlerKey(operation, preserved: preserved).index] = handler
  }
}
