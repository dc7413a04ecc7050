import BPFProgram

/// `BPF_MAP_TYPE_STRUCT_OPS`: one structure of functions, which user space registers by setting it.
///
/// Matches `kernel/bpf/bpf_struct_ops.c`, Linux 6.18, for what user space sees; nobody calls the functions in a simulation.
@safe
final class StructOpsMap: MapStorage {
  /// Nil until it is registered.
  private var value: [UInt8]?
  /// True once it was taken back: the structure is not used again.
  private var isRetired = false
  /// Where a value counts its users and tells its state.
  private static let commonBytes = 8
  /// `BPF_F_LINK`: a link registers the structure, not the update.
  private static let byLink: UInt32 = 1 << 13

  private static func isFirst(_ key: UnsafeRawPointer) -> Bool { unsafe key.loadUnaligned(as: UInt32.self) == 0 }

  override func update(_ key: UnsafeRawPointer, _ value: UnsafeRawPointer, flags: UInt64, cpu: Int) -> LinuxErrno? {
    if flags != 0 { return .invalid }
    if unsafe !Self.isFirst(key) { return .tooBig }
    let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: value, count: valueSize))
    // The kernel's own part has to be empty.
    if bytes.prefix(Self.commonBytes).contains(where: { $0 != 0 }) { return .invalid }
    if self.value != nil || isRetired { return .busy }
    self.value = bytes
    return nil
  }

  override func delete(_ key: UnsafeRawPointer) -> LinuxErrno? {
    if definition.flags & Self.byLink != 0 { return .notSupported }
    if unsafe !Self.isFirst(key) || value == nil { return .noEntry }
    value = nil
    isRetired = true
    return nil
  }

  override func contents() -> [MapContents.Entry] {
    let bytes = value ?? [UInt8](repeating: 0, count: valueSize)
    return [MapContents.Entry(key: [0, 0, 0, 0], value: bytes)]
  }
}
