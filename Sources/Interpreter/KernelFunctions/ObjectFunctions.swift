import BPFProgram
import BPFTypeFormat

/// Objects of the program's own types. Source: `kernel/bpf/helpers.c`, Linux 6.18.
enum ObjectFunctions {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.FunctionRow] = [
    .init("bpf_obj_new_impl") { machine, words throws(HelperStop) in try make(machine, words.a, copies: 1) },
    .init("bpf_percpu_obj_new_impl") { machine, words throws(HelperStop) in
      try make(machine, words.a, copies: machine.world.cpuCount)
    },
    .init("bpf_obj_drop_impl") { machine, words throws(HelperStop) in
      try machine.drop(words.a)
      return 0
    },
    .init("bpf_percpu_obj_drop_impl") { machine, words throws(HelperStop) in
      try machine.drop(words.a)
      return 0
    },
    .init("bpf_refcount_acquire_impl") { machine, words throws(HelperStop) in try acquire(machine, words.a) },
  ]

  /// `bpf_obj_new_impl`: the first argument is the type's number in the program's types.
  private static func make(_ machine: Machine, _ type: UInt64, copies: Int) throws(HelperStop) -> UInt64 {
    let id = TypeID(rawValue: UInt32(truncatingIfNeeded: type))
    guard let types = machine.runningProgram?.source.types, let size = types.size(of: id), size > 0 else {
      throw .fault(address: nil, "bpf_obj_new names no type of the program")
    }
    let managed = ManagedFields(of: id, in: types)
    let stride = copies == 1 ? Int(size) : (Int(size) + 7) & ~7
    let (bytes, overflow) = stride.multipliedReportingOverflow(by: copies)
    let address = overflow ? 0 : machine.heap.make(size: bytes, managed: managed)
    if address == 0 { return 0 }
    if let offset = managed.referenceCount { try machine.setHalf(address &+ UInt64(offset), 1) }
    return address
  }

  private static func acquire(_ machine: Machine, _ address: UInt64) throws(HelperStop) -> UInt64 {
    guard let object = machine.heap.object(at: address), let offset = object.managed.referenceCount else { return 0 }
    let place = ObjectHeap.start(object) &+ UInt64(offset)
    let count = try machine.half(place)
    if count == 0 { return 0 }
    try machine.setHalf(place, count &+ 1)
    return address
  }
}

/// Helpers on objects.
enum ObjectHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(153) { machine, words throws(HelperStop) in perCPU(machine, words.a, Int(UInt32(truncatingIfNeeded: words.b)))
    },
    .init(154) { machine, words throws(HelperStop) in perCPU(machine, words.a, machine.world.cpu) },
    .init(194) { machine, words throws(HelperStop) in
      let old = try machine.word(words.a)
      try machine.setWord(words.a, words.b)
      return old
    },
  ]

  /// `bpf_per_cpu_ptr` and `bpf_this_cpu_ptr`: CPUs' copies follow one another.
  private static func perCPU(_ machine: Machine, _ address: UInt64, _ cpu: Int) -> UInt64 {
    guard cpu < machine.world.cpuCount, let object = machine.heap.object(at: address) else { return 0 }
    return address &+ UInt64(object.size / machine.world.cpuCount * cpu)
  }
}

extension Machine {
  /// Takes a step for work that a helper repeats, so that the step limit ends it too.
  func spend() throws(HelperStop) {
    unsafe state.pointee.deadline &-= DecodedLayout.stride
    if unsafe state.pointee.deadline < Int(bitPattern: state.pointee.current) {
      throw .fault(address: nil, "the step limit of \(stepLimit) instructions was reached")
    }
  }

  /// The program whose instruction runs.
  var runningProgram: DecodedProgram? {
    let current = unsafe state.pointee.current
    return programs.first { unsafe $0.slot(of: current) != nil }
  }

  /// Gives up a reference to an object; with the last one it goes, and what it owns.
  ///
  /// Matches `__bpf_obj_drop_impl` and `bpf_obj_free_fields`, Linux 6.18.
  func drop(_ address: UInt64) throws(HelperStop) {
    // Objects own objects to any depth: those that wait are kept here, not on the stack.
    var pending = [address]
    while let address = pending.popLast() {
      try spend()
      // Objects of the kernel itself are the world's.
      guard let object = heap.object(at: address) else { continue }
      let start = ObjectHeap.start(object)
      if let offset = object.managed.referenceCount {
        let count = try half(start &+ UInt64(offset))
        try setHalf(start &+ UInt64(offset), count &- 1)
        if count > 1 { continue }
      }
      heap.free(start)
      try takeFields(object.managed, at: start, into: &pending)
    }
  }

  /// Takes out what fields own: the elements of lists and trees, and objects.
  private func takeFields(
    _ managed: ManagedFields, at start: UInt64, into pending: inout [UInt64]
  ) throws(HelperStop) {
    for field in managed.fields {
      let place = start &+ UInt64(field.offset)
      switch field.kind {
      case "bpf_list_head":
        if try word(place) == 0 { continue }
        while let node = try ListFunctions.take(self, place, last: false) {
          try spend()
          pending.append(node)
        }
      case "bpf_rb_root":
        while case let node = try TreeFunctions.first(self, place), node != 0 {
          try spend()
          if try TreeFunctions.remove(self, place, node) == 0 { break }
          pending.append(node)
        }
      case "kptr", "percpu_kptr":
        let object = try word(place)
        if object != 0 {
          try setWord(place, 0)
          pending.append(object)
        }
      default: continue
      }
    }
  }
}
