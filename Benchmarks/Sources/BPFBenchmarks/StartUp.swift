import BPFELFLoader
import BPFInterpreter
import BPFProgram
import Foundation

/// How long it takes until a large object can run.
enum StartUp {
  /// Reads, links and decodes an object; prints the least of several times.
  static func print(_ object: URL) throws {
    let bytes = try [UInt8](Data(contentsOf: object))
    var instructions = 0
    var time = Measurement()
    for _ in 0..<50 {
      try time.add(runs: 1) {
        let file = try BPFObject(bytes: bytes, name: object.lastPathComponent)
        guard let first = file.programs.first else { return }
        let program = try file.link(first)
        instructions = program.instructions.count
        _ = try VirtualMachine(program)
      }
    }
    let milliseconds = ((time.nanoseconds ?? 0) / 1e4).rounded() / 100
    Swift.print("\(object.lastPathComponent): \(instructions) instructions loaded and decoded in \(milliseconds) ms")
  }
}
