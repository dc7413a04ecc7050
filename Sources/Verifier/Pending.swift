// What the checks bring. Whoever lands one of these for real removes it here.
extension Walk {
  func prepareEntry(subprogram: Int) throws(VerificationStop) { throw .unmodelled("verification") }
  func checkCall() throws(VerificationStop) -> Step { throw .unmodelled("calls") }
  func checkExit() throws(VerificationStop) -> Step { throw .unmodelled("exit") }
  func checkWideLoad() throws(VerificationStop) { throw .unmodelled("wide loads") }
  func checkResourceLeak(isException: Bool, checksLocks: Bool, prefix: String) throws(VerificationStop) {
    throw .unmodelled("references")
  }
  var freshScalar: RegisterState { .scalar(.unknown) }
  func specialFields(ofMap index: Int) -> SpecialFields { SpecialFields() }
}
enum Limits {
  static let processedInstructions = 1_000_000
  static let pendingBranches = 8192
  static let unprivilegedStates = 64
}

struct SpecialFields {
  enum Kind { case spinLock, resilientSpinLock, timer, workQueue, taskWork, kernelPointer; var name: String { "" } }
  struct Field { var kind: Kind; var offset: UInt32; var size: UInt32 }
  var fields: [Field] = []
  func contains(_ kind: Kind) -> Bool { fields.contains { $0.kind == kind } }
}
