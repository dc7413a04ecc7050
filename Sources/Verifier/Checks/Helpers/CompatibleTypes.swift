import BPFKernelModel

/// The types of registers that fit an argument, one row a kind of argument.
/// Source: `compatible_reg_types`, Linux 6.18.33. The order is the one in which messages list them.
struct CompatibleTypes {
  /// A register's type.
  struct Entry: Hashable {
    var kind: RegisterKind
    var flags: TypeFlags

    init(_ kind: RegisterKind, _ flags: TypeFlags = []) {
      self.kind = kind
      self.flags = flags
    }
  }

  // swift-format-ignore
  private static let socket:   [Entry] = [Entry(.socketCommon), Entry(.socket), Entry(.tcpSocket), Entry(.xdpSocket)]
  private static let typedSocket = socket + [Entry(.typed), Entry(.typed, .trusted)]
  private static let memory: [Entry] = [
    Entry(.stack), Entry(.packet), Entry(.packetMeta), Entry(.mapKey), Entry(.mapValue), Entry(.memory),
    Entry(.memory, .ringbuf), Entry(.buffer), Entry(.typed, .trusted),
  ]

  /// The types that fit; nil for arguments that no register's type decides.
  // swift-format-ignore
  static func of(_ kind: HelperArgument.Kind) -> [Entry]? {
    switch kind {
    case .mapKey, .mapValue, .memory:                        memory
    case .constSize, .constSizeOrZero, .constAllocSizeOrZero: [Entry(.scalar)]
    case .constMapPointer:                                   [Entry(.mapPointer)]
    case .context:                                           [Entry(.context)]
    case .socketCommon:                                      socket
    case .typedSocketCommon:                                 typedSocket
    case .socket:                                            [Entry(.socket)]
    case .typed:                                             [Entry(.typed), Entry(.typed, .trusted), Entry(.typed, .rcu)]
    case .spinLock, .kptrExchange:                           [Entry(.mapValue), Entry(.typed, .allocated)]
    case .ringbufMemory:                                     [Entry(.memory, .ringbuf)]
    case .percpuTyped:                                       [Entry(.typed, .percpu), Entry(.typed, [.percpu, .rcu]),
                                                              Entry(.typed, [.percpu, .trusted])]
    case .function:                                          [Entry(.function)]
    case .stack:                                             [Entry(.stack)]
    case .constString, .timer:                               [Entry(.mapValue)]
    case .dynptr:                                            [Entry(.stack), Entry(.dynptr)]
    case .anything, .arena:                                  nil
    }
  }
}
