import BPFProgram

/// `BPF_MAP_TYPE_LPM_TRIE`: values by address prefix; a lookup finds the longest that fits.
///
/// A key is a prefix length in bits, four bytes, then the address. Matches `kernel/bpf/lpm_trie.c`, Linux 6.18, in
/// results.
@safe
final class PrefixMap: MapStorage {
  private struct Entry {
    var length: UInt32
    var address: [UInt8]
    var place: Int
  }

  private let values: ValueArea
  /// By descending prefix length, then by address, so that the first that fits is the longest.
  private var entries: [Entry] = []
  private var free: [Int] = []
  private var used = 0

  init(_ definition: MapDefinition, space: AddressSpace) {
    values = ValueArea(
      space, name: definition.name, size: Int(definition.valueSize), capacity: min(64, Int(definition.maxEntries)),
      flags: definition.flags)
    super.init(definition)
  }

  private var addressBytes: Int { max(0, keySize - 4) }

  private func take(_ key: UnsafeRawPointer) -> (length: UInt32, address: [UInt8])? {
    let length = unsafe UInt32(littleEndian: key.loadUnaligned(as: UInt32.self))
    guard length <= UInt32(addressBytes * 8) else { return nil }
    return unsafe (length, [UInt8](UnsafeRawBufferPointer(start: key + 4, count: addressBytes)))
  }

  private static func agree(_ a: [UInt8], _ b: [UInt8], bits: UInt32) -> Bool {
    let whole = Int(bits / 8)
    if a[..<whole] != b[..<whole] { return false }
    let rest = bits % 8
    return rest == 0 || (a[whole] ^ b[whole]) >> (8 - rest) == 0
  }

  override func lookup(_ key: UnsafeRawPointer, cpu: Int) -> UInt64 {
    guard let (length, address) = unsafe take(key),
      let entry = entries.first(where: { $0.length <= length && Self.agree($0.address, address, bits: $0.length) })
    else { return 0 }
    return values.address(entry.place)
  }

  override func update(
    _ key: UnsafeRawPointer, _ value: UnsafeRawPointer, flags: UInt64, cpu: Int
  ) -> LinuxErrno? {
    guard flags <= UpdateFlags.exist, let (length, address) = unsafe take(key) else { return .invalid }
    if let known = entries.firstIndex(where: { $0.length == length && Self.agree($0.address, address, bits: length) }) {
      if flags == UpdateFlags.noExist { return .exists }
      unsafe values.set(entries[known].place, from: value, count: valueSize)
      return nil
    }
    if flags == UpdateFlags.exist { return .noEntry }
    if entries.count >= Int(definition.maxEntries) { return .noSpace }
    let place = free.popLast() ?? used
    if place == used {
      used += 1
      if used > values.capacity { values.grow(to: min(Int(definition.maxEntries), used * 2)) }
    }
    unsafe values.set(place, from: value, count: valueSize)
    let entry = Entry(length: length, address: address, place: place)
    let position =
      entries.firstIndex { other in
        other.length < length || (other.length == length && address.lexicographicallyPrecedes(other.address))
      } ?? entries.count
    entries.insert(entry, at: position)
    return nil
  }

  override func delete(_ key: UnsafeRawPointer) -> LinuxErrno? {
    guard let (length, address) = unsafe take(key) else { return .invalid }
    guard
      let known = entries.firstIndex(where: { $0.length == length && Self.agree($0.address, address, bits: length) })
    else { return .noEntry }
    free.append(entries.remove(at: known).place)
    return nil
  }

  override func contents() -> [MapContents.Entry] {
    let all = entries.map { entry in
      MapContents.Entry(
        key: ArrayMap.key(Int(entry.length)) + entry.address, value: values.bytes(entry.place, count: valueSize))
    }
    return all.sorted { $0.key.lexicographicallyPrecedes($1.key) }
  }
}
