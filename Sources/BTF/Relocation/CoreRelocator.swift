/// Answers an object's relocations against a kernel's types.
///
/// Like libbpf it keeps, for each type of the object, the kernel's types that fitted so far: which ones a later relocation of the same
/// type may mean depends on the earlier ones. Takes the relocations of a program in their order.
public struct CoreRelocator: Sendable {
  let local: BTF
  package let target: CoreTarget?
  private var candidates: [TypeID: [TypeID]] = [:]
  /// Comparisons that are still allowed, so that hostile types cannot keep the comparison busy for ever.
  var budget = 10_000_000

  /// Relocates `local`'s types to `target`'s; without a target, only what needs none can be answered.
  public init(local: BTF, target: CoreTarget?) {
    self.local = local
    self.target = target
  }

  /// False where only what needs no kernel can be answered.
  public var hasTarget: Bool { target != nil }

  /// Answers one relocation. Matches libbpf 1.5's `bpf_core_calc_relo_insn`.
  /// - Throws: ``CoreRelocationError`` where libbpf refuses the object: the relocation makes no sense, or the kernel's types give
  ///   several answers.
  public mutating func resolve(
    _ record: BTFExtension.RelocationRecord
  ) throws(CoreRelocationError) -> CoreResolution {
    try answer(record).resolution
  }

  /// Where a relocation leads in the kernel's types; nil where it leads nowhere, or needs no kernel.
  mutating func place(of record: BTFExtension.RelocationRecord) throws(CoreRelocationError) -> CoreAccess? {
    try answer(record).access
  }

  private mutating func answer(
    _ record: BTFExtension.RelocationRecord
  ) throws(CoreRelocationError) -> (access: CoreAccess?, resolution: CoreResolution) {
    guard let kind = record.kind else { throw CoreRelocationError("kind \(record.kindNumber), which is not known") }
    guard let type = local[record.type] else { throw CoreRelocationError("a type \(record.type) that does not exist") }
    let access = try CoreAccess(record, kind: kind, in: local)
    if kind == .typeIDLocal { return (nil, .fixed(UInt64(record.type.rawValue))) }
    guard type.nameOffset != 0 else {
      throw CoreRelocationError("an anonymous type; only types with names can be found in a kernel")
    }
    guard let target else { throw CoreRelocationError("no types of a kernel to relocate against") }
    let known = candidates[record.type]
    let possible =
      known ?? target.candidates(named: local.essentialName(at: type.nameOffset), kind: type.kind)
    var fitting: [TypeID] = []
    var answer: (access: CoreAccess, resolution: CoreResolution)?
    for id in possible {
      guard let match = try match(access, kind, id) else { continue }
      var resolution = try evaluate(kind, access, match)
      resolution.target = id
      if let answer { try requireAgreement(answer, (match, resolution)) } else { answer = (match, resolution) }
      fitting.append(id)
    }
    candidates[record.type] = fitting.isEmpty ? possible : fitting
    if let answer { return (answer.access, answer.resolution) }
    return (nil, try evaluate(kind, access, nil))
  }

  private func requireAgreement(
    _ first: (access: CoreAccess, resolution: CoreResolution),
    _ second: (access: CoreAccess, resolution: CoreResolution)
  ) throws(CoreRelocationError) {
    guard first.access.bitOffset == second.access.bitOffset else {
      throw CoreRelocationError(
        "several types of that name in the kernel, with the field at bit \(first.access.bitOffset) of "
          + "\(first.resolution.target) and at bit \(second.access.bitOffset) of \(second.resolution.target)")
    }
    guard first.resolution.isUnresolved == second.resolution.isUnresolved,
      first.resolution.value == second.resolution.value
    else {
      throw CoreRelocationError(
        "several types of that name in the kernel, with the answers \(first.resolution.value) of "
          + "\(first.resolution.target) and \(second.resolution.value) of \(second.resolution.target)")
    }
  }

  /// Spends a step of the budget.
  mutating func spend() throws(CoreRelocationError) {
    budget -= 1
    guard budget > 0 else { throw CoreRelocationError("types too entangled to compare") }
  }
}

extension CoreRelocationKind {
  /// True where a field is asked for.
  public var isAboutFields: Bool { rawValue <= CoreRelocationKind.fieldRightShift.rawValue }
  /// True where an enumerator is asked for.
  public var isAboutEnumerators: Bool { self == .enumeratorExists || self == .enumeratorValue }
  /// True where a whole type is asked for.
  public var isAboutTypes: Bool { !isAboutFields && !isAboutEnumerators }
}
