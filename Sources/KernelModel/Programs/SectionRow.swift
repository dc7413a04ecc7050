/// One kind of section name and what it stands for.
struct SectionRow: Sendable {
  /// What a section of this kind asks of its reader.
  struct Traits: OptionSet, Sendable {
    var rawValue: UInt8

    /// The name may be followed by a slash and a target; without this, only the very name matches.
    static let takesTarget = Traits(rawValue: 1 << 0)
    /// `SEC_SLEEPABLE`
    static let sleepable = Traits(rawValue: 1 << 1)
    /// `SEC_ATTACH_BTF`
    static let targetsType = Traits(rawValue: 1 << 2)
    /// `SEC_XDP_FRAGS`
    static let xdpFragments = Traits(rawValue: 1 << 3)
    /// `SEC_USDT`: loaded for uprobe_multi, which every kernel since 6.6 has
    static let usdt = Traits(rawValue: 1 << 4)
  }

  var name: String
  var type: ProgramType
  var attachType: AttachType?
  var traits: Traits

  init(_ name: String, _ type: ProgramType, _ attachType: AttachType?, _ traits: Traits) {
    self.name = name
    self.type = type
    self.attachType = attachType
    self.traits = traits
  }

  /// Reads a section name as one of this kind; nil where it is not. Matches libbpf 1.5's `sec_def_matches`.
  func match(_ section: Substring) -> SectionMatch? {
    let text = section.utf8
    guard text.starts(with: name.utf8) else { return nil }
    let rest = text.dropFirst(name.utf8.count)
    var target: String?
    if !rest.isEmpty {
      guard traits.contains(.takesTarget), rest.first == UInt8(ascii: "/") else { return nil }
      target = String(rest.dropFirst())
    }
    return SectionMatch(
      type: type,
      attachType: traits.contains(.usdt) ? .traceUprobeMulti : attachType,
      target: target,
      isSleepable: traits.contains(.sleepable),
      targetsType: traits.contains(.targetsType),
      hasFragments: traits.contains(.xdpFragments))
  }
}
