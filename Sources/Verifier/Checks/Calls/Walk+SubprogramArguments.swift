import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// What `arg:` declaration tags say about a parameter. Source: `enum btf_arg_tag`, Linux 6.18.
private struct ArgumentTags: OptionSet {
  var rawValue: UInt8
  static let context = ArgumentTags(rawValue: 1)
  static let nonNull = ArgumentTags(rawValue: 2)
  static let trusted = ArgumentTags(rawValue: 4)
  static let nullable = ArgumentTags(rawValue: 8)
  static let arena = ArgumentTags(rawValue: 16)
  static let untrusted = ArgumentTags(rawValue: 32)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The tag with that text after `arg:`; nil where there is none.
  init?(text: Substring) {
    switch text {
    case "ctx": self = .context
    case "nonnull": self = .nonNull
    case "trusted": self = .trusted
    case "nullable": self = .nullable
    case "arena": self = .arena
    case "untrusted": self = .untrusted
    default: return nil
    }
  }
}

extension Walk {
  /// Reads what a function's prototype promises into ``SubprogramFacts/arguments``; returns the error where it promises something
  /// that cannot be checked, its lines printed.
  ///
  /// Of static functions only those with plain arguments are understood; they are followed anyway.
  /// Matches `btf_prepare_func_args`, Linux 6.18.
  func findArguments(ofSubprogram subprogram: Int) throws(VerificationStop) -> Errno? {
    if callees[subprogram].arguments != nil { return nil }
    guard hasFunctionInfo, let types = program.types else {
      log.message("Verifier bug")
      return .fault
    }
    let isGlobal = analysis.subprograms[subprogram].isGlobal
    guard let function = types[functionType(ofSubprogram: subprogram)], function.kind == .function else {
      log.message("BTF of func#\(subprogram) doesn't point to KIND_FUNC")
      return .fault
    }
    let name = types.name(of: function.id)
    if callees[subprogram].isUnreliable {
      log.message("Verifier bug in function \(name)()")
      return .fault
    }
    guard let prototype = types[function.target], prototype.kind == .prototype else {
      log.message("Invalid type of function \(name)()")
      return .fault
    }
    let parameters = types.parameters(of: prototype)
    if parameters.count > Limits.functionArguments {
      if isGlobal {
        log.message(
          "Global function \(name)() with \(parameters.count) > \(Limits.functionArguments) args. Buggy compiler.")
      }
      return .invalid
    }
    guard let result = types.peeled(prototype.target), result.kind == .int || result.kind.isEnumeration else {
      if isGlobal {
        log.message("Global function \(name)() doesn't return scalar. Only those are supported.")
      }
      return .invalid
    }
    let tags = types.declarationTags(of: function.id)
    var arguments: [SubprogramArgument] = []
    for (index, parameter) in parameters.enumerated() {
      let own = tags.filter { $0.component == Int32(index) && $0.text.hasPrefix("arg:") }
      switch try argument(index, parameter.type, tags: own.map(\.text), isGlobal: isGlobal, function: name, types) {
      case .success(let argument): arguments.append(argument)
      case .failure(let errno): return errno
      }
    }
    callees[subprogram].arguments = arguments
    return nil
  }

  private enum Answer {
    case success(SubprogramArgument)
    case failure(Errno)
  }

  private func refuse(_ line: String, _ errno: Errno = .invalid) -> Answer {
    log.message(line)
    return .failure(errno)
  }

  private func argument(
    _ index: Int, _ id: TypeID, tags texts: [String], isGlobal: Bool, function: String, _ types: BTF
  ) throws(VerificationStop) -> Answer {
    var tags: ArgumentTags = []
    for text in texts {
      guard isGlobal else {
        return refuse("arg#\(index) type tag is not supported in static functions", .notSupported)
      }
      guard let tag = ArgumentTags(text: text.dropFirst(4)) else {
        return refuse("arg#\(index) has unsupported set of tags", .notSupported)
      }
      tags.formUnion(tag)
    }
    guard let type = types.peeled(id) else { return .failure(.invalid) }
    if type.kind == .pointer {
      if let answer = try pointer(index, type, tags: tags, isGlobal: isGlobal, types) { return answer }
    }
    if !tags.isEmpty { return refuse("arg#\(index) has pointer tag, but is not a pointer type") }
    if type.kind == .int || type.kind.isEnumeration { return .success(SubprogramArgument(kind: .anything)) }
    guard isGlobal else { return .failure(.invalid) }
    return refuse("Arg#\(index) type \(Self.kindName(type.kind)) in \(function)() is not supported yet.")
  }

