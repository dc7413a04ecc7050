import BPFELFLoader
import BPFProgram
import BPFTypeFormat

/// Types from wherever a user has them.
enum TypesFile {
  /// Reads the types of a file, or of `linux-6.18` or `running`.
  static func read(_ path: String) throws(CommandFailure) -> BTF {
    switch path {
    case "linux-6.18":
      guard let types = KernelProfile.linux6_18.types else { throw .failed("the built-in kernel has no types") }
      return types
    case "running": return try types(in: try RunningKernel.capture().types, path: path)
    default: return try types(in: try FileSystem.read(path), path: path)
    }
  }

  /// The types in the bytes of an object, of a profile, or of BTF alone.
  static func types(in bytes: [UInt8], path: String) throws(CommandFailure) -> BTF {
    if bytes.starts(with: [0x7f, 0x45, 0x4c, 0x46]) {
      let found: BTF?
      do throws(ObjectError) {
        found = try BPFObject.types(of: bytes, name: FileSystem.baseName(path))
      } catch {
        throw .unreadable("\(error)")
      }
      guard let types = found else { throw .unreadable("\(path): expected types in .BTF, found none") }
      return types
    }
    let plain = ProfileFile.isProfile(bytes) ? try ProfileFile(bytes: bytes, path: path).types : bytes
    do throws(BTFError) { return try BTF(bytes: plain) } catch { throw .unreadable("\(path): \(error)") }
  }
}
