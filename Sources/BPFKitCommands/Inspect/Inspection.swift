import BPFELFLoader
import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// What there is to tell of an object, for people and for programs.
struct Inspection {
  var object: BPFObject
  /// The kernel that its programs are linked for.
  var kernel: KernelProfile

  /// Whether a program links, and what it is then.
  func link(_ program: ObjectProgram) -> Result<LinkedProgram, ObjectError> {
    do throws(ObjectError) { return .success(try object.link(program, against: kernel)) } catch {
      return .failure(error)
    }
  }

  static func typeName(_ map: MapDefinition) -> String { map.type?.name ?? "type \(map.typeNumber)" }

  static func typeName(_ program: ObjectProgram) -> String {
    program.type == .unspec ? "unknown" : program.type.name
  }

  /// How many types of each kind there are, in the order of the kinds' numbers; kinds without any left out.
  var kindCounts: [(kind: BTFKind, count: Int)] {
    guard let types = object.types else { return [] }
    var counts = [Int](repeating: 0, count: BTFKind.allCases.count)
    for id in types.ids { counts[Int(types[id]?.kind.rawValue ?? 0)] += 1 }
    return BTFKind.allCases.compactMap { counts[Int($0.rawValue)] > 0 ? ($0, counts[Int($0.rawValue)]) : nil }
  }

  func globalType(_ global: ObjectGlobal) -> String {
    global.type == .void ? "" : object.types?.typeName(global.type) ?? ""
  }
}
