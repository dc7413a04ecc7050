/// What ends a verification before its end. Thrown by the checks, turned into a verdict in one place.
enum VerificationStop: Error, Hashable {
  /// The program is refused.
  ///
  /// `message` is what the kernel prints for it, lines joined by newlines without one at the end; empty where the lines went to the
  /// log already or the kernel prints nothing.
  case rejected(Errno, String)
  /// The program needs a feature of the verifier that is not modelled, named here.
  case unmodelled(String)
}

/// The error numbers that the verifier returns, by their Linux values on every architecture bpfkit supports.
enum Errno: Int32, Sendable, Hashable {
  case notPermitted = 1
  case noEntry = 2
  case noProcess = 3
  case tooBig = 7
  case badDescriptor = 9
  case noMemory = 12
  case access = 13
  case fault = 14
  case busy = 16
  case exists = 17
  case invalid = 22
  case outOfRange = 34
  case deadlock = 35
  case `protocol` = 71
  case notSupported = 95
  case unknownNotSupported = 524
}
