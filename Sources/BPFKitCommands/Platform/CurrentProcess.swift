#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a kernel tells programs of the process that test-runs them.
enum CurrentProcess {
  /// The process's id.
  static var id: UInt32 { UInt32(bitPattern: getpid()) }
  /// The user's id.
  static var user: UInt32 { getuid() }
  /// The group's id.
  static var group: UInt32 { getgid() }
  /// The names and numbers of the machine's network interfaces.
  static var interfaces: [(name: String, index: UInt32)] {
    guard let list = unsafe if_nameindex() else { return [] }
    defer { unsafe if_freenameindex(list) }
    var interfaces: [(String, UInt32)] = []
    var entry = unsafe list
    while let name = unsafe entry.pointee.if_name {
      unsafe interfaces.append((String(cString: name), entry.pointee.if_index))
      unsafe entry += 1
    }
    return interfaces
  }

  /// The number of the inode of the process's network namespace; nil where there is none.
  static var networkNamespace: UInt32? {
    var status = stat()
    guard unsafe stat("/proc/self/ns/net", &status) == 0 else { return nil }
    return UInt32(truncatingIfNeeded: status.st_ino)
  }

  /// Processors that the machine may have.
  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_CONF)))) }
}
