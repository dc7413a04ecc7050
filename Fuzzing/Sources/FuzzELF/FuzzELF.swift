import BPFELFLoader
import BPFKernelModel

/// Opens the bytes as an object and links all programs in it: libFuzzer's entry.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzELF(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  do throws(ObjectError) {
    let object = try BPFObject(bytes: bytes, name: "fuzz.o")
    for program in object.programs.prefix(64) {
      do throws(ObjectError) { _ = try object.link(program, as: .xdp) } catch { precondition(!"\(error)".isEmpty) }
    }
  } catch { precondition(!"\(error)".isEmpty) }
  return 0
}
