import BPFProgram

/// A map's definition in a section `maps`: a row of 32-bit numbers that every loader continued in its own way.
///
/// The first five are common to all: type, key size, value size, entries and flags. What follows, by the definition's length:
///
/// - 24 or 28 bytes, `struct bpf_map_def` of the kernel's samples: index of the inner map, NUMA node;
/// - 28 bytes, `struct bpf_map_def` of aya and `struct bpf_elf_map` of iproute2 before 4.12: id, pinning;
/// - 32 bytes and more, `struct bpf_elf_map` of iproute2: id, pinning, inner map's id, slot in the outer map.
struct LegacyMap {
  /// The fewest bytes that say what a map is: objects without flags end before them.
  static let leastSize = 16
  /// Bytes that are read; longer definitions go on with what concerns their own loader alone.
  static let mostSize = 36

  var name: String
  /// Its offset in its section.
  var offset: UInt64
  /// Bytes of it that the section holds.
  var size: Int
  /// Its numbers, those beyond its end 0.
  var numbers: [UInt32]

  var isMapOfMaps: Bool { numbers[0] == 12 || numbers[0] == 13 }

  private static let onNode: UInt32 = 1 << 2
  private var isIproute2: Bool { size >= 32 }

  /// The id by which an outer map names this one; nil where it has none.
  var id: UInt32? { isIproute2 && numbers[5] != 0 ? numbers[5] : nil }
  /// The id of a map of maps' inner map; nil where it names none in this way.
  var innerID: UInt32? { isIproute2 && isMapOfMaps && numbers[7] != 0 ? numbers[7] : nil }
  /// The entry of the outer map that holds this one; nil where none is to.
  var outerSlot: UInt32? { size < Self.mostSize || numbers[8] == .max ? nil : numbers[8] }
  /// The index of a map of maps' inner map among the section's; nil where it names none in this way.
  var innerIndex: Int? { !isIproute2 && size >= 24 && isMapOfMaps ? Int(numbers[5]) : nil }

  /// The definition that a loader would create, without inner maps.
  var definition: MapDefinition {
    var map = MapDefinition(
      name: name, typeNumber: numbers[0], keySize: numbers[1], valueSize: numbers[2], maxEntries: numbers[3],
      flags: numbers[4])
    map.origin = .legacy
    // The same number is a NUMA node where the flags ask for one.
    if size >= 28, isIproute2 || !isMapOfMaps && numbers[4] & Self.onNode == 0 { map.pinning = numbers[6] }
    return map
  }
}
