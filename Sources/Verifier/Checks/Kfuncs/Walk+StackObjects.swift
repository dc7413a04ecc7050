extension Walk {
  /// Notes that a call reads an object on the stack. Matches `mark_stack_slot_obj_read`, Linux 6.18.
  func markStackObjectRead(frame: Int, slot: Int, count: Int) {
    for place in stride(from: slot, to: slot - count, by: -1) {
      markStackRead(frame: frame, slots: 1 << UInt64(place))
      scratched.touch(slot: place)
    }
  }
}
