extension AddressSpace {
  /// Says what is wrong with an access and what lies near it.
  func diagnose(_ address: UInt64, bytes: Int, writing: Bool, stackBytes: UInt64) -> String {
    let access = "\(bytes)-byte \(writing ? "write" : "read") at 0x\(String(address, radix: 16)): "
    return access + near(address, bytes: bytes, writing: writing, stackBytes: stackBytes)
  }

  /// What a kernel would let a program read at an address where this machine has no memory; nil elsewhere.
  func opaqueObject(at address: UInt64) -> String? {
    switch (address >> 32) &- AddressLayout.firstSlot {
    case UInt64(Slot.mapObjects): "reading the fields of a map object"
    case UInt64(Slot.tasks): "reading the fields of a task"
    default: nil
    }
  }

  private func near(_ address: UInt64, bytes: Int, writing: Bool, stackBytes: UInt64) -> String {
    let top = AddressLayout.stackTop
    let reach = UInt64(1) << 16
    if address > top &- stackBytes &- reach && address < top &+ reach {
      let bottom = top &- stackBytes
      if address < bottom { return "\(bottom - address) bytes below the stack frame (512 bytes)" }
      return "past the top of the stack"
    }
    if address < 4096 { return "a null pointer, plus \(address)" }
    guard let (region, owner) = unsafe region(near: address) else { return "no object is near this address" }
    let isReadOnly = unsafe region.readable.bytes > 0 && region.writable.bytes == 0
    let size = unsafe Int(region.readable.bytes)
    let first = unsafe (address & ~0xffff_ffff) | UInt64(region.start)
    if size == 0 { return "inside \(owner.description), which programs cannot access" }
    if address < first { return "\(first - address) bytes before \(owner.description) (\(size) bytes)" }
    let offset = address - first
    if offset &+ UInt64(bytes) <= UInt64(size) {
      return isReadOnly ? "\(owner.description) (\(size) bytes) is read-only" : "\(owner.description) refuses it"
    }
    if offset >= UInt64(size) {
      let past = offset - UInt64(size)
      return past == 0
        ? "just past the end of \(owner.description) (\(size) bytes)"
        : "\(past) bytes past the end of \(owner.description) (\(size) bytes)"
    }
    let over = offset &+ UInt64(bytes) - UInt64(size)
    return "its last \(over) bytes are past the end of \(owner.description) (\(size) bytes)"
  }
}
