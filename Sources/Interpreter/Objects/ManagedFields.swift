import BPFTypeFormat

/// The parts of a value that the kernel manages itself: locks, timers, lists, pointers to objects.
///
/// Programs' copies leave them alone, replacing a value resets them, user space reads them as zeros.
struct ManagedFields {
  /// By offset.
  private(set) var fields: [BTF.SpecialField] = []
  /// The byte ranges between them, ascending; empty where there is none.
  private(set) var ranges: [Range<Int>] = []

  /// None.
  init() {}

  /// Those of a type.
  init(of type: TypeID, in types: BTF?) {
    guard type.rawValue != 0, let types else { return }
    fields = types.specialFields(of: type)
    ranges = fields.map { Int($0.offset)..<Int($0.offset) + Int($0.size) }
  }

  /// Where the count of references is; nil where there is none.
  var referenceCount: Int? { fields.first { $0.kind == "bpf_refcount" }.map { Int($0.offset) } }

  /// Copies a value around the fields.
  func copy(from source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, count: Int) {
    if ranges.isEmpty { return unsafe target.copyMemory(from: source, byteCount: count) }
    var position = 0
    for range in ranges where range.upperBound <= count && range.lowerBound >= position {
      unsafe (target + position).copyMemory(from: source + position, byteCount: range.lowerBound - position)
      position = range.upperBound
    }
    unsafe (target + position).copyMemory(from: source + position, byteCount: count - position)
  }

  /// Makes the fields zero.
  func reset(_ target: UnsafeMutableRawPointer, count: Int) {
    for range in ranges where range.upperBound <= count {
      unsafe (target + range.lowerBound).initializeMemory(as: UInt8.self, repeating: 0, count: range.count)
    }
  }

  /// A value as user space reads it.
  func hide(_ bytes: [UInt8]) -> [UInt8] {
    if ranges.isEmpty { return bytes }
    var bytes = bytes
    for range in ranges where range.upperBound <= bytes.count { for index in range { bytes[index] = 0 } }
    return bytes
  }
}
