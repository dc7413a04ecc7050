import BPFKernelModel

/// What a register holds, without its qualities. Source: the base types of `enum bpf_reg_type`, Linux 6.18.
enum RegisterKind: UInt8, Sendable {
  /// Nothing that may be read.
  case uninitialized
  /// A number.
  case scalar
  /// The context.
  case context
  /// The map object itself.
  case mapPointer
  /// Inside a map's value.
  case mapValue
  /// A map's key, in callbacks.
  case mapKey
  /// Inside a stack frame.
  case stack
  /// Inside the metadata in front of the packet.
  case packetMeta
  /// Inside the packet's data.
  case packet
  /// The end of the packet's data.
  case packetEnd
  /// The flow keys of a flow dissector.
  case flowKeys
  /// A full socket.
  case socket
  /// A socket's common part.
  case socketCommon
  /// A TCP socket.
  case tcpSocket
  /// The writable buffer of a raw tracepoint.
  case tracepointBuffer
  /// An AF_XDP socket.
  case xdpSocket
  /// A kernel object whose layout BTF tells.
  case typed
  /// Memory of a known size.
  case memory
  /// Inside an arena.
  case arena
  /// A buffer of an iterator or a sysctl.
  case buffer
  /// A function of the program.
  case function
  /// A dynptr that the kernel passes in.
  case dynptr
}

/// Qualities of a register's type or of an argument: the flag bits of `enum bpf_type_flag`.
typealias TypeFlags = HelperValueFlags

extension RegisterKind {
  /// True for the kinds whose address may change with the packet. Source: `reg_is_pkt_pointer`.
  var isPacketPointer: Bool { self == .packet || self == .packetMeta }

  /// True for the kinds that stand for packet addresses or limits. Source: `reg_is_pkt_pointer_any`.
  var isAnyPacketPointer: Bool { isPacketPointer || self == .packetEnd }
}
