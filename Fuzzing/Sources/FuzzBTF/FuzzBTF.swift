import BPFTypeFormat

/// Reads the bytes as types and as records on instructions, and asks everything of every type: libFuzzer's entry.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzBTF(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  _ = try? BTFExtension(bytes: bytes)
  guard let types = try? BTF(bytes: bytes) else { return 0 }
  for id in types.ids.prefix(256) {
    guard let type = types[id] else { continue }
    _ = (types.size(of: id), types.alignment(of: id), types.peeled(id), types.unqualified(id), types.typeName(id))
    _ = (types.members(of: type), types.enumerators(of: type), types.parameters(of: type), types.variables(of: type))
    _ = (types.array(type), types.integer(type), types.declarationTag(type), types.linkage(of: type))
    _ = (types.result(of: type), types.specialFields(of: id))
  }
  _ = (types.find("task_struct", kind: .structure), types.kernelObjection)
  return 0
}
