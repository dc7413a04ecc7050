/// A number with some digits behind the point, right-aligned.
public func column(_ value: Double?, digits: Int, width: Int) -> String {
  guard let value, value.isFinite else { return String(repeating: " ", count: width - 1) + "-" }
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  let scaled = Int((value * scale).rounded())
  let whole = String(scaled / Int(scale))
  let fraction = String(scaled % Int(scale))
  let text = digits == 0 ? whole : whole + "." + String(repeating: "0", count: digits - fraction.count) + fraction
  return String(repeating: " ", count: max(0, width - text.count)) + text
}
