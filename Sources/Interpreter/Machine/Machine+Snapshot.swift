import BPFProgram

extension Machine {
  /// Shows the observer what the running function is about to do.
  func observe(_ cursor: Cursor) {
    guard let observer, let program = programs.first,
      let slot = unsafe program.slot(of: cursor.instruction), slot < program.source.instructions.count
    else { return }
    let calls = unsafe self.calls
    let bytes = Int(AddressLayout.frameBytes)
    var frames: [MachineSnapshot.Frame] = []
    for index in calls.indices {
      let stack = unsafe state.pointee.stackTop - (index + 1) * bytes
      var registers = unsafe Array(UnsafeBufferPointer(start: state.registers, count: 11))
      if index + 1 < calls.count {
        // What a caller has while another function runs: `r6` to `r9`, and its own stack.
        let call = unsafe calls[index + 1]
        registers = unsafe [0, 0, 0, 0, 0, 0, call.r6, call.r7, call.r8, call.r9]
        registers.append(AddressLayout.stackTop &- UInt64(index * bytes))
      }
      unsafe frames.append(
        MachineSnapshot.Frame(
          registers: registers, stack: Array(UnsafeRawBufferPointer(start: stack, count: bytes))))
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
