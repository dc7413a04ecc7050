import BPFKernelModel
import BPFProgram

extension Walk {
  /// Checks an access to the packet or its metadata, which a comparison with the packet's end must have proven.
  func accessPacket(_ access: MemoryAccess) throws(VerificationStop) {
    if access.isWrite && !mayAccessPacket(isWrite: true) { throw .rejected(.access, "cannot write into packet") }
    try refuseLeak(access, into: "packet")
    try checkPacketAccess(
      register: access.register, offset: access.offset, size: access.size, zeroSizeAllowed: false)
    loadUnknown(access)
  }

  /// True where the program's type may access packets directly; for a helper's argument where the helper takes packet memory.
  /// Matches `may_access_direct_pkt_data`, Linux 6.18.33.
  func mayAccessPacket(isWrite: Bool, by helper: HelperPrototype? = nil) -> Bool {
    switch program.type {
    case .lwtIn, .lwtOut, .lwtSeg6Local, .skReuseport, .flowDissector, .cgroupSkb:
      !isWrite && helper?.traits.contains(.packetAccess) != false
    case .schedCls, .schedAct, .xdp, .lwtXmit, .skSkb, .skMsg:
      helper?.traits.contains(.packetAccess) != false
    case .cgroupSockopt:
      true
    default:
      false
    }
  }

  /// Checks that a packet access lies within the pointer's proven range. `offset` includes the pointer's fixed offset.
  /// Matches `check_packet_access`, Linux 6.18.33.
  func checkPacketAccess(
    register: Int, offset: Int, size: Int, zeroSizeAllowed: Bool
  ) throws(VerificationStop) {
    let pointer = state.frame[register]
    if pointer.range.smin < 0 { throw .rejected(.access, negativeMinimum(register)) }
    let outside = "R\(register) offset is outside of the packet"
    // Proven to be at or beyond the end: nothing is left.
    if pointer.packetRange < 0 { throw .rejected(.invalid, outside) }
    if let refusal = refusal(
      register: register, offset: offset, size: size, memorySize: UInt32(pointer.packetRange),
      zeroSizeAllowed: zeroSizeAllowed)
    {
      throw .rejected(.access, "\(refusal)\n\(outside)")
    }
  }
}
