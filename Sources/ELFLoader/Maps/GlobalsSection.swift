/// A section whose contents become a map of one entry.
enum GlobalsSection: Sendable {
  /// `.data` and its kin.
  case data
  /// `.rodata` and its kin: constants.
  case constants
  /// `.bss` and its kin: zeros.
  case zeros

  /// What a section is to a loader; nil where it holds no global variables. Matches libbpf's `bpf_object__elf_collect`.
  init?(_ section: ObjectSection) {
    guard section.size > 0 else { return nil }
    func isNamed(_ base: String) -> Bool { section.name == base || section.name.hasPrefix(base + ".") }
    switch section.kind {
    case .programBits where section.isExecutable: return nil
    case .programBits where isNamed(".data"): self = .data
    case .programBits where isNamed(".rodata"): self = .constants
    case .noBits where isNamed(".bss"): self = .zeros
    default: return nil
    }
  }
}
