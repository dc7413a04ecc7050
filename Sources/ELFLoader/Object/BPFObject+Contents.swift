public import BPFTypeFormat

extension BPFObject {
  /// The types of an object that need not make sense otherwise, as they stand in its `.BTF`; nil where it has none.
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: what to call it in errors; its file name.
  /// - Throws: ``ObjectError`` where the file is no ELF object, or its types make no sense.
  public static func types(of bytes: [UInt8], name: String) throws(ObjectError) -> BTF? {
    try ELFFile(bytes: bytes, name: name).readTypes()
  }

  /// A section of instructions and its bytes.
  public struct CodeSection: Sendable {
    /// The section.
    public var section: ObjectSection
    /// Its bytes as they stand in the file, nothing linked.
    public var contents: ArraySlice<UInt8>
  }

  /// The sections of instructions of an object that need not make sense otherwise: its maps and types are not looked at.
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: what to call it in errors; its file name.
  /// - Throws: ``ObjectError`` where the file is no ELF object.
  public static func codeSections(of bytes: [UInt8], name: String) throws(ObjectError) -> [CodeSection] {
    let file = try ELFFile(bytes: bytes, name: name)
    return file.sections.filter { $0.isExecutable && $0.size > 0 }.map {
      CodeSection(section: $0, contents: file.bytes(of: $0))
    }
  }
}
