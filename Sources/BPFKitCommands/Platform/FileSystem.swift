#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files and the standard streams.
enum FileSystem {
  /// One of the streams that a process starts with.
  enum Stream: Int32 {
    case standardInput = 0
    case standardOutput = 1
    case standardError = 2
  }

  /// A file's bytes; `-` is standard input.
  static func read(_ path: String) throws(CommandFailure) -> [UInt8] {
    if path == "-" { return try readAll(Stream.standardInput.rawValue, name: "standard input") }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable("cannot open \(path): \(lastError())") }
    defer { close(descriptor) }
    return try readAll(descriptor, name: path)
  }

  /// Puts bytes into a file, which is created or replaced; `-` is standard output.
  static func write(_ bytes: [UInt8], toFile path: String) throws(CommandFailure) {
    if path == "-" {
      write(bytes, to: .standardOutput)
      return
    }
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .failed("cannot write \(path): \(lastError())") }
    defer { close(descriptor) }
    guard writeAll(bytes, to: descriptor) else { throw .failed("cannot write \(path): \(lastError())") }
  }

  /// Writes to a stream. Nobody can be told of a failure, so there is none.
  static func write(_ bytes: [UInt8], to stream: Stream) {
    _ = writeAll(bytes, to: stream.rawValue)
  }

  /// Makes a directory and those above it, where they are missing.
  static func createDirectory(_ path: String) throws(CommandFailure) {
    var prefix = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      prefix += part + "/"
      let result = unsafe mkdir(prefix, 0o755)
      guard result == 0 || errno == EEXIST || errno == EISDIR else {
        throw .failed("cannot make the directory \(prefix): \(lastError())")
      }
    }
  }

  /// The last part of a path.
  static func baseName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func lastError() -> String {
    unsafe String(cString: strerror(errno))
  }

  private static func readAll(_ descriptor: Int32, name: String) throws(CommandFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let capacity = chunk.count
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe systemRead(descriptor, $0.baseAddress, capacity) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable("cannot read \(name): \(lastError())") }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe systemWrite(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }
}

// Inside `FileSystem` the names read and write are its own functions.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, buffer, count)
}
