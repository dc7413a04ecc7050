import BPFISA
import BPFProgram
import BPFTypeFormat

/// Puts one program together. Matches the order of libbpf's `bpf_object__reloc_code`: a subprogram is appended where the first call of
/// it is met, and is gone through before the rest of its caller.
struct Linker {
  /// The largest program that the kernel takes. Source: Linux `BPF_COMPLEXITY_LIMIT_INSNS`.
  private static let instructionLimit = 1_000_000

  let object: BPFObject
  let main: Int
  /// The kernel whose types, functions and variables the object's instructions ask for.
  let kernel: KernelProfile
  var instructions: [Instruction] = []
  /// The functions that belong to the program, in the order of their start.
  private(set) var order: [Int] = []
  /// Where each function that belongs to the program starts in it.
  var starts: [Int: Int] = [:]
  /// The instructions that ask for what the kernel does not have, by index.
  var unresolved: [Int: String] = [:]
  /// What the kernel has for each extern that was asked for, by its number.
  var symbols: [Int: KernelSymbol] = [:]
  /// Answers relocations against types; made with the first of them.
  var relocator: CoreRelocator?

  /// A function that is being gone through; the stack of them is explicit because an object may chain any number of calls.
  private struct Visit {
    var function: Int
    var next = 0
    var relocation: Int
  }

  private var visits: [Visit] = []

  init(object: BPFObject, main: Int, kernel: KernelProfile) {
    self.object = object
    self.kernel = kernel
    self.main = main
  }

  mutating func run() throws(ObjectError) {
    try append(main)
    try visitAll()
    if let callback = try exceptionCallback(), starts[callback] == nil {
      try append(callback)
      try visitAll()
    }
  }

  /// Where a function starts in the program; appends it where it is not part of it yet.
  mutating func place(_ function: Int) throws(ObjectError) -> Int {
    if let start = starts[function] { return start }
    try append(function)
    return starts[function] ?? 0
  }

  private mutating func append(_ index: Int) throws(ObjectError) {
    let function = object.functions[index]
    let section = object.file.sections[function.section]
    guard instructions.count + function.count <= Self.instructionLimit else {
      throw ObjectError(
        .tooLarge, object: object.name, section: section.name, offset: function.start * ELFFile.instructionSize,
        expected: "a program of at most \(Self.instructionLimit) instructions with its subprograms",
        found: "more, with '\(function.name)'", advice: "split the program")
    }
    starts[index] = instructions.count
    order.append(index)
    let base = section.offset + function.start * ELFFile.instructionSize
    for slot in 0..<function.count {
      instructions.append(Instruction(encoding: object.file.reader.u64(base + slot * ELFFile.instructionSize) ?? 0))
    }
    try applyCoreRelocations(of: index)
    let relocations = object.notes[function.section].relocations
    let place = UInt64(function.start * ELFFile.instructionSize)
    visits.append(
      Visit(function: index, relocation: relocations.firstIndex(notBelow: place) { $0.offset }))
  }

  private mutating func visitAll() throws(ObjectError) {
    while let visit = visits.last {
      let function = object.functions[visit.function]
      guard visit.next < function.count else {
        visits.removeLast()
        continue
      }
      let top = visits.count - 1
      let place = UInt64((function.start + visit.next) * ELFFile.instructionSize)
      let relocations = object.notes[function.section].relocations
      var relocation: ELFRelocation?
      while visits[top].relocation < relocations.count {
        let candidate = relocations[visits[top].relocation]
        guard candidate.offset < place + UInt64(ELFFile.instructionSize) else { break }
        guard relocation == nil, candidate.offset == place else {
          throw failure(
            .malformed, visit.function, visit.next, expected: "at most one relocation of a whole instruction",
            found: "another one at offset \(candidate.offset)")
        }
        relocation = candidate
        visits[top].relocation += 1
      }
      visits[top].next += 1
      try relocate(visit.next, of: visit.function, by: relocation)
    }
  }

  /// An error at an instruction of a function.
  func failure(
    _ code: ObjectError.Code, _ function: Int, _ slot: Int, expected: String, found: String,
    advice: String = "compile the object again with a current clang -target bpf"
  ) -> ObjectError {
    let function = object.functions[function]
    return ObjectError(
      code, object: object.name, section: object.file.sections[function.section].name,
      offset: (function.start + slot) * ELFFile.instructionSize,
      expected: "instruction \(slot) of '\(function.name)' with \(expected)", found: found, advice: advice)
  }

  /// The function that the main one names as the handler of its exceptions. Matches libbpf's `bpf_prog_assign_exc_cb`.
  private func exceptionCallback() throws(ObjectError) -> Int? {
    let prefix = "exception_callback:"
    guard let types = object.types, let id = types.find(object.functions[main].name, kind: .function) else {
      return nil
    }
    let names = types.declarationTags(of: id).filter { $0.component == -1 && $0.text.hasPrefix(prefix) }
    // The verifier refuses a program with several; then none is appended.
    guard let tag = names.first, names.count == 1 else { return nil }
    let name = String(tag.text.dropFirst(prefix.utf8.count))
    let found = object.functions.firstIndex { $0.name == name && object.file.sections[$0.section].name == ".text" }
    guard let found, object.functions[found].isExported, !object.functions[found].isHidden else {
      throw failure(
        .missing, main, 0, expected: "a global function '\(name)' in .text as exception callback", found: "none",
        advice: "define the callback without static or hidden")
    }
    return found
  }
}
