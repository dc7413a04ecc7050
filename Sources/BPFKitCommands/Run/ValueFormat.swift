import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// The types of what a program's maps hold and send.
struct ValueFormat {
  private struct Entry {
    var key = TypeID.void
    var value = TypeID.void
  }

  private let types: BTF?
  private var entries: [String: Entry] = [:]
  private var records: [String: TypeID] = [:]

  init(_ program: LinkedProgram, events: EventTypes) throws(CommandFailure) {
    types = program.types
    guard let types = program.types else { return }
    for map in program.maps {
      entries[map.name] = Entry(key: map.keyType, value: map.valueType)
      switch map.type {
      case .ringbuf, .perfEventArray: records[map.name] = try events.type(of: map.name, in: types)
      default: break
      }
    }
  }

  /// A map's key; nil where its type is not known or does not fit.
  func key(_ bytes: [UInt8], of map: String) -> TypedValue? { typed(bytes, entries[map]?.key) }

  /// A map's value; nil where its type is not known or does not fit.
  func value(_ bytes: [UInt8], of map: String) -> TypedValue? { typed(bytes, entries[map]?.value) }

  /// A record that a map sent; nil where its type is not known or the record is shorter.
  func record(_ bytes: [UInt8], of map: String) -> TypedValue? {
    guard let types, let type = records[map], let size = types.size(of: type), bytes.count >= Int(size) else {
      return nil
    }
    return types.value(of: type, in: bytes)
  }

  private func typed(_ bytes: [UInt8], _ type: TypeID?) -> TypedValue? {
    // Values of per-CPU maps are rounded up to eight bytes.
    guard let types, let type, type != .void, let size = types.size(of: type), size > 0, bytes.count >= Int(size) else {
      return nil
    }
    return types.value(of: type, in: bytes)
  }
}
