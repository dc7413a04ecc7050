import BPFISA
import BPFKernelModel
import BPFProgram

extension Explainer {
  /// The helper that the failing instruction calls, as this program sees it.
  var helper: HelperPrototype? {
    guard let code, code.isHelperCall else { return nil }
    let program = stopped.program
    return HelperTable.helper(
      code.immediate, for: program.type, attachType: program.attachType, sleepable: program.isSleepable)
  }

  /// An argument that the callee does not take.
  func argumentFindings() -> Findings {
    var findings = Findings()
    guard let code else { return findings }
    if let helper, let number = suspect, number >= 1, number <= helper.arguments.count {
      let argument = helper.arguments[number - 1]
      findings.suspects = [number]
      findings.needed = "argument \(number) of \(helper.name)() must be \(Self.wanted(argument))"
      findings.known = "r\(number) holds \(words.phrase(stopped.register(number)))"
      describeSize(argument, number, helper, &findings)
      if stopped.register(number).mayBeNull, !argument.flags.contains(.orNull) {
        findings.help = ["Before the call: if (!pointer) \(wayOut)"]
        findings.replacesHelp = true
      }
      describeLoss(of: number, &findings)
    } else if let helper {
      findings.needed = "arguments that \(helper.name)() takes"
      describeMap(helper, &findings)
    } else if code.isLocalCall {
      let register = suspect
      findings.suspects = register.map { [$0] } ?? []
      findings.known = register.map { "r\($0) holds \(words.phrase(stopped.register($0)))" } ?? ""
      findings.notes = ["A global function is verified once, on its own, with no more than its parameters' types"]
    } else {
      return plainFindings()
    }
    if row.category == .notHeld {
      findings.notes = ["What was given back before is no longer the program's, even if the variable still exists"]
    }
    return findings
  }

  private func describeSize(
    _ argument: HelperArgument, _ number: Int, _ helper: HelperPrototype, _ findings: inout Findings
  ) {
    switch row.category {
    case .sizeUnbounded:
      let range = stopped.register(number).range
      findings.needed =
        "argument \(number) of \(helper.name)() is a size: its bounds must be known, and fit the memory in argument \(number - 1)"
      findings.known +=
        range.smin < 0 ? "; as a size a negative number would be huge" : "; its upper bound is missing"
    case .zeroSize:
      findings.needed = "argument \(number) of \(helper.name)() is a size: it must be at least 1"
    default: break
    }
  }

  private func describeMap(_ helper: HelperPrototype, _ findings: inout Findings) {
    for (index, argument) in helper.arguments.enumerated() where argument.kind == .constMapPointer {
      let value = stopped.register(index + 1)
      guard value.kind == .mapPointer, words.maps.indices.contains(value.mapIndex) else { continue }
      let map = words.maps[value.mapIndex]
      let type = map.type.map { "\($0)" } ?? "number \(map.typeNumber)"
      findings.needed = "a map that \(helper.name)() can work on"
      findings.known = "the map '\(map.name)' is of type \(type)"
      if map.keySize == 0 { findings.known += ", which has no keys" }
      findings.suspects = [index + 1]
    }
  }

  /// What an argument must be, in words.
  private static func wanted(_ argument: HelperArgument) -> String {
    let orNull = argument.flags.contains(.orNull) ? ", or NULL" : ""
    let base: String
    switch argument.kind {
    case .constMapPointer: base = "a map: the address of its definition, such as &my_map"
    case .mapKey: base = "a pointer to a key: as many initialised bytes as the map's keys have"
    case .mapValue: base = "a pointer to a value: as many bytes as the map's values have"
    case .memory:
      base =
        argument.flags.contains(.uninitialized)
        ? "a pointer to memory that the helper fills" : "a pointer to initialised memory"
    case .arena: base = "a pointer into an arena"
    case .constSize: base = "the size of the memory before it, at least 1"
    case .constSizeOrZero: base = "the size of the memory before it"
    case .constAllocSizeOrZero: base = "a constant size"
    case .context: base = "the program's context, unchanged"
    case .anything: base = "any number"
    case .spinLock: base = "a pointer to a bpf_spin_lock in a map's value"
    case .socketCommon, .typedSocketCommon: base = "a socket"
    case .socket: base = "a full socket"
    case .typed: base = "a pointer to a kernel object" + (argument.typeName.map { " (struct \($0))" } ?? "")
    case .ringbufMemory: base = "a record that bpf_ringbuf_reserve() gave and that was not given back"
    case .percpuTyped: base = "a per-CPU kernel variable"
    case .function: base = "a static function of the program"
    case .stack: base = "a pointer to the stack"
    case .constString: base = "a constant string"
    case .timer: base = "a pointer to a bpf_timer in a map's value"
    case .kptrExchange: base = "a pointer to a kernel pointer in a map's value"
    case .dynptr: base = "a pointer to a dynptr on the stack"
    }
    return base + orNull
  }

