import BPFTypeFormat

extension ELFFile {
  /// The global variables, by section and offset: with types those that the types name, else those that have symbols.
  func readGlobals(types: BTF?) -> [ObjectGlobal] {
    let typed = types?.firstByName { $0 == .dataSection } ?? [:]
    let symbolsBySection = symbolsBySection()
    var globals: [ObjectGlobal] = []
    for section in sections where GlobalsSection(section) != nil {
      if let types, let id = typed[section.name], let type = types[id], section.index == sectionsByName[section.name] {
        for place in types.variables(of: type) {
          guard let variable = types[place.type], variable.kind == .variable else { continue }
          globals.append(
            ObjectGlobal(
              name: types.name(of: place.type), section: section.name, offset: place.offset, size: place.size,
              type: variable.target, isStatic: types.linkage(of: variable) == .static))
        }
        continue
      }
      let own = symbolsBySection[section.index].filter(\.isObject)
      for index in own.indices.sorted(by: { (own[$0].value, $0) < (own[$1].value, $1) }) {
        globals.append(
          ObjectGlobal(
            name: own[index].name, section: section.name, offset: UInt32(clamping: own[index].value),
            size: UInt32(clamping: own[index].size), type: .void, isStatic: own[index].isLocal))
      }
    }
    return globals
  }

  /// What the object expects from the kernel or the loader, in the order of its symbols.
  func readExterns(types: BTF?) -> [ObjectExtern] {
    let sections = types.map(Self.externSections) ?? [:]
    let externs = symbols.filter { $0.isExtern && !$0.name.isEmpty }
    guard !externs.isEmpty else { return [] }
    let ids = types?.firstByName { $0 == .function || $0 == .variable } ?? [:]
    return externs.map { symbol in
      let id = ids[symbol.name]
      return ObjectExtern(
        name: symbol.name, section: id.flatMap { sections[$0] } ?? "", type: id ?? .void,
        isFunction: id.flatMap { types?[$0]?.kind } == .function, isWeak: symbol.isWeak)
    }
  }

  /// The name of the section that each variable and function of `.ksyms` and `.kconfig` belongs to.
  private static func externSections(_ types: BTF) -> [TypeID: String] {
    var result: [TypeID: String] = [:]
    for name in [".ksyms", ".kconfig"] {
      guard let id = types.find(name, kind: .dataSection), let type = types[id] else { continue }
      for variable in types.variables(of: type) { result[variable.type] = name }
    }
    return result
  }
}
