import BPFELFLoader
import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// A Swift file for one object: its types with C's layout, and its maps, variables and programs by name.
struct SwiftSkeleton {
  private let object: BPFObject
  private let name: String
  private let events: EventTypes
  private var types: SwiftTypes
  private var maps = ""
  private var globals = ""

  /// - Parameters:
  ///   - name: what to call the object's type; nil for its file's name.
  ///   - events: the types of records.
  init(_ object: BPFObject, named name: String?, events: EventTypes) throws(CommandFailure) {
    guard let found = object.types else {
      throw .unreadable("\(object.name): expected types in .BTF, found none; compile with -g")
    }
    self.object = object
    self.events = events
    types = SwiftTypes(found)
    let stem = String(decoding: object.name.utf8.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)
    self.name = SwiftName.type(name ?? stem)
    types.reserve(self.name)
    for map in object.maps { try add(map) }
    for global in object.globals { add(global) }
  }

  // MARK: Maps

  private mutating func add(_ map: MapDefinition) throws(CommandFailure) {
    switch map.origin {
    case .declared, .legacy: break
    case .globals, .structOps: return
    }
    let member = SwiftName.member(map.name)
    let kind = map.type?.name ?? "map of type \(map.typeNumber)"
    let type: String
    if map.type == .ringbuf || map.type == .perfEventArray || map.type == .userRingbuf {
      type = try record(of: map).map { "TypedEvents<\($0)>" } ?? "RawEvents"
    } else {
      let key = map.keySize == 0 ? "NoKey" : content(map.keyType, map.keySize, "\(map.name)_key")
      type = "TypedMap<\(key), \(content(map.valueType, map.valueSize, "\(map.name)_value"))>"
    }
    maps += """
          /// `\(map.name)`, \(kind), \(map.maxEntries) entries.
          public let \(member) = \(type)(name: "\(map.name)")

      """
  }

  private mutating func content(_ type: TypeID, _ size: UInt32, _ context: String) -> String {
    guard type != .void, let storage = types.storage(of: type, context: context), storage.size == Int(size) else {
      return SwiftStorage.bytes(Int(size)).name
    }
    return storage.name
  }

  private mutating func record(of map: MapDefinition) throws(CommandFailure) -> String? {
    guard let type = try events.type(of: map.name, in: types.types) else { return nil }
    return types.storage(of: type, context: map.name)?.name
  }

  // MARK: Variables

  private mutating func add(_ global: ObjectGlobal) {
    let member = SwiftName.member(global.name)
    let place = "in: \"\(global.section)\", at: \(global.offset)"
    let declared = "/// `\(types.types.typeName(global.type))` in \(global.section)."
    if let type = types.types.peeled(global.type), let shape = types.types.array(type), global.size > 1024 {
      guard let element = types.storage(of: shape.element, context: global.name) else { return }
      globals += """
            \(declared)
            public var \(member): [\(element.name)] { values.elements(\(place), count: \(shape.count)) }

        """
      return
    }
    guard let storage = types.storage(of: global.type, context: global.name) else { return }
    let value =
      switch storage.meaning {
      case .boolean: "Bool { values.value(\(place), or: 0 as \(storage.name)) != 0 }"
      default: "\(storage.name) { values.value(\(place), or: \(storage.zero)) }"
      }
    globals += """
          \(declared)
          public var \(member): \(value)

      """
  }

  // MARK: Text

  /// The file.
  mutating func text() -> String {
    var declarations = ""
    var written = 0
    // Members bring further types.
    while written < types.found.count {
      let id = types.found[written]
      written += 1
      guard let type = types.types[id], let name = types.name(of: id) else { continue }
      declarations += "\n"
      if type.kind.isComposite {
        let structure = SwiftStructure(type, named: name, in: &types)
        declarations += structure.text("`\(types.types.typeName(id))`")
      } else {
        declarations += enumeration(type, named: name)
      }
    }
    return head + "\n" + objectType + declarations
  }

  private var head: String {
    """
    // Written by `bpfkit gen swift` from \(object.name): change the object, not this file.

    public import BPFELFLoader
    public import BPFProgram

    """
  }

  private var objectType: String {
    let programs = object.programs.map { program in
      let member = SwiftName.member(program.name)
      return "    /// `\(program.section)`.\n    case \(member) = \"\(program.name)\"\n"
    }.joined()
    return """
      /// The object \(object.name): its programs, maps and global variables.
      public struct \(name): Sendable {
        /// The object itself.
        public let object: BPFObject
        /// Its maps.
        public let maps = Maps()

        /// Reads the object from its file's bytes.
        public init(bytes: [UInt8]) throws(ObjectError) { object = try BPFObject(bytes: bytes, name: "\(object.name)") }
      \(object.programs.isEmpty ? "" : Self.linking(programs))
        /// The maps, by name.
        public struct Maps: Sendable {
      \(maps)  }
      \(globals.isEmpty ? "" : Self.variables(globals))}

      """
  }

  private static func linking(_ programs: String) -> String {
    """

      /// The programs, by name.
      public enum Program: String, CaseIterable, Sendable {
    \(programs)  }

      /// A program, ready to be verified, run or loaded.
      public func link(_ program: Program, against kernel: KernelProfile = .linux6_18) throws(ObjectError) -> LinkedProgram? {
        guard let found = object.program(named: program.rawValue) else { return nil }
        return try object.link(found, against: kernel)
      }

    """
  }

  private static func variables(_ globals: String) -> String {
    """

      /// The global variables as they start, or as a run left them.
      public func globals(after outcome: RunOutcome? = nil) -> Globals {
        guard let outcome else { return Globals(values: GlobalValues(initial: object.maps)) }
        return Globals(values: GlobalValues(initial: object.maps, after: outcome))
      }

      /// The global variables, by name.
      public struct Globals: Sendable {
        fileprivate let values: GlobalValues

    \(globals)  }

    """
  }

  private func enumeration(_ type: BTFType, named name: String) -> String {
    let raw = "\(type.flag ? "" : "U")Int\(8 * type.size)"
    var names: Set<String> = []
    var cases = ""
    for element in types.types.enumerators(of: type) {
      let member = SwiftName.member(element.name)
      guard names.insert(member).inserted else { continue }
      let value = type.flag ? String(element.value) : String(UInt64(bitPattern: element.value))
      cases += "  /// \(value).\n  public static let \(member) = \(name)(rawValue: \(value))\n"
    }
    return """
      /// `\(types.types.typeName(type.id))`.
      public struct \(name): RawRepresentable, Hashable, BitwiseCopyable, Sendable {
        /// The number.
        public var rawValue: \(raw)

        /// Makes a value from its number.
        public init(rawValue: \(raw)) { self.rawValue = rawValue }

      \(cases)}

      """
  }
}
