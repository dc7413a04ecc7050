/// The address of a function in the program's address space: in a slot of its own, where nothing can be read.
struct CodeAddress {
  /// The slot of the address space that all code addresses are in.
  static let slot = 1
  /// The program's number in its machine.
  var program: Int
  /// The instruction's index.
  var slot: Int

  /// Names a function.
  init(program: Int, slot: Int) {
    self.program = program
    self.slot = slot
  }

  /// Takes an address apart; nil where it is not one of code.
  init?(address: UInt64) {
    guard address >> 32 == AddressLayout.firstSlot &+ UInt64(Self.slot), address & 7 == 0 else { return nil }
    program = Int(address >> 23 & 0x1ff)
    slot = Int(address >> 3 & 0xfffff)
  }

  /// The address: room for 512 programs of a million instructions.
  var address: UInt64 {
    AddressLayout.address(slot: Self.slot, start: 0) | UInt64(program & 0x1ff) << 23 | UInt64(slot & 0xfffff) << 3
  }
}
