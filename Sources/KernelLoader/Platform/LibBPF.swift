#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The low-level calls of libbpf, opened at run time so that building bpfkit needs no library.
///
/// Each returns a descriptor or zero, or a negative error number.
@safe
struct LibBPF: Sendable {
  typealias LoadTypes = @convention(c) (UnsafeRawPointer, Int, UnsafeMutableRawPointer?) -> Int32
  typealias CreateMap = @convention(c) (UInt32, UnsafeRawPointer?, UInt32, UInt32, UInt32, UnsafeRawPointer?) -> Int32
  typealias LoadProgram =
    @convention(c) (UInt32, UnsafeRawPointer?, UnsafeRawPointer, UnsafeRawPointer, Int, UnsafeMutableRawPointer?) ->
    Int32
  typealias RunProgram = @convention(c) (Int32, UnsafeMutableRawPointer) -> Int32
  typealias UpdateElement = @convention(c) (Int32, UnsafeRawPointer, UnsafeRawPointer, UInt64) -> Int32
  typealias LookUpElement = @convention(c) (Int32, UnsafeRawPointer, UnsafeMutableRawPointer) -> Int32
  typealias NextKey = @convention(c) (Int32, UnsafeRawPointer?, UnsafeMutableRawPointer) -> Int32
  typealias Freeze = @convention(c) (Int32) -> Int32
  typealias CountProcessors = @convention(c) () -> Int32
  typealias ProbeMapType = @convention(c) (UInt32, UnsafeRawPointer?) -> Int32

  let loadTypes: LoadTypes
  let createMap: CreateMap
  let loadProgram: LoadProgram
  let runProgram: RunProgram
  let updateElement: UpdateElement
  let lookUpElement: LookUpElement
  let nextKey: NextKey
  let freeze: Freeze
  let countProcessors: CountProcessors
  let probeMapType: ProbeMapType

  /// Opens `libbpf.so.1` and finds the functions in it.
  /// - Throws: ``KernelError/notLinux`` where there is no Linux.
  init() throws(KernelError) {
    #if os(Linux)
      guard let library = unsafe dlopen("libbpf.so.1", RTLD_NOW) else {
        let reason = unsafe dlerror().map { unsafe String(cString: $0) }
        throw .libraryMissing(reason ?? "no reason given")
      }
      unsafe loadTypes = unsafeBitCast(try Self.find("bpf_btf_load", in: library), to: LoadTypes.self)
      unsafe createMap = unsafeBitCast(try Self.find("bpf_map_create", in: library), to: CreateMap.self)
      unsafe loadProgram = unsafeBitCast(try Self.find("bpf_prog_load", in: library), to: LoadProgram.self)
      unsafe runProgram = unsafeBitCast(try Self.find("bpf_prog_test_run_opts", in: library), to: RunProgram.self)
      unsafe updateElement = unsafeBitCast(try Self.find("bpf_map_update_elem", in: library), to: UpdateElement.self)
      unsafe lookUpElement = unsafeBitCast(try Self.find("bpf_map_lookup_elem", in: library), to: LookUpElement.self)
      unsafe nextKey = unsafeBitCast(try Self.find("bpf_map_get_next_key", in: library), to: NextKey.self)
      unsafe freeze = unsafeBitCast(try Self.find("bpf_map_freeze", in: library), to: Freeze.self)
      unsafe countProcessors = unsafeBitCast(
        try Self.find("libbpf_num_possible_cpus", in: library), to: CountProcessors.self)
      unsafe probeMapType = unsafeBitCast(
        try Self.find("libbpf_probe_bpf_map_type", in: library), to: ProbeMapType.self)
    #else
      throw .notLinux
    #endif
  }

  #if os(Linux)
    private static func find(
      _ name: String, in library: UnsafeMutableRawPointer
    ) throws(KernelError) -> UnsafeMutableRawPointer {
      guard let symbol = unsafe dlsym(library, name) else { throw .functionMissing(name) }
      return unsafe symbol
    }
  #endif
}
