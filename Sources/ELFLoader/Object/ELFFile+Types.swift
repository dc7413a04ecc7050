import BPFTypeFormat

extension ELFFile {
  /// The types in `.BTF`; nil where there are none.
  func readTypes() throws(ObjectError) -> BTF? {
    guard let section = section(named: ".BTF") else { return nil }
    do { return try BTF(bytes: Array(bytes(of: section))) } catch {
      throw ObjectError(error, object: name, section: section.name)
    }
  }

  /// The records in `.BTF.ext`; nil where there are none.
  func readAnnotations() throws(ObjectError) -> BTFExtension? {
    guard let section = section(named: ".BTF.ext") else { return nil }
    do { return try BTFExtension(bytes: Array(bytes(of: section))) } catch {
      throw ObjectError(error, object: name, section: section.name)
    }
  }

  /// Fills in what a compiler leaves open in sections of variables: their sizes and the variables' offsets, from the symbols.
  /// Hidden variables become static, and variables are sorted by their offsets.
  ///
  /// Matches libbpf's `btf_fixup_datasec`. Sections of externs stay as they are.
  func completeSections(of types: inout BTF) {
    var exported: [String: ELFSymbol] = [:]
    for symbol in symbols where symbol.isObject && symbol.isExported && exported[symbol.name] == nil {
      exported[symbol.name] = symbol
    }
    for id in Array(types.ids) {
      guard let type = types[id], type.kind == .dataSection else { continue }
      let sectionName = types.name(of: id)
      guard sectionName != ".kconfig", sectionName != ".ksyms" else { continue }
      let isOpen = type.size == 0
      let size = isOpen ? UInt32(clamping: section(named: sectionName)?.size ?? 0) : type.size
      var variables = types.variables(of: type)
      for index in variables.indices {
        guard let variable = types[variables[index].type], variable.kind == .variable,
          types.linkage(of: variable) == .global, let symbol = exported[types.name(of: variable.id)]
        else { continue }
        if isOpen { variables[index].offset = UInt32(truncatingIfNeeded: symbol.value) }
        if symbol.isHidden { types.setLinkage(.static, of: variable.id) }
      }
      let order = variables.indices.sorted { (variables[$0].offset, $0) < (variables[$1].offset, $1) }
      types.setSection(id, size: size, variables: order.map { variables[$0] })
    }
  }
}
