import BPFProgram

extension Machine {
  /// Shows the observer what the running function is about to do.
  func observe(_ cursor: Cursor) {
    guard let observer, let program = programs.first,
      let slot = unsafe program.slot(of: cursor.instruction), slot < program.source.instructions.count
    else { return }
    let depth = unsafe (cursor.registers - outermostRegisters) / FrameLayout.words
    guard depth >= 0, depth < Int(AddressLayout.frames) else { return }
    var frames: [MachineSnapshot.Frame] = []
    for index in 0...depth {
      let registers = unsafe outermostRegisters + index * FrameLayout.words
      let bytes = Int(AddressLayout.frameBytes)
      let stack = unsafe cursor.stackTop - (index + 1) * bytes
      unsafe frames.append(
        MachineSnapshot.Frame(
          registers: Array(UnsafeBufferPointer(start: registers, count: 11)),
          stack: Array(UnsafeRawBufferPointer(start: stack, count: bytes))))
    }
    var snapshot = MachineSnapshot(instruction: slot, frames: frames)
    snapshot.context = AddressLayout.address(slot: AddressSpace.Slot.context)
    let buffer = UInt64(AddressLayout.packetBuffer)
    snapshot.packetMeta = buffer + UInt64(packet.meta)
    snapshot.packet = buffer + UInt64(packet.data)
    snapshot.packetEnd = buffer + UInt64(packet.end)
    snapshot.maps = observedValues()
    observer(snapshot)
  }

  private func observedValues() -> [MachineSnapshot.Values?] {
    programs[0].source.maps.map { definition in
      guard let area = maps.first(where: { $0.definition == definition })?.valueArea else { return nil }
      return MachineSnapshot.Values(
        start: area.address(0), stride: UInt64(area.stride), count: UInt64(area.capacity))
    }
  }
}
