#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread of the system that runs one closure.
@safe
struct WorkerThread {
  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private let handle: pthread_t

  /// Starts a thread; nil where the system has none left.
  static func start(_ run: @escaping @Sendable () -> Void) -> WorkerThread? {
    let body = unsafe Unmanaged.passRetained(Body(run))
    guard let handle = unsafe create(body.toOpaque()) else {
      unsafe body.release()
      return nil
    }
    return WorkerThread(handle: handle)
  }

  private static func create(_ body: UnsafeMutableRawPointer) -> pthread_t? {
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    // Some C libraries give threads too little for deep call chains.
    unsafe pthread_attr_setstacksize(&attributes, 8 << 20)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let result = unsafe pthread_create(&thread, &attributes, { unsafe Self.enter($0) }, body)
    return result == 0 ? thread : nil
  }

  /// Waits for the thread's end.
  func join() {
    #if canImport(Darwin)
      unsafe pthread_join(handle, nil)
    #else
      pthread_join(handle, nil)
    #endif
  }

  private static func enter(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let body = unsafe argument else { return nil }
    unsafe Unmanaged<Body>.fromOpaque(body).takeRetainedValue().run()
    return nil
  }

  /// How many processors this process may use.
  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