  /// Nil: a pointer of which a static function's prototype says nothing.
  private func pointer(
    _ index: Int, _ type: BTFType, tags: ArgumentTags, isGlobal: Bool, _ types: BTF
  ) throws(VerificationStop) -> Answer? {
    let combination = "arg#\(index) has invalid combination of tags"
    if tags.contains(.context) || isContext(type, types) {
      if !tags.subtracting(.context).isEmpty { return refuse(combination) }
      if tags.contains(.context), let complaint = complaint(ofTaggedContext: type, index, types) {
        return refuse(complaint)
      }
      return .success(SubprogramArgument(kind: .context))
    }
    let target = types.peeled(type.target)
    if let target, target.kind == .structure || target.kind == .forward && !target.flag,
      types.name(of: target.id) == "bpf_dynptr"
    {
      return tags.isEmpty ? .success(SubprogramArgument(kind: .dynptr, flags: .readOnly)) : refuse(combination)
    }
    if tags.contains(.trusted) {
      if tags.contains(.nonNull) { return refuse(combination) }
      let flags: TypeFlags = tags.contains(.nullable) ? [.trusted, .orNull] : .trusted
      return kernelObject(index, target, types, flags: flags)
    }
    if tags.contains(.untrusted) {
      guard tags == .untrusted else { return refuse("arg#\(index) untrusted cannot be combined with any other tags") }
      return untrusted(index, target, types)
    }
    if tags.contains(.arena) {
      guard tags == .arena else { return refuse("arg#\(index) arena cannot be combined with any other tags") }
      return .success(SubprogramArgument(kind: .arena))
    }
    guard isGlobal else { return nil }
    if tags.contains(.nullable) { return refuse(combination) }
    guard let target, let size = types.size(of: target.id) else {
      let described = "\(Self.kindName(target?.kind ?? .void)) \(types.name(of: target?.id ?? .void))"
      return refuse("arg#\(index) reference type('\(described)') size cannot be determined: -22")
    }
    return .success(
      SubprogramArgument(kind: .memory(size: size), flags: tags.contains(.nonNull) ? [] : .orNull))
  }

  private func untrusted(_ index: Int, _ target: BTFType?, _ types: BTF) -> Answer {
    let isPrimitive = target.map { $0.kind == .int || $0.kind.isEnumeration } ?? true
    if isPrimitive || target?.kind == .void {
      return .success(SubprogramArgument(kind: .memory(size: 0), flags: [.readOnly, .untrusted]))
    }
    return kernelObject(index, target, types, flags: .untrusted)
  }

  /// The kernel's type that a parameter of the object's stands for: the only one of that kind and name, flavours aside.
  /// Matches `btf_get_ptr_to_btf_id`, Linux 6.18.
  private func kernelObject(_ index: Int, _ target: BTFType?, _ types: BTF, flags: TypeFlags) -> Answer {
    let kind = target?.kind ?? .void
    let name = types.name(of: target?.id ?? .void)
    let found = profile.typeIndex?.matches(flavored: name, kind: kind) ?? []
    guard let id = found.first, found.count == 1 else {
      let complaint = "arg#\(index) reference \(Self.kindName(kind)) \(name)"
      return found.isEmpty
        ? refuse("\(complaint) has no matches", .noEntry) : refuse("\(complaint) is ambiguous", .noProcess)
    }
    if flags.contains(.untrusted), let type = profile.types?[id], !type.kind.isComposite {
      return refuse(
        "arg#\(index) has type \(Self.kindName(type.kind)) '\(name)', but only struct or primitive types are allowed")
    }
    return .success(SubprogramArgument(kind: .typed(id), flags: flags))
  }

  /// A kind's name as the kernel spells it. Source: `btf_kind_str`, Linux 6.18.
  private static func kindName(_ kind: BTFKind) -> String { kind == .void ? "UNKNOWN" : kind.name }
}
