import BPFProgram

/// `BPF_MAP_TYPE_PROG_ARRAY`: the programs that tail calls go to.
@safe
final class ProgramArray: MapStorage {
  private var programs: [Int?]

  override init(_ definition: MapDefinition) {
    programs = [Int?](repeating: nil, count: Int(definition.maxEntries))
    super.init(definition)
  }

  /// The number of the program at an index in its machine; nil where there is none.
  func program(at index: UInt32) -> Int? { index < UInt32(programs.count) ? programs[Int(index)] : nil }

  /// Puts a program at an index; false where the array is smaller.
  func set(_ program: Int, at index: UInt32) -> Bool {
    guard index < UInt32(programs.count) else { return false }
    programs[Int(index)] = program
    return true
  }

  override func delete(_ key: UnsafeRawPointer) -> LinuxErrno? { .invalid }
}
