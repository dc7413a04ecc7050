public import BPFProgram

/// Why the running kernel could not be asked, or had no answer on a program's safety.
public enum KernelError: Error, Hashable, Sendable {
  /// This is not Linux: there is no such kernel.
  case notLinux
  /// The library could not be opened; the text is the linker's.
  case libraryMissing(String)
  /// The library is there, but lacks the named function.
  case functionMissing(String)
  /// The process may not load programs.
  case notPrivileged
  /// The kernel said nothing on the program's safety; the reason says what stood in the way.
  case noVerdict(String)
  /// The kernel refused the program that was to be run.
  case rejected(Rejection)
  /// The kernel refused something other than the program, with its error number.
  case refused(String, errno: Int32)
}

extension KernelError: CustomStringConvertible {
  /// What is missing or what was refused, and what to do about it.
  public var description: String {
    switch self {
    case .notLinux: "the kernel can be asked on Linux only; without --on kernel bpfkit needs no kernel"
    case .libraryMissing(let reason):
      "libbpf.so.1 cannot be opened (\(reason)); install it, on Debian and Ubuntu with: apt-get install libbpf1"
    case .functionMissing(let name): "libbpf.so.1 lacks the function \(name); version 1.0 or newer is needed"
    case .notPrivileged:
      "loading programs into the kernel needs root, or the capabilities CAP_BPF, CAP_PERFMON and CAP_NET_ADMIN"
    case .noVerdict(let reason): "the running kernel gives no verdict: \(reason)"
    case .rejected(let rejection): "the kernel rejects the program (errno \(rejection.errno)): \(rejection.message)"
    case .refused(let what, let errno): "the kernel refused \(what) (errno \(errno))"
    }
  }
}

extension KernelError {
  /// `EPERM`: what the kernel says to those without the capabilities.
  static let operationNotPermitted: Int32 = 1
}
