import BPFKernelModel

extension Walk {
  /// Checks an access to a socket, of which programs see some fields. Matches `check_sock_access`, Linux 6.18.33.
  func checkSocketAccess(_ access: MemoryAccess, _ pointer: RegisterState) throws(VerificationStop) {
    if access.isWrite { throw refuseWrite(access.register) }
    if pointer.range.smin < 0 { throw .rejected(.access, negativeMinimum(access.register)) }
    let kind: SocketKind? =
      switch pointer.kind {
      case .socket: .socket
      case .socketCommon: .socketCommon
      case .tcpSocket: .tcpSocket
      case .xdpSocket: .xdpSocket
      default: nil
      }
    if let kind,
      let field = SocketFieldTable.access(kind: kind, offset: access.offset, size: access.size, isWrite: false)
    {
      facts[access.instruction].contextFieldSize = Int32(truncatingIfNeeded: field.fieldSize)
      return
    }
    throw .rejected(
      .access,
      "R\(access.register) invalid \(registerTypeName(pointer)) access off=\(access.offset) size=\(access.size)")
  }
}
