extension Machine {
  /// A 64-bit word of the program's memory.
  func word(_ address: UInt64) throws(HelperStop) -> UInt64 {
    UInt64(littleEndian: unsafe try memory(address, 8).loadUnaligned(as: UInt64.self))
  }

  /// Sets a 64-bit word of the program's memory.
  func setWord(_ address: UInt64, _ value: UInt64) throws(HelperStop) {
    unsafe try memory(address, 8, writing: true).storeBytes(of: value.littleEndian, as: UInt64.self)
  }

  /// A 32-bit word of the program's memory.
  func half(_ address: UInt64) throws(HelperStop) -> UInt32 {
    UInt32(littleEndian: unsafe try memory(address, 4).loadUnaligned(as: UInt32.self))
  }

  /// Sets a 32-bit word of the program's memory.
  func setHalf(_ address: UInt64, _ value: UInt32) throws(HelperStop) {
    unsafe try memory(address, 4, writing: true).storeBytes(of: value.littleEndian, as: UInt32.self)
  }
}
