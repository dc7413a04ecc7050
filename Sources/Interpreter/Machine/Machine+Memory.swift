extension Machine {
  /// Memory that the program passes to a helper.
  ///
  /// - Throws: a fault that says what is wrong with the address; the verifier rules it out for programs that it accepted.
  func memory(_ address: UInt64, _ count: Int, writing: Bool = false) throws(HelperStop)
    -> UnsafeMutableRawBufferPointer
  {
    if count <= 0 { return unsafe UnsafeMutableRawBufferPointer(start: nil, count: 0) }
    guard let host = unsafe locate(address, count, writing: writing) else {
      let stackBytes = unsafe state.pointee.stackBytes
      throw .fault(
        address: address, space.diagnose(address, bytes: count, writing: writing, stackBytes: stackBytes))
    }
    return unsafe UnsafeMutableRawBufferPointer(start: host, count: count)
  }

  /// The host address of bytes, from a helper's point of view; nil where they are not all inside one object.
  func locate(_ address: UInt64, _ count: Int, writing: Bool) -> UnsafeMutableRawPointer? {
    let bytes = UInt64(clamping: count)
    if bytes > UInt64(AddressLayout.largestRegion) { return nil }
    if let host = unsafe state.region(of: address)?.pointee.locate(address, bytes: bytes, writing: writing) {
      return unsafe host
    }
    guard prepareKernelObject(at: address) else { return nil }
    return unsafe state.region(of: address)?.pointee.locate(address, bytes: bytes, writing: writing)
  }

  /// A copy of bytes that the program passes to a helper.
  func bytes(_ address: UInt64, _ count: Int) throws(HelperStop) -> [UInt8] {
    unsafe [UInt8](try memory(address, count))
  }

  /// Writes bytes where the program told a helper to.
  func write(_ bytes: some Collection<UInt8>, to address: UInt64) throws(HelperStop) {
    let target = unsafe try memory(address, bytes.count, writing: true)
    unsafe target.copyBytes(from: bytes)
  }

  /// The map whose address the program passes to a helper.
  func map(_ address: UInt64, for helper: String) throws(HelperStop) -> MapStorage {
    guard let number = MapAddress.number(address), maps.indices.contains(number) else {
      throw .fault(address: address, "\(helper) needs a map, 0x\(String(address, radix: 16)) is none")
    }
    return maps[number]
  }
}

/// The addresses of map objects, which programs pass to helpers and never read.
enum MapAddress {
  /// Bytes from one map's object to the next: more than any has.
  static let stride: UInt64 = 4096

  /// The address of a map's object.
  static func address(_ number: Int) -> UInt64 {
    AddressLayout.address(slot: AddressSpace.Slot.mapObjects) &+ UInt64(number) &* stride
  }

  /// The first map's address.
  static let first =
    (AddressLayout.firstSlot &+ UInt64(AddressSpace.Slot.mapObjects)) << 32 | UInt64(AddressLayout.regionStart)

  /// The number of the map at an address; nil where it is none's.
  static func number(_ address: UInt64) -> Int? {
    let offset = address &- Self.address(0)
    guard offset < 1 << 31, offset % stride == 0 else { return nil }
    return Int(offset / stride)
  }
}
