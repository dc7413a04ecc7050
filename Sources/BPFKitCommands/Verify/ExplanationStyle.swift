import ArgumentParser

/// How much is said of a refusal.
enum ExplanationStyle: String, ExpressibleByArgument, CaseIterable {
  /// The message alone.
  case none
  /// One line for each refusal, in the form that editors understand.
  case short
  /// What was needed, what was known, what led there, what helps.
  case full
}
