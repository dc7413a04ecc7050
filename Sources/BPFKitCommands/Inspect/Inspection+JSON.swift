import BPFELFLoader
import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Inspection {
  /// The object as one JSON object.
  var json: JSONValue {
    [
      "file": .string(object.name),
      "license": .string(object.license),
      "version": .integer(Int(object.kernelVersion)),
      "sections": .array(object.sections.dropFirst().map(json)),
      "programs": .array(object.programs.map(json)),
      "maps": .array(object.maps.map { json($0.withLoaderSizes()) }),
      "globals": .array(object.globals.map(json)),
      "externs": .array(object.externs.map(json)),
      "btf": btf,
    ]
  }

  private var btf: JSONValue {
    guard let types = object.types else { return .null }
    return [
      "types": .integer(types.count - 1),
      "kinds": .object(kindCounts.map { JSONValue.Field(name: $0.kind.name, value: .integer($0.count)) }),
      "objection": object.typesObjection.map(JSONValue.string) ?? .null,
    ]
  }

  private func json(_ section: ObjectSection) -> JSONValue {
    [
      "index": .integer(section.index), "name": .string(section.name), "type": .integer(Int(section.typeNumber)),
      "flags": .unsigned(section.flags), "offset": .integer(section.offset), "size": .integer(section.size),
    ]
  }

  private func json(_ program: ObjectProgram) -> JSONValue {
    var fields: [JSONValue.Field] = []
    func add(_ name: String, _ value: JSONValue) { fields.append(JSONValue.Field(name: name, value: value)) }
    add("name", .string(program.name))
    add("section", .string(program.section))
    add("type", .integer(Int(program.type.rawValue)))
    add("attach_type", program.attachType.map { .integer(Int($0.rawValue)) } ?? .null)
    add("attach_target", program.attachTarget.map(JSONValue.string) ?? .null)
    add("implements", program.structOpsMember.map { .string("\($0.structure).\($0.name)") } ?? .null)
    add("sleepable", .bool(program.isSleepable))
    add("autoload", .bool(program.isAutoloaded))
    add("insns", .integer(program.instructionCount))
    switch link(program) {
    case .success(let linked):
      add("linked_insns", .integer(linked.instructions.count))
      add("subprograms", .array(linked.subprograms.map { ["name": .string($0.name), "start": .integer($0.start)] }))
    case .failure(let error):
      add("unmodelled", error.unmodelledFeature.map(JSONValue.string) ?? .null)
      add("error", .string("\(error)"))
    }
    return .object(fields)
  }

  private func json(_ map: MapDefinition) -> JSONValue {
    [
      "name": .string(map.name), "kernel_name": .string(map.kernelName), "type": .integer(Int(map.typeNumber)),
      "key_size": .integer(Int(map.keySize)),
      "value_size": .integer(Int(map.valueSize)), "max_entries": .integer(Int(map.maxEntries)),
      "flags": .integer(Int(map.flags)), "extra": .unsigned(map.extra), "pinning": .integer(Int(map.pinning)),
      "key_type": .string(typeName(map.keyType)), "value_type": .string(typeName(map.valueType)),
      "inner": map.inner.first.map(json) ?? .null,
      "settings": map.origin == .globals(section: ".kconfig") ? settings : .null,
      "entries": .array(map.initialEntries.map { ["key": .integer(Int($0.key)), "target": .string($0.target)] }),
      "members": .array(
        map.memberPrograms.map { ["member": .string($0.member), "program": .string($0.program)] }),
    ]
  }

  /// The settings as the kernel has them; null where it lacks one that the object needs.
  private var settings: JSONValue {
    guard let bytes = try? object.settings(of: kernel) else { return .null }
    return .hex(bytes)
  }

  private func typeName(_ id: TypeID) -> String {
    guard id != .void, let types = object.types, types[id]?.kind != .dataSection else { return "" }
    return types.typeName(id)
  }

  private func json(_ global: ObjectGlobal) -> JSONValue {
    [
      "name": .string(global.name), "section": .string(global.section), "offset": .integer(Int(global.offset)),
      "size": .integer(Int(global.size)), "type": .string(globalType(global)), "static": .bool(global.isStatic),
    ]
  }

  private func json(_ extern: ObjectExtern) -> JSONValue {
    [
      "name": .string(extern.name), "section": .string(extern.section), "function": .bool(extern.isFunction),
      "weak": .bool(extern.isWeak),
    ]
  }
}
