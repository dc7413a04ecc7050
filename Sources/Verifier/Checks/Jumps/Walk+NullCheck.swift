import BPFISA
import BPFKernelModel
import BPFProgram

extension Walk {
  /// True for a comparison of a nullable pointer with zero.
  func isNullCheck(_ jump: ConditionalJump) -> Bool {
    !jump.is32 && jump.comparesWithZero && (jump.operation == .jeq || jump.operation == .jne)
      && state.frame[jump.destination].mayBeNull
  }

  /// A nullable pointer that equals one that is not null is not null either. Pointers to kernel objects may be null without
  /// telling, and prove nothing.
  func liftNullability(_ jump: ConditionalJump, taken: VerifierState) {
    guard let source = jump.source, !jump.is32 else { return }
    let first = state.frame[jump.destination]
    let second = state.frame[source]
    guard first.kind != .scalar, second.kind != .scalar, first.mayBeNull != second.mayBeNull, first.kind != .typed,
      second.kind != .typed
    else { return }
    let equal: VerifierState
    switch jump.operation {
    case .jeq: equal = taken
    case .jne: equal = state
    default: return
    }
    markPointerNotNull(&equal.frame[second.mayBeNull ? source : jump.destination])
  }

  /// Makes all copies of a nullable pointer null or valid, in a state where its comparison has decided. Null releases the reference.
  /// Matches `mark_ptr_or_null_regs`, Linux 6.18.33.
  func markPointerOrNull(state: VerifierState, register: Int, isNull: Bool) {
    let pointer = state.frame[register]
    if pointer.referenceID != 0, pointer.referenceID == pointer.id, isNull,
      let position = state.references.firstIndex(where: { $0.kind == .pointer && $0.id == pointer.id })
    {
      state.references.remove(at: position)
    }
    state.forEachRegister { copy in
      if copy.mayBeNull && copy.id == pointer.id { self.decide(&copy, isNull: isNull) }
    }
  }

  /// Source: `mark_ptr_or_null_reg`.
  private func decide(_ register: inout RegisterState, isNull: Bool) {
    guard register.id != 0 || register.flags.contains(.rcu) else { return }
    guard register.range.smin == 0, register.range.smax == 0, register.range.bits == .constant(0) else { return }
    let mayBeInside = register.kind == .typed && !register.flags.isDisjoint(with: [.allocated, .nonOwning])
    guard mayBeInside || register.offset == 0 else { return }
    if isNull {
      register.kind = .scalar
      register.flags = []
      register.id = 0
      register.referenceID = 0
      return
    }
    markPointerNotNull(&register)
    if !mayPointToLock(register) { register.id = 0 }
  }

  /// Makes a nullable pointer a valid one. Looked-up values of some maps turn into what they stand for.
  /// Matches `mark_ptr_not_null_reg`, Linux 6.18.33.
  func markPointerNotNull(_ register: inout RegisterState) {
    guard register.kind == .mapValue else {
      register.flags.remove(.orNull)
      return
    }
    register.flags = []
    if let inner = innerMap(of: register.mapIndex) {
      register.kind = .mapPointer
      register.mapIndex = inner
      let fields = specialFields(ofMap: inner)
      if [.timer, .workQueue, .taskWork].contains(where: fields.contains) { register.mapIdentity = register.id }
      return
    }
    switch maps[register.mapIndex].type {
    case .xskmap: register.kind = .xdpSocket
    case .sockmap, .sockhash: register.kind = .socket
    default: break
    }
  }

  /// The index in ``maps`` of the definition of a map's inner maps; nil where it has none.
  ///
  /// Inner maps follow the program's own in ``maps``, in the order of their outer maps. The kernel keeps no names of them.
  func innerMap(of index: Int) -> Int? {
    guard index < program.maps.count, !program.maps[index].inner.isEmpty else { return nil }
    if maps.count == program.maps.count {
      for var inner in program.maps.compactMap(\.inner.first) {
        inner.kernelName = ""
        maps.append(inner)
      }
    }
    return program.maps.count + program.maps[..<index].count { !$0.inner.isEmpty }
  }
}
