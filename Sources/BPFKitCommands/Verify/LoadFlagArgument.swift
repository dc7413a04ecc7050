import ArgumentParser
import BPFProgram

/// A load flag on the command line, by the name that its constant has without `BPF_F_`.
enum LoadFlagArgument: String, ExpressibleByArgument, CaseIterable {
  case testStateFrequency = "test-state-freq"
  case anyAlignment = "any-alignment"
  case strictAlignment = "strict-alignment"
  case testRegisterInvariants = "test-reg-invariants"

  /// The flag itself.
  var flag: LoadFlags {
    switch self {
    case .testStateFrequency: .testStateFrequency
    case .anyAlignment: .anyAlignment
    case .strictAlignment: .strictAlignment
    case .testRegisterInvariants: .testRegisterInvariants
    }
  }
}
