import BPFTypeFormat

/// What type an extern of `.kconfig` has. Matches libbpf 1.5's `find_kcfg_type`.
struct SettingType: Sendable, Hashable {
  enum Form: Sendable, Hashable {
    case boolean
    /// `enum libbpf_tristate`.
    case tristate
    case character
    case integer
    case text
  }

  var form: Form
  /// Bytes of a value.
  var size: UInt32
  var isSigned = false

  /// Nil for types that no setting can have.
  init?(_ id: TypeID, in types: BTF) {
    guard let type = types.peeled(id), let size = types.size(of: id), size > 0 else { return nil }
    self.size = size
    switch type.kind {
    case .int:
      guard let encoding = types.integer(type) else { return nil }
      isSigned = encoding.isSigned
      if encoding.isBoolean {
        guard size == 1 else { return nil }
        form = .boolean
        isSigned = false
      } else if size == 1 {
        form = .character
      } else {
        guard [2, 4, 8].contains(size) else { return nil }
        form = .integer
      }
    case .enumeration, .enumeration64:
      guard types.name(of: type.id) == "libbpf_tristate" else { return nil }
      form = .tristate
    case .array:
      guard let shape = types.array(type), SettingType(shape.element, in: types)?.form == .character else { return nil }
      form = .text
    default: return nil
    }
  }

  /// The bytes of a value as the kernel's configuration writes it: `y`, `n`, `m`, a number, or a text in quotes. Nil where it does not
  /// fit the type. Matches libbpf 1.5's `bpf_object__process_kconfig_line`.
  func bytes(_ text: String) -> [UInt8]? {
    let characters = Array(text.utf8)
    guard let first = characters.first else { return nil }
    switch first {
    case UInt8(ascii: "y"), UInt8(ascii: "n"), UInt8(ascii: "m"): return bytes(state: first)
    case UInt8(ascii: "\""):
      guard form == .text, characters.count >= 2, characters.last == first else { return nil }
      let kept = characters.dropFirst().dropLast().prefix(Int(size) - 1)
      return kept + [UInt8](repeating: 0, count: Int(size) - kept.count)
    default:
      guard form == .integer || form == .character, let number = Self.number(text) else { return nil }
      return bytes(number: number)
    }
  }

  /// The bytes of a number; nil where it does not fit.
  func bytes(number: UInt64) -> [UInt8]? {
    guard form == .integer || form == .character || form == .boolean && number <= 1 else { return nil }
    let bits = UInt64(size) * 8
    if bits < 64 {
      let fits = isSigned ? number &+ (1 << (bits - 1)) < 1 << bits : number >> bits == 0
      guard fits else { return nil }
    }
    return (0..<Int(size)).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
  }

  private func bytes(state: UInt8) -> [UInt8]? {
    var value: UInt8
    switch form {
    case .boolean:
      guard state != UInt8(ascii: "m") else { return nil }
      value = state == UInt8(ascii: "y") ? 1 : 0
    case .tristate: value = state == UInt8(ascii: "y") ? 1 : state == UInt8(ascii: "m") ? 2 : 0
    case .character: value = state
    case .integer, .text: return nil
    }
    return [value] + [UInt8](repeating: 0, count: Int(size) - 1)
  }

  /// As C's `strtoull` with base 0 reads it.
  private static func number(_ text: String) -> UInt64? {
    let isNegative = text.hasPrefix("-")
    let digits = isNegative ? text.dropFirst() : text[...]
    let value: UInt64? =
      if digits.hasPrefix("0x") || digits.hasPrefix("0X") {
        UInt64(digits.dropFirst(2), radix: 16)
      } else if digits.count > 1, digits.hasPrefix("0") {
        UInt64(digits, radix: 8)
      } else {
        UInt64(digits)
      }
    return value.map { isNegative ? 0 &- $0 : $0 }
  }
}
