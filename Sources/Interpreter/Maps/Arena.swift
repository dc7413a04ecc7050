import BPFProgram

/// `BPF_MAP_TYPE_ARENA`: pages that programs and user space share. Matches `kernel/bpf/arena.c`, Linux 6.18.
///
/// Programs address it by the low halves of user space's addresses, which lie in no region: the engines' slow path comes here. What is
/// not there reads as zero and ignores writes, as the kernel's fault handler has it.
@safe
final class Arena: MapStorage {
  private static let pageBytes: UInt64 = 4096
  /// Where an arena is mapped that names no address.
  private static let defaultStart: UInt64 = 1 << 44

  /// Host memory of the pages that are there.
  private var pages: [UInt32: UnsafeMutableRawPointer] = unsafe [:]
  /// Runs of pages that were not given out or reserved, ascending.
  private var gaps: [Range<Int>]
  /// Pages that there are.
  private let count: Int
  /// Pages that may have memory at the same time.
  private let limit: Int
  /// User space's address of the first page.
  let start: UInt64

  init(_ definition: MapDefinition, memoryLimit: Int) {
    start = definition.extra == 0 ? Self.defaultStart : definition.extra & ~(Self.pageBytes - 1)
    count = Int(definition.maxEntries)
    gaps = [0..<count]
    limit = memoryLimit / Int(Self.pageBytes)
    super.init(definition)
    for (offset, byte) in definition.contents.enumerated() {
      let page = UInt32(truncatingIfNeeded: UInt64(offset) / Self.pageBytes)
      guard page < definition.maxEntries else { break }
      if unsafe pages[page] == nil {
        _ = take(Int(page)..<Int(page) + 1)
        add(page)
      }
      unsafe pages[page]?.storeBytes(of: byte, toByteOffset: offset % Int(Self.pageBytes), as: UInt8.self)
    }
  }

  deinit {
    while let (_, page) = unsafe pages.popFirst() { unsafe page.deallocate() }
  }

  override var directValue: UInt64? { start }

  private func add(_ page: UInt32) {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: Int(Self.pageBytes), alignment: 64)
    unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: Int(Self.pageBytes))
    unsafe pages[page] = unsafe memory
  }

  /// The host address of a byte by the low half of its address; nil where no page is.
  func host(_ low: UInt32) -> UnsafeMutableRawPointer? {
    let offset = UInt64(low &- UInt32(truncatingIfNeeded: start))
    guard let page = unsafe pages[UInt32(offset / Self.pageBytes)] else { return nil }
    return unsafe page + Int(offset % Self.pageBytes)
  }

  private func page(at address: UInt64) -> Int {
    Int(UInt32(truncatingIfNeeded: address) &- UInt32(truncatingIfNeeded: start)) / Int(Self.pageBytes)
  }

  /// `bpf_arena_alloc_pages`: user space's address of the first page, 0 where there is no room.
  func allocate(at address: UInt64, count: UInt32) -> UInt64 {
    guard unsafe pages.count + Int(count) <= limit, let first = claim(at: address, count: count) else { return 0 }
    for page in first..<first + Int(count) { add(UInt32(page)) }
    return start &+ UInt64(first) * Self.pageBytes
  }

  /// `bpf_arena_reserve_pages`: pages that only user space can bring in.
  func reserve(at address: UInt64, count: UInt32) -> LinuxErrno? {
    if count == 0 { return nil }
    let first = page(at: address)
    if first + Int(count) > self.count { return .invalid }
    return claim(at: address, count: count) == nil ? .busy : nil
  }

  private func claim(at address: UInt64, count: UInt32) -> Int? {
    let size = Int(count)
    guard size > 0, size <= self.count, address % Self.pageBytes == 0 else { return nil }
    if address != 0 {
      let first = page(at: address)
      return first <= self.count - size && take(first..<first + size) ? first : nil
    }
    // The smallest gap that is large enough. Matches `range_tree_find`.
    let fitting = gaps.filter { $0.count >= size }
    guard let gap = fitting.min(by: { $0.count < $1.count }) else { return nil }
    _ = take(gap.lowerBound..<gap.lowerBound + size)
    return gap.lowerBound
  }

  /// Takes pages out of the gap that they are in; false where they are not all in one.
  private func take(_ pages: Range<Int>) -> Bool {
    guard let index = gaps.firstIndex(where: { $0.lowerBound <= pages.lowerBound && $0.upperBound >= pages.upperBound })
    else { return false }
    let gap = gaps[index]
    let rest = [gap.lowerBound..<pages.lowerBound, pages.upperBound..<gap.upperBound].filter { !$0.isEmpty }
    gaps.replaceSubrange(index...index, with: rest)
    return true
  }

  /// `bpf_arena_free_pages`.
  func free(at address: UInt64, count: UInt32) {
    let first = page(at: address & ~(Self.pageBytes - 1))
    guard first < self.count, count > 0 else { return }
    let freed = first..<min(first + Int(count), self.count)
    for page in freed { unsafe pages.removeValue(forKey: UInt32(page))?.deallocate() }
    // Whatever of it was a gap before becomes part of the new one.
    var (low, high) = (freed.lowerBound, freed.upperBound)
    for gap in gaps where gap.upperBound >= low && gap.lowerBound <= high {
      (low, high) = (min(low, gap.lowerBound), max(high, gap.upperBound))
    }
    gaps.removeAll { $0.lowerBound >= low && $0.upperBound <= high }
    gaps.insert(low..<high, at: gaps.firstIndex { $0.lowerBound > low } ?? gaps.count)
  }

  override func delete(_ key: UnsafeRawPointer) -> LinuxErrno? { .notSupported }
}
