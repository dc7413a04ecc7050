/// How far the virtual machine goes with something that the kernel has.
public enum SupportLevel: String, Sendable, Hashable, CaseIterable {
  /// As in the kernel.
  case done
  /// Answered from the ``World``, which the user sets, or by a stand-in that gives the kernel's answer for an empty one.
  case mock = "by mock"
  /// Not modelled: a run that gets there says so by name.
  case none = "not modelled"
}