  /// A helper that may not be called here.
  func availabilityFindings() -> Findings {
    var findings = Findings()
    guard let code else { return findings }
    let program = stopped.program
    let called =
      code.isKernelFunctionCall
      ? CallFacts(program, stopped.profile).kernelFunctionName(code) : HelperTable.helper(code.immediate)?.name
    let name = called.map { "\($0)()" } ?? "helper number \(code.immediate)"
    switch row.category {
    case .gplOnly:
      findings.needed = "\(name) may only be called by programs with a GPL-compatible license"
      findings.known =
        program.license.isEmpty ? "the object declares no license" : "the object's license is '\(program.license)'"
    case .helperUnknown:
      findings.needed = "a helper with this number in \(stopped.profile.name)"
      findings.known = "its helpers have the numbers 1 to \(HelperTable.lastID); this is \(code.immediate)"
    case .mightSleep:
      findings.needed = "\(name) may sleep: the program must be allowed to, and hold no lock"
      findings.known =
        program.isSleepable
        ? "here the program is in a section of code that must not sleep"
        : "the section '\(program.section)' makes a program that may not sleep"
    default:
      findings.needed = "\(name) must be available to programs of type \(program.type.name)"
      findings.known = "programs in section '\(program.section)' cannot call it"
      let types = ProgramType.allCases.filter {
        $0 != .unspec && $0 != .ext
          && HelperTable.isAvailable(code.immediate, to: $0, attachType: nil, sleepable: false, target: nil)
      }
      if !types.isEmpty, types.count < 16 {
        findings.notes = ["It is there for: \(types.map(\.name).joined(separator: ", "))"]
      }
    }
    return findings
  }

  /// What is held at the end, and where it came from.
  func leakFindings() -> Findings {
    var findings = Findings()
    findings.needed = "everything that a helper hands out for a while must be given back on every path"
    guard let origin = MessageText.number(after: "alloc_insn=", in: stopped.message),
      stopped.program.instructions.indices.contains(origin)
    else { return findings }
    let code = stopped.program.instructions[origin]
    let name = ValueHistory(stopped).name(ofCall: code, at: origin)
    findings.known = "what \(name) gave at instruction \(origin) is still held here"
    findings.labels = [stopped.label(origin, "\(name) hands something out that must be given back")]
    var position = stopped.path.length - 1
    while position >= stopped.path.forgottenSteps, Int(stopped.path.step(position).instruction) != origin {
      position -= 1
    }
    findings.labels += branches(from: position + 1, limit: 4)
    if let giveBack = Self.giveBack(code) { findings.help = ["On this path call \(giveBack) before it ends"] }
    findings.replacesHelp = !findings.help.isEmpty
    return findings
  }

  private static func giveBack(_ code: Instruction) -> String? {
    guard code.isHelperCall, let helper = HelperTable.helper(code.immediate) else { return nil }
    if helper.name.hasPrefix("bpf_ringbuf_reserve_dynptr") {
      return "bpf_ringbuf_submit_dynptr() or bpf_ringbuf_discard_dynptr()"
    }
    if helper.name.hasPrefix("bpf_ringbuf_reserve") { return "bpf_ringbuf_submit() or bpf_ringbuf_discard()" }
    if helper.name.hasPrefix("bpf_sk") { return "bpf_sk_release()" }
    return nil
  }

  /// The branches of the path from a step on, as labels: the last ones.
  func branches(from start: Int, limit: Int) -> [Explanation.Label] {
    let history = ValueHistory(stopped)
    var labels: [Explanation.Label] = []
    var told: Set<Int> = []
    var position = stopped.path.length - 1
    while position >= max(start, stopped.path.forgottenSteps), labels.count < limit {
      let step = stopped.path.step(position)
      position -= 1
      let index = Int(step.instruction)
      guard let outcome = history.outcome(of: step), told.insert(index).inserted else { continue }
      labels.append(stopped.label(index, outcome))
    }
    return labels.reversed()
  }

  /// What locks are held, and what may not be done with them.
  func lockFindings() -> Findings {
    var findings = Findings()
    let held = stopped.state.references.filter { $0.kind != .pointer }
    findings.needed = "between bpf_spin_lock() and bpf_spin_unlock() no calls are allowed, and no second lock"
    findings.known = held.isEmpty ? "no lock is held here" : "a lock is held here"
    for lock in held where stopped.program.instructions.indices.contains(Int(lock.instruction)) {
      findings.labels.append(stopped.label(Int(lock.instruction), "the lock is taken here"))
    }
    return findings
  }
}
