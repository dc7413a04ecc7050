import BPFELFLoader
import BPFKernelModel
import BPFProgram

/// An object that a command was given, and how its programs are found.
struct ObjectFile {
  /// What the user wrote.
  var path: String
  /// The file's bytes.
  var bytes: [UInt8]
  /// The object itself.
  var object: BPFObject

  /// The file's name without its folder.
  var name: String { FileSystem.baseName(path) }

  /// Reads an object; `-` is standard input.
  init(path: String) throws(CommandFailure) {
    self.path = path
    bytes = try FileSystem.read(path)
    do throws(ObjectError) {
      object = try BPFObject(bytes: bytes, name: FileSystem.baseName(path))
    } catch {
      throw .unreadable("\(error)")
    }
  }

  /// The program of that name, or the only one where no name is given.
  func program(named name: String?) throws(CommandFailure) -> ObjectProgram {
    guard let name else {
      guard object.programs.count == 1 else {
        throw .usage("\(path) has \(object.programs.count) programs; choose one with --prog: \(programNames)")
      }
      return object.programs[0]
    }
    guard let program = object.program(named: name) else {
      throw .unreadable("\(path) has no program named \(name); it has: \(programNames)")
    }
    return program
  }

  /// The program of that name, or the only one, linked.
  func link(
    program name: String?, as type: ProgramType? = nil, against kernel: KernelProfile = .linux6_18
  ) throws(CommandFailure) -> LinkedProgram {
    let program = try program(named: name)
    do throws(ObjectError) {
      return try object.link(program, as: type, against: kernel)
    } catch {
      throw error.unmodelledFeature == nil ? .unreadable("\(error)") : .unmodelled("\(error)")
    }
  }

  private var programNames: String {
    object.programs.isEmpty ? "none" : object.programs.map(\.name).joined(separator: ", ")
  }
}
