import BPFTypeFormat

extension ELFFile {
  /// The license text, as much of it as libbpf keeps: 63 bytes. Matches `bpf_object__init_license`.
  func readLicense() -> String {
    guard let section = section(named: "license") else { return "" }
    return String(decoding: bytes(of: section).prefix(63).prefix { $0 != 0 }, as: UTF8.self)
  }

  /// The number in a `version` section; 0 where there is none. Matches `bpf_object__init_kversion`.
  func readVersion() throws(ObjectError) -> UInt32 {
    guard let section = section(named: "version") else { return 0 }
    guard section.size == 4, section.kind != .noBits, let version = reader.u32(section.offset) else {
      throw ObjectError(
        .malformed, object: name, section: section.name, expected: "a number of 4 bytes",
        found: "\(section.size) bytes")
    }
    return version
  }
}
