import BPFKernelModel
import BPFProgram

/// `BPF_MAP_TYPE_SOCKMAP`, `BPF_MAP_TYPE_SOCKHASH`, `BPF_MAP_TYPE_REUSEPORT_SOCKARRAY`: sockets by key.
///
/// Matches `net/core/sock_map.c` and `kernel/bpf/reuseport_array.c`, Linux 6.18, for maps that user space left empty: only a socket of
/// a protocol that supports it can be added, and a test run has none.
@safe
final class SocketMap: MapStorage {
  override func update(
    _ key: UnsafeRawPointer, _ value: UnsafeRawPointer, flags: UInt64, cpu: Int
  ) -> LinuxErrno? {
    definition.type == .reuseportSockarray ? .invalid : .notSupported
  }

  override func delete(_ key: UnsafeRawPointer) -> LinuxErrno? {
    switch definition.type {
    case .sockhash: .noEntry
    case .sockmap: .invalid
    default:
      unsafe UInt32(littleEndian: key.loadUnaligned(as: UInt32.self)) >= definition.maxEntries ? .tooBig : .noEntry
    }
  }
}
