import BPFELFLoader
import BPFProgram
import BPFTypeFormat
import Glibc

/// Takes the bytes as types and records on instructions, answers the relocations among them, and links an object that carries both:
/// libFuzzer's entry.
///
/// The first byte says what the relocations are answered against: the built-in kernel, or the types themselves. The next four are the
/// length of the types, low byte first.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCore(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard count >= 5 else { return 0 }
  let length = min((1...4).reversed().reduce(0) { $0 << 8 | Int(input[$1]) }, count - 5)
  let typeBytes = Array(input[5..<5 + length])
  let recordBytes = Array(input[(5 + length)...])
  guard let types = try? BTF(bytes: typeBytes), let records = try? BTFExtension(bytes: recordBytes) else { return 0 }
  let isAgainstItself = input[0] & 1 == 1
  let target = isAgainstItself ? CoreTarget(types) : Fixture.kernel
  if let target {
    var relocator = CoreRelocator(local: types, target: target)
    for record in records.relocations.flatMap(\.records).prefix(4096) {
      let subject = relocator.subject(of: record)
      guard let resolution = try? relocator.resolve(record) else { continue }
      if resolution.isUnresolved { _ = relocator.nearestName(to: record) }
      precondition(!subject.isEmpty)
    }
    var footprint = CoreFootprint(target.types)
    if (try? footprint.add(records.relocations, of: types, index: target)) != nil {
      guard (try? BTF(bytes: footprint.bytes)) != nil else { fatalError("the footprint cannot be read") }
    }
  }
  for id in types.ids.prefix(64) { _ = types.value(of: id, in: input).text }
  var printer = CPrinter(types)
  _ = printer.text()
  link(Fixture.object(types: typeBytes, records: recordBytes), against: isAgainstItself ? types : nil)
  return 0
}

/// Links every program of an object.
private func link(_ bytes: [UInt8], against types: BTF?) {
  guard let object = try? BPFObject(bytes: bytes, name: "fuzz.o") else { return }
  let kernel = types.map { KernelProfile(name: "itself", types: $0) } ?? .linux6_18
  for program in object.programs { _ = try? object.link(program, against: kernel) }
}

/// An object whose types and records are exchanged.
private enum Fixture {
  static let kernel = KernelProfile.linux6_18.typeIndex
  private static let file = read("fixtures/objects/kernel_types.o")

  private static func read(_ path: String) -> [UInt8]? {
    guard let stream = unsafe fopen(path, "r") else { return nil }
    defer { unsafe fclose(stream) }
    var bytes: [UInt8] = []
    while case let byte = unsafe getc(stream), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return bytes
  }

  /// The object with other `.BTF` and `.BTF.ext`, put at its end.
  static func object(types: [UInt8], records: [UInt8]) -> [UInt8] {
    guard var bytes = file, let object = try? BPFObject(bytes: bytes, name: "fixture.o") else {
      fatalError("fixtures/objects/kernel_types.o cannot be read; run from the package's folder")
    }
    let table = (0..<8).reversed().reduce(0) { $0 << 8 | Int(bytes[40 + $1]) }
    for (name, contents) in [(".BTF", types), (".BTF.ext", records)] {
      guard let section = object.sections.first(where: { $0.name == name }) else { continue }
      while bytes.count % 8 != 0 { bytes.append(0) }
      // `sh_offset` and `sh_size`.
      for (field, value) in [(24, bytes.count), (32, contents.count)] {
        for byte in 0..<8 {
          bytes[table + section.index * 64 + field + byte] = UInt8(truncatingIfNeeded: value >> (8 * byte))
        }
      }
      bytes += contents
    }
    return bytes
  }
}
