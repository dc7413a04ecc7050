/// Why a machine cannot be made for a program.
public enum VirtualMachineError: Error, Sendable, Hashable {
  /// A real kernel could run it, this machine cannot; the missing feature's name.
  case unmodelled(String)
  /// A kernel would refuse it too; what is wrong, in words that stand alone.
  case invalid(String)

  /// The message for a user.
  public var message: String {
    switch self {
    case .unmodelled(let feature): "not modelled by the virtual machine: \(feature)"
    case .invalid(let reason): reason
    }
  }
}
