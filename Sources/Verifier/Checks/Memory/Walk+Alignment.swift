extension Walk {
  /// Checks an access's alignment: always on the stack, elsewhere where it is asked for. `offset` is the instruction's alone.
  /// Matches `check_ptr_alignment`, Linux 6.18.33.
  func checkAlignment(of pointer: RegisterState, offset: Int, size: Int, isStrict: Bool) throws(VerificationStop) {
    var isStrict = isStrict || privileges.isAlignmentStrict
    var name = ""
    var start = Int(pointer.offset) + offset
    if pointer.flags.isEmpty {
      switch pointer.kind {
      case .packet, .packetMeta: start += Self.packetAlignment
      case .flowKeys: name = "flow keys "
      case .mapKey: name = "key "
      case .mapValue: name = "value "
      case .context: name = "context "
      case .stack:
        name = "stack "
        // Spills and fills are tracked by whole slots.
        isStrict = true
      case .socket: name = "sock "
      case .socketCommon: name = "sock_common "
      case .tcpSocket: name = "tcp_sock "
      case .xdpSocket: name = "xdp_sock "
      case .arena: return
      default: break
      }
    }
    guard isStrict, size > 1 else { return }
    let sum = pointer.range.bits.add(.constant(UInt64(bitPattern: Int64(start))))
    if sum.isAligned(UInt64(size)) { return }
    let bits = LogText.tnum(pointer.range.bits)
    if pointer.flags.isEmpty, pointer.kind.isPacketPointer {
      throw .rejected(
        .access,
        "misaligned packet access off \(Self.packetAlignment)+\(bits)+\(pointer.offset)+\(offset) size \(size)")
    }
    throw .rejected(.access, "misaligned \(name)access off \(bits)+\(pointer.offset)+\(offset) size \(size)")
  }

  /// Headers are laid out so that what follows the link layer's 14 bytes is aligned. Source: `NET_IP_ALIGN`.
  private static let packetAlignment = 2
}
