public import BPFProgram

/// What a verification did with a program, phase by phase, for people who learn how the verifier works.
///
/// The three phases are those of the kernel: control flow, types and values, bounds. Facts are sentences without their full stop.
public struct Lesson: Sendable, Hashable {
  /// One instruction and what the walk learned at it on all its visits together.
  public struct Step: Sendable, Hashable {
    /// Index of the instruction.
    public var instruction: Int
    /// The instruction as assembly.
    public var assembly: String
    /// The line that it was compiled from; nil where the object does not say.
    public var source: SourceLine?
    /// How often the walk came here.
    public var visits: Int
    /// What was learned: registers, both sides of a branch, states that were kept, paths that ended.
    public var facts: [String]
  }

  /// One function.
  public struct Function: Sendable, Hashable {
    /// Its name; empty where the object has none.
    public var name: String
    /// What is known at its start; empty for functions that are walked as a part of their callers.
    public var entry: [String]
    /// Its instructions in the order of their place.
    public var steps: [Step]
  }

  /// One instruction's access to memory, with the bounds that hold on all visits together.
  public struct Access: Sendable, Hashable {
    /// Index of the instruction.
    public var instruction: Int
    /// The instruction as assembly.
    public var assembly: String
    /// The line that it was compiled from; nil where the object does not say.
    public var source: SourceLine?
    /// How often the walk came here.
    public var visits: Int
    /// What is accessed, which bytes, and why that is inside.
    public var fact: String
  }

  /// Registers whose values may still be read before an instruction.
  public struct LiveRegisters: Sendable, Hashable {
    /// Index of the instruction.
    public var instruction: Int
    /// The registers' numbers, ascending.
    public var registers: [Int]
  }

  /// Phase one: functions, blocks, loops.
  public var controlFlow: ControlFlowSummary
  /// Phase one: the registers that are live at the start of each block; empty where the control flow is refused.
  public var liveRegisters: [LiveRegisters] = []
  /// Phase two, by function.
  public var functions: [Function] = []
  /// Phase three, by instruction.
  public var accesses: [Access] = []
  /// The verdict with its counts, and its explanation where it is not acceptance.
  public var report: VerificationReport
}

extension LinkedProgram {
  /// Judges the program and tells how.
  public func lesson(
    against profile: KernelProfile = .linux6_18, options: VerificationOptions = VerificationOptions()
  ) -> Lesson {
    var options = options
    let recorder = LessonRecorder(instructionCount: instructions.count)
    let verification = Verification(program: self, profile: profile, options: options)
    let (report, walk) = verification.run(recorder: recorder)
    var lesson = Lesson(controlFlow: ControlFlowSummary(self, profile: profile), report: report)
    if let walk {
      let isComplete = report.verdict == .accepted
      LessonWriter(program: self, walk: walk, recorder: recorder, isComplete: isComplete).write(into: &lesson)
    }
    if report.verdict != .accepted {
      // The path to the failure is another recording.
      options.explains = true
      lesson.report.explanation = verify(against: profile, options: options).explanation
    }
    return lesson
  }
}
