// What the checks bring. Whoever lands one of these for real removes it here.
extension Walk {
  func prepareEntry(subprogram: Int) throws(VerificationStop) { throw .unmodelled("verification") }
  func checkInstruction() throws(VerificationStop) -> Step { throw .unmodelled("verification") }
}
enum Limits {
  static let processedInstructions = 1_000_000
  static let pendingBranches = 8192
  static let unprivilegedStates = 64
}
