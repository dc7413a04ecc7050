import BPFISA
import BPFKernelModel
import BPFProgram

/// A verification that ended without acceptance, as far as an explanation looks at it.
struct StoppedVerification {
  let program: LinkedProgram
  let profile: KernelProfile
  /// The walk; nil where the verification stopped before it.
  let walk: Walk?
  /// The path that was walked.
  let path: PathRecorder
  /// The kernel's message, or the feature that is not modelled.
  let message: String
  /// True where a verdict was given.
  let isRejected: Bool

  /// The words for this program's values.
  var words: Words { Words(program: program, maps: walk?.maps ?? program.maps, kernelTypes: profile.types) }

  /// The instruction that was being checked; nil where the verification stopped before or after the walk.
  var instruction: Int? {
    guard let walk, walk.isWalking, walk.instructions.indices.contains(walk.instruction) else { return nil }
    return walk.instruction
  }

  /// What was known before that instruction.
  var state: VerifierState { path.current }

  /// A remark on an instruction.
  func label(_ index: Int, _ message: String) -> Explanation.Label {
    Explanation.Label(
      instruction: index, assembly: program.assembly(of: index), source: program.source(at: index), message: message)
  }

  /// A register before the failing instruction.
  func register(_ number: Int) -> RegisterState { state.frame[min(max(number, 0), Frame.registerCount - 1)] }
}

extension VerificationReport {
  /// Adds the explanation of why the verification stopped.
  mutating func explain(_ program: LinkedProgram, _ profile: KernelProfile, _ walk: Walk?, _ path: PathRecorder) {
    let message: String
    switch verdict {
    case .accepted: return
    case .rejected(let rejection): message = rejection.message
    case .unmodelled(let feature): message = feature
    }
    var isRejected = false
    if case .rejected = verdict { isRejected = true }
    let stopped = StoppedVerification(
      program: program, profile: profile, walk: walk, path: path, message: message, isRejected: isRejected)
    let explanation = Explainer(stopped).explanation()
    self.explanation = explanation
    if case .rejected(var rejection) = verdict {
      rejection.path = explanation.secondary.map(\.instruction)
      verdict = .rejected(rejection)
    }
  }
}
