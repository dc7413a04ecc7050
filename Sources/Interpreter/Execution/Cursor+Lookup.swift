extension Cursor {
  /// `bpf_map_lookup_elem` of a key on the stack in an array, which takes nothing but arithmetic; else nothing happens.
  ///
  /// The instruction's displacement is the place of `r1`.
  @inline(__always)
  mutating func mapLookupQuickly(_ result: Location, _ key: Location) -> Bool {
    let place = unsafe Location(rawValue: UInt8(truncatingIfNeeded: instruction.pointee.displacement)) ?? .memory
    guard let entry = unsafe state.pointee.lookups.entry(read(place, 1)),
      let host = unsafe state.pointee.stack.locate(source(key), .word, writing: false)
    else { return false }
    let index = unsafe MemoryWidth.word.load(host)
    let count = unsafe entry.pointee.arrayCount
    if count == 0 { return false }
    unsafe setDestination(result, index < count ? entry.pointee.first &+ index &* entry.pointee.stride : 0)
    unsafe advance()
    return true
  }

  /// `bpf_map_lookup_elem`, with all registers in the register file.
  @inline(__always)
  mutating func mapLookup() {
    if unsafe lookUp(state) { unsafe advance() } else { unsafe callHelper() }
  }
}

/// Looks a key up without the helper; false where only the helper can.
@inline(never)
private func lookUp(_ state: UnsafeMutablePointer<MachineState>) -> Bool {
  let address = unsafe state.registers[2]
  guard let entry = unsafe state.pointee.lookups.entry(state.registers[1]),
    let region = unsafe state.region(of: address)
  else { return false }
  if let hash = unsafe entry.pointee.hash {
    return unsafe hash._withUnsafeGuaranteedRef { hash in
      guard let key = unsafe region.pointee.locate(address, bytes: UInt64(hash.keySize), writing: false) else {
        return false
      }
      unsafe state.registers[0] = hash.lookup(key)
      return true
    }
  }
  let count = unsafe entry.pointee.arrayCount
  guard count > 0, let key = unsafe region.pointee.locate(address, .word, writing: false) else { return false }
  let index = unsafe MemoryWidth.word.load(key)
  unsafe state.registers[0] = index < count ? entry.pointee.first &+ index &* entry.pointee.stride : 0
  return true
}
