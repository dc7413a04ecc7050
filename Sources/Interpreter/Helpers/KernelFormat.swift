/// The `printf` of programs. Matches `bpf_bprintf_prepare` and `bstr_printf`, Linux 6.18.
struct KernelFormat {
  /// One conversion of a format.
  private struct Conversion {
    var leftAligned = false
    var zeroPadded = false
    var plus = false
    var space = false
    var width = 0
    var isWide = false
  }

  private let machine: Machine
  private let arguments: [UInt64]
  private var used = 0
  private var output: [UInt8] = []

  /// Bytes that one formatted text may have. Source: Linux `MAX_BPRINTF_BUF`.
  static let limit = 1024

  private init(_ machine: Machine, _ arguments: [UInt64]) {
    self.machine = machine
    self.arguments = arguments
  }

  /// The formatted text without its final zero; nil where the kernel returns `-EINVAL`.
  static func format(_ format: [UInt8], _ arguments: [UInt64], in machine: Machine) -> [UInt8]? {
    guard let end = format.firstIndex(of: 0) else { return nil }
    var formatter = KernelFormat(machine, arguments)
    return formatter.run(Array(format[..<end])) ? formatter.output : nil
  }

  private mutating func run(_ format: [UInt8]) -> Bool {
    var index = 0
    func byte(_ index: Int) -> UInt8 { index < format.count ? format[index] : 0 }
    while index < format.count {
      let character = format[index]
      let isSpace = character == 32 || (9...13).contains(character)
      guard isSpace || (33...126).contains(character) else { return false }
      index += 1
      guard character == UInt8(ascii: "%") else {
        output.append(character)
        continue
      }
      if byte(index) == UInt8(ascii: "%") {
        output.append(character)
        index += 1
        continue
      }
      var conversion = Conversion()
      flags: while true {
        switch byte(index) {
        case UInt8(ascii: "-"): conversion.leftAligned = true
        case UInt8(ascii: "0"): conversion.zeroPadded = true
        case UInt8(ascii: "+"): conversion.plus = true
        case UInt8(ascii: " "): conversion.space = true
        default: break flags
        }
        index += 1
      }
      while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte(index)) {
        conversion.width = min(conversion.width * 10 + Int(byte(index) - UInt8(ascii: "0")), Self.limit)
        index += 1
      }
      guard used < arguments.count else { return false }
      let argument = arguments[used]
      used += 1
      switch byte(index) {
      case UInt8(ascii: "p"):
        index += 1
        guard let length = pointer(Array(format[index...].prefix(2)), argument, conversion) else { return false }
        index += length
        continue
      case UInt8(ascii: "s"):
        pad(string(argument, .kernel), conversion)
        index += 1
        continue
      case UInt8(ascii: "c"):
        pad([UInt8(truncatingIfNeeded: argument)], conversion)
        index += 1
        continue
      case UInt8(ascii: "l"):
        conversion.isWide = true
        index += byte(index + 1) == UInt8(ascii: "l") ? 2 : 1
      default: break
      }
      guard number(byte(index), argument, conversion) else { return false }
      index += 1
    }
    return true
  }

  private mutating func number(_ kind: UInt8, _ argument: UInt64, _ conversion: Conversion) -> Bool {
    let unsigned = conversion.isWide ? argument : UInt64(UInt32(truncatingIfNeeded: argument))
    var sign = ""
    var digits: String
    switch kind {
    case UInt8(ascii: "d"), UInt8(ascii: "i"):
      let value = conversion.isWide ? Int64(bitPattern: argument) : Int64(Int32(truncatingIfNeeded: argument))
      sign = value < 0 ? "-" : conversion.plus ? "+" : conversion.space ? " " : ""
      digits = String(value.magnitude)
    case UInt8(ascii: "u"): digits = String(unsigned)
    case UInt8(ascii: "x"): digits = String(unsigned, radix: 16)
    case UInt8(ascii: "X"): digits = String(unsigned, radix: 16, uppercase: true)
    default: return false
    }
    if conversion.zeroPadded && !conversion.leftAligned {
      let missing = conversion.width - sign.utf8.count - digits.utf8.count
      if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
    }
    pad(Array((sign + digits).utf8), conversion)
    return true
  }

  /// `%p` and what may follow it; the number of format bytes used, nil for an extension that programs cannot use.
  private mutating func pointer(_ rest: [UInt8], _ argument: UInt64, _ conversion: Conversion) -> Int? {
    let name = String(decoding: rest, as: UTF8.self)
    switch name {
    case "ks":
      pad(string(argument, .kernel), conversion)
      return 2
    case "us":
      pad(string(argument, .user), conversion)
      return 2
    case "i4", "I4":
      let bytes = machine.outside(argument, 4, .kernel) ?? [0, 0, 0, 0]
      let padsOctets = name == "i4"
      let text = bytes.map { octet in
        padsOctets && octet < 100 ? (octet < 10 ? "00\(octet)" : "0\(octet)") : String(octet)
      }
      pad(Array(text.joined(separator: ".").utf8), conversion)
      return 2
    case "i6", "I6":
      let bytes = machine.outside(argument, 16, .kernel) ?? [UInt8](repeating: 0, count: 16)
      let groups = stride(from: 0, to: 16, by: 2).map {
        Self.hexadecimal(UInt64(bytes[$0]) << 8 | UInt64(bytes[$0 + 1]), 4)
      }
      pad(Array(groups.joined(separator: name == "I6" ? ":" : "").utf8), conversion)
      return 2
    default: break
    }
    switch rest.first {
    case UInt8(ascii: "x"), UInt8(ascii: "K"), UInt8(ascii: "s"), UInt8(ascii: "S"), UInt8(ascii: "B"):
      pad(Array(Self.hexadecimal(argument, 16).utf8), conversion)
      return 1
    case nil, UInt8(ascii: "%"), UInt8(ascii: " "), UInt8(ascii: "\n"):
      pad(Array(Self.hexadecimal(argument, 16).utf8), conversion)
      return 0
    case let next? where (33...47).contains(next) || (58...64).contains(next):
      pad(Array(Self.hexadecimal(argument, 16).utf8), conversion)
      return 0
    default: return nil
    }
  }

  private static func hexadecimal(_ value: UInt64, _ digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  /// A string in memory, empty where it cannot be read.
  private func string(_ address: UInt64, _ kind: Machine.OutsideMemory) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < Self.limit - 1, let byte = machine.outside(address &+ UInt64(bytes.count), 1, kind)?.first {
      if byte == 0 { return bytes }
      bytes.append(byte)
    }
    return bytes.count == Self.limit - 1 ? bytes : []
  }

  private mutating func pad(_ text: [UInt8], _ conversion: Conversion) {
    let padding = [UInt8](repeating: UInt8(ascii: " "), count: max(0, conversion.width - text.count))
    output += conversion.leftAligned ? text + padding : padding + text
  }
}
