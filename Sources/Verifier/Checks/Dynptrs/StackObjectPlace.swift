/// Where an object of several slots lies on the stack. Source: the results of `stack_slot_obj_get_spi`, Linux 6.18.
enum StackObjectPlace {
  /// The slot with the object's lowest address; its other slots have the numbers below.
  case slot(Int)
  /// Beyond what is allocated of the stack so far. Source: `-ERANGE`.
  case unallocated
  /// At a place where no such object can be; that was said. Source: `-EINVAL`.
  case impossible

  /// The slot's number; nil where there is none.
  var number: Int? {
    if case .slot(let number) = self { return number }
    return nil
  }

  /// What a check gives back that needs the slot; nil where there is one.
  var errno: Errno? {
    switch self {
    case .slot: nil
    case .unallocated: .outOfRange
    case .impossible: .invalid
    }
  }
}

extension Walk {
  /// Finds the slot that a pointer into the stack points to, as the beginning of an object of `count` slots that messages call `name`.
  /// Tells where the place is impossible. Matches `stack_slot_obj_get_spi`, Linux 6.18.33.
  func place(of pointer: RegisterState, as name: String, count: Int) -> StackObjectPlace {
    guard pointer.range.isConstant else {
      log.message("\(name) has to be at a constant offset")
      return .impossible
    }
    let offset = Int(Int32(truncatingIfNeeded: Int64(pointer.offset) &+ Int64(bitPattern: pointer.range.bits.value)))
    let slot = (-offset - 1) / 8
    guard offset % 8 == 0, slot + 1 >= count else {
      log.message("cannot pass in \(name) at an offset=\(offset)")
      return .impossible
    }
    guard slot < state.frames[Int(pointer.frame)].slotCount else { return .unallocated }
    return .slot(slot)
  }
}
