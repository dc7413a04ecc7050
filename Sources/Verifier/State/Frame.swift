/// One call's registers and stack.
///
/// Flat storage that is reused: the eleven registers stand first, the stack's slots behind them, in one allocation that grows with
/// the deepest slot used. This is the one place of the verifier that handles raw memory; every access from outside is checked.
/// Source: `struct bpf_func_state`, Linux 6.18.
@safe
final class Frame {
  /// Registers in a frame, `r0` to `r10`.
  static let registerCount = 11
  /// Slots of a full 512-byte stack.
  static let maxSlots = 64

  /// What is known of a frame beside its registers and stack.
  struct Context {
    /// The call instruction in the caller; -1 in a main function. Source: `BPF_MAIN_FUNC`.
    var callSite: Int32 = -1
    /// The frame's number, 0 for the outermost.
    var number: UInt8 = 0
    /// Index of the subprogram that runs in it.
    var subprogram: Int32 = 0
    /// Counts entries into asynchronous callbacks, so that their states differ.
    var asyncEntries: Int32 = 0
    /// The least value that a callback may return.
    var callbackReturnMin: Int32 = 0
    /// The greatest value that a callback may return.
    var callbackReturnMax: Int32 = 0
    /// True in a callback that a helper calls.
    var isInCallback = false
    /// True in a callback that runs later (timers, work queues).
    var isInAsyncCallback = false
    /// True in the exception callback.
    var isInExceptionCallback = false
    /// How many iterations of its callback the current call has simulated.
    var callbackDepth: Int32 = 0
  }

  /// What is known beside registers and stack.
  var context = Context()

  private var registerStorage: UnsafeMutablePointer<RegisterState>
  private var slotStorage: UnsafeMutablePointer<StackSlot>
  private var slotCapacity: Int

  /// Slots in use; the stack is this times eight bytes deep. Source: `allocated_stack`.
  private(set) var slotCount = 0

  /// Makes a frame with nothing known: all registers uninitialised, no stack.
  init(slotCapacity: Int = 0) {
    unsafe registerStorage = .allocate(capacity: Self.registerCount)
    unsafe registerStorage.initialize(repeating: .uninitialized, count: Self.registerCount)
    unsafe slotStorage = .allocate(capacity: max(slotCapacity, 1))
    self.slotCapacity = slotCapacity
  }

  /// Makes a copy that takes no more memory than its content.
  convenience init(copying other: Frame) {
    self.init(slotCapacity: other.slotCount)
    copy(from: other)
  }

  deinit {
    unsafe registerStorage.deallocate()
    unsafe slotStorage.deallocate()
  }

  /// Takes over another frame's content, reusing this one's storage.
  func copy(from other: Frame) {
    context = other.context
    unsafe registerStorage.update(from: other.registerStorage, count: Self.registerCount)
    if slotCapacity < other.slotCount { reallocate(capacity: other.slotCount, keeping: 0) }
    unsafe slotStorage.update(from: other.slotStorage, count: other.slotCount)
    slotCount = other.slotCount
  }

  /// A register by number, 0 to 10.
  subscript(register: Int) -> RegisterState {
    @inline(__always) get {
      precondition(UInt(bitPattern: register) < UInt(Self.registerCount))
      return unsafe registerStorage[register]
    }
    @inline(__always) _modify {
      precondition(UInt(bitPattern: register) < UInt(Self.registerCount))
      yield unsafe &registerStorage[register]
    }
  }

  /// A stack slot by number, below ``slotCount``.
  subscript(slot slot: Int) -> StackSlot {
    @inline(__always) get {
      precondition(UInt(bitPattern: slot) < UInt(bitPattern: slotCount))
      return unsafe slotStorage[slot]
    }
    @inline(__always) _modify {
      precondition(UInt(bitPattern: slot) < UInt(bitPattern: slotCount))
      yield unsafe &slotStorage[slot]
    }
  }

  /// Makes sure that the stack is at least `bytes` deep; new slots are invalid. Source: `grow_stack_state`.
  func growStack(toBytes bytes: Int) {
    let wanted = (bytes &+ 7) / 8
    guard wanted > slotCount, wanted <= Self.maxSlots else { return }
    if wanted > slotCapacity {
      reallocate(capacity: min(max(wanted, slotCapacity * 2), Self.maxSlots), keeping: slotCount)
    }
    unsafe (slotStorage + slotCount).initialize(repeating: .invalid, count: wanted - slotCount)
    slotCount = wanted
  }

  /// Forgets everything, for reuse in a new call.
  func reset() {
    context = Context()
    slotCount = 0
    unsafe registerStorage.update(repeating: .uninitialized, count: Self.registerCount)
  }

  private func reallocate(capacity: Int, keeping count: Int) {
    let grown = UnsafeMutablePointer<StackSlot>.allocate(capacity: capacity)
    unsafe grown.update(from: slotStorage, count: count)
    unsafe slotStorage.deallocate()
    unsafe slotStorage = unsafe grown
    slotCapacity = capacity
  }
}

extension Frame {
  /// Bytes of stack that the frame's slots cover.
  var stackBytes: Int { slotCount * 8 }
}
