/// Which sizes, or numbers of entries, a map type takes.
enum MapSizes: Sendable {
  /// One of these.
  case oneOf([UInt32])
  /// One in the range.
  case within(ClosedRange<UInt32>)
  /// From 1 up; beyond the limit the kernel says E2BIG and not EINVAL.
  case upTo(UInt32)
  /// A multiple of 8 in the range.
  case multipleOf8(ClosedRange<UInt32>)
  /// A power of two and a multiple of the page.
  case pages

  /// From 1 up without a limit.
  static let some = MapSizes.within(1...UInt32.max)
  static let none = MapSizes.oneOf([0])
  static let anything = MapSizes.within(0...UInt32.max)

  /// How a number breaks the rule; nil where it does not.
  func violation(_ number: UInt32) -> MapRuleViolation.Kind? {
    switch self {
    case .oneOf(let numbers): numbers.contains(number) ? nil : .invalid
    case .within(let range): range.contains(number) ? nil : .invalid
    case .upTo(let limit): number == 0 ? .invalid : number > limit ? .tooBig : nil
    case .multipleOf8(let range): range.contains(number) && number % 8 == 0 ? nil : .invalid
    case .pages: number != 0 && number & (number - 1) == 0 && number % UInt32(Limits.pageBytes) == 0 ? nil : .invalid
    }
  }

  /// The rule in words.
  var description: String {
    switch self {
    case .oneOf(let numbers): numbers.map(String.init).joined(separator: " or ")
    case .within(let range) where range.upperBound == UInt32.max: "at least \(range.lowerBound)"
    case .within(let range): "\(range.lowerBound) to \(range.upperBound)"
    case .upTo(let limit): "1 to \(limit)"
    case .multipleOf8(let range): "a multiple of 8 from \(range.lowerBound) to \(range.upperBound)"
    case .pages: "a power of two and a multiple of \(Limits.pageBytes)"
    }
  }
}
