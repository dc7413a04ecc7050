import BPFProgram

/// Why a helper could not return.
enum HelperStop: Error {
  /// The program passed what a verified program cannot, such as memory that is not there.
  case fault(address: UInt64?, String)
  /// The machine has no model of it, named here.
  case unmodelled(String)
  /// The program threw an exception, with this value.
  case exception(UInt64)
  /// A function that the helper called ended with a fault.
  case nested(Fault)
}
