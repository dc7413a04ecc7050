import BPFKernelModel

extension Walk {
  /// Checks an access to a socket, of which programs see some fields. Matches `check_sock_access`, Linux 6.18.33.
  func checkSocketAccess(_ access: MemoryAccess, _ pointer: RegisterState) throws(VerificationStop) {
    if access.isWrite { throw refuseWrite(access.register) }
    if pointer.range.smin < 0 { throw .rejected(.access, negativeMinimum(access.register)) }
    let kind: SocketTable.Kind? =
      switch pointer.kind {
      case .socket: .full
      case .socketCommon: .common
      case .tcpSocket: .tcp
      case .xdpSocket: .xdp
      default: nil
      }
    if let kind, let fieldSize = SocketTable.access(offset: access.offset, size: access.size, kind: kind) {
      facts[access.instruction].contextFieldSize = Int32(truncatingIfNeeded: fieldSize)
      return
    }
    throw .rejected(
      .access,
      "R\(access.register) invalid \(registerTypeName(pointer)) access off=\(access.offset) size=\(access.size)")
  }
}
