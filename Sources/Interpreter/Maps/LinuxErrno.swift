/// The error numbers that helpers return, by their Linux values on every architecture bpfkit supports.
enum LinuxErrno: Int64, Error {
  case notPermitted = 1
  case access = 13
  case noEntry = 2
  case noSuchDevice = 19
  case tooBig = 7
  case again = 11
  case noMemory = 12
  case fault = 14
  case busy = 16
  case exists = 17
  case invalid = 22
  case noSpace = 28
  case outOfRange = 34
  case wouldDeadlock = 35
  case noNetwork = 64
  case timerExpired = 62
  case protocolError = 71
  case badMessage = 74
  case protocolType = 91
  case protocolNotSupported = 93
  case notSupported = 95
  case already = 114
  case familyNotSupported = 97
  case unknownNotSupported = 524

  /// The value that a helper returns for it.
  var result: UInt64 { UInt64(bitPattern: -rawValue) }
}
