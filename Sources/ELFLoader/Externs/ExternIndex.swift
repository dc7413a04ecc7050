import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// The externs of an object in the order in which libbpf numbers them, and the map that holds those of `.kconfig`.
///
/// Matches libbpf 1.5's `bpf_object__collect_externs`.
struct ExternIndex: Sendable {
  /// A value of the kernel's configuration and its place among the others.
  struct Setting: Sendable {
    var name: String
    var isWeak: Bool
    var value: SettingType
    var alignment: UInt32
    var offset: UInt32 = 0
  }

  /// The externs' numbers by name; those of `.kconfig` come first.
  private(set) var numbers: [String: Int] = [:]
  /// Those of `.kconfig`, in the order of their places.
  private(set) var settings: [Setting] = []
  /// The bytes that the settings take.
  private(set) var size: UInt32 = 0
  /// The settings' map among the object's; nil where there are none.
  var configuration: Int?
  /// The section of `.kconfig` among the types.
  private var section = TypeID.void

  /// Where an extern of `.kconfig` lies in its map; nil for others.
  func offset(of name: String) -> UInt32? { settings.first { $0.name == name }?.offset }

  init(_ externs: [ObjectExtern], types: BTF?) {
    guard let types, !externs.isEmpty else { return }
    for extern in externs where extern.section == ".kconfig" {
      guard let variable = types[extern.type], variable.kind == .variable,
        let value = SettingType(variable.target, in: types), let alignment = types.alignment(of: variable.target)
      else { continue }
      settings.append(Setting(name: extern.name, isWeak: extern.isWeak, value: value, alignment: max(1, alignment)))
    }
    settings.sort { left, right in
      if left.alignment != right.alignment { return left.alignment > right.alignment }
      if left.value.size != right.value.size { return left.value.size < right.value.size }
      return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
    for index in settings.indices {
      let alignment = UInt64(settings[index].alignment)
      let offset = (UInt64(size) + alignment - 1) / alignment * alignment
      settings[index].offset = UInt32(clamping: offset)
      size = UInt32(clamping: offset + UInt64(settings[index].value.size))
    }
    let symbols = externs.filter { $0.section == ".ksyms" }.map(\.name)
    let ordered = symbols.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for (number, name) in (settings.map(\.name) + ordered).enumerated() { numbers[name] = number }
    section = types.find(".kconfig", kind: .dataSection) ?? .void
  }

  /// The map that holds the settings, its contents left open; nil where there are none. Matches libbpf 1.5's
  /// `bpf_object__init_kconfig_map`.
  func configurationMap(object: String) -> MapDefinition? {
    guard !settings.isEmpty else { return nil }
    let name = ".kconfig"
    var map = MapDefinition(name: name, typeNumber: MapType.array.rawValue, keySize: 4, valueSize: size, maxEntries: 1)
    map.origin = .globals(section: name)
    map.kernelName = MapDefinition.kernelName(ofSection: name, object: object)
    map.valueType = section
    // Read-only for programs, mappable for user space.
    map.flags = 1 << 7 | 1 << 10
    map.isFrozen = true
    return map
  }

  /// The types with the settings' section laid out.
  func completed(_ types: BTF) -> BTF {
    guard !settings.isEmpty, let type = types[section] else { return types }
    var result = types
    var variables = types.variables(of: type)
    for index in variables.indices {
      guard let offset = offset(of: types.name(of: variables[index].type)) else { continue }
      variables[index].offset = offset
      result.setLinkage(.global, of: variables[index].type)
    }
    let order = variables.indices.sorted { (variables[$0].offset, $0) < (variables[$1].offset, $1) }
    result.setSection(section, size: size, variables: order.map { variables[$0] })
    return result
  }
}
