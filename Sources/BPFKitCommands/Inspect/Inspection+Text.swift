import BPFELFLoader
import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Inspection {
  /// The object as tables for people.
  var text: String {
    var text = "\(object.name): license \(object.license.isEmpty ? "none" : "\"\(object.license)\"")"
    if object.kernelVersion != 0 { text += ", version \(object.kernelVersion)" }
    text += "\n"
    text += table("Sections", ["", "name", "type", "offset", "size"], object.sections.dropFirst().map(row))
    text += table("Programs", ["name", "section", "type", "insns", "linked"], object.programs.map(row))
    text += table(
      "Maps", ["name", "type", "key", "value", "entries", "flags"], object.maps.map { row($0.withLoaderSizes()) })
    text += table("Structures of programs", ["map", "type", "member", "program"], object.maps.flatMap(members))
    text += table("Globals", ["name", "section", "offset", "size", "type"], object.globals.map(row))
    text += table("Externs", ["name", "section", "kind"], object.externs.map(row))
    guard let types = object.types else { return text + "\nTypes: none\n" }
    text += "\nTypes: \(types.count - 1)"
    text += " (" + kindCounts.map { "\($0.count) \($0.kind.name)" }.joined(separator: ", ") + ")\n"
    if let objection = object.typesObjection { text += "  a kernel refuses them: \(objection)\n" }
    return text
  }

  private func row(_ section: ObjectSection) -> [String] {
    [
      String(section.index), section.name, section.kind?.name ?? "0x" + String(section.typeNumber, radix: 16),
      String(section.offset), String(section.size),
    ]
  }

  private func row(_ program: ObjectProgram) -> [String] {
    let linked =
      switch link(program) {
      case .success(let linked): "\(linked.instructions.count) in \(linked.subprograms.count)"
      case .failure(let error) where error.code == .unknownProgramType:
        Self.unknownType(nearest: SectionTable.nearest(to: program.section))
      case .failure(let error): error.unmodelledFeature.map { "not modelled: \($0)" } ?? "no: \(error.found)"
      }
    return [program.name, program.section, Self.typeName(program), String(program.instructionCount), linked]
  }

  private func row(_ map: MapDefinition) -> [String] {
    [
      map.name, Self.typeName(map), String(map.keySize), String(map.valueSize), String(map.maxEntries),
      map.flags == 0 ? "" : "0x" + String(map.flags, radix: 16),
    ]
  }

  private static func unknownType(nearest: [String]) -> String {
    "with --type" + (nearest.isEmpty ? "" : "; nearest sections: \(nearest.joined(separator: ", "))")
  }

  private func members(of map: MapDefinition) -> [[String]] {
    let type = object.types?.typeName(map.valueType) ?? ""
    return map.memberPrograms.map { [map.name, type, $0.member, $0.program] }
  }

  private func row(_ global: ObjectGlobal) -> [String] {
    [global.name, global.section, String(global.offset), String(global.size), globalType(global)]
  }

  private func row(_ extern: ObjectExtern) -> [String] {
    [extern.name, extern.section, (extern.isWeak ? "weak " : "") + (extern.isFunction ? "function" : "variable")]
  }

  /// A title and rows in columns as wide as they need to be; nothing where there are no rows.
  private func table(_ title: String, _ head: [String], _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    let lines = [head] + rows
    let widths = head.indices.map { column in lines.map { $0[column].unicodeScalars.count }.max() ?? 0 }
    var text = "\n\(title):\n"
    for line in lines {
      var out = " "
      for (column, cell) in line.enumerated() {
        let padding = column == line.count - 1 ? 0 : widths[column] - cell.unicodeScalars.count
        out += " " + cell + String(repeating: " ", count: padding)
      }
      while out.hasSuffix(" ") { out.removeLast() }
      text += out + "\n"
    }
    return text
  }
}
