import BPFProgram

/// What the kernel printed while it verified a program.
struct KernelLog {
  /// `BPF_LOG_STATS`: messages and counts alone.
  static let statisticsLevel: UInt32 = 4
  /// Bytes that a log may take; of a longer one the kernel keeps the end.
  static let capacity = 64 << 20

  /// What a message contains that says nothing of the program's safety, but something of the kernel: a function, hook or facility
  /// that this one does not have.
  static let environmentSigns = [
    "no such function", "is not found in kernel BTF", "has no valid kernel", "in-kernel BTF is malformed",
    "btf_vmlinux is malformed", "device-bound", "kernel symbol", "requires bpf_jit", "JIT does not support",
  ]

  /// The text as it came.
  var text: String

  /// Every line but the statistics and empty ones, joined by newlines.
  var message: String {
    lines.filter { !Self.isStatistics($0) }.joined(separator: "\n")
  }

  /// The counts in the three lines that `BPF_LOG_STATS` asks for; zero where a line is missing.
  ///
  /// Matches the format of `print_verification_stats`, Linux 6.18.
  var statistics: VerificationStatistics {
    var statistics = VerificationStatistics()
    for line in lines {
      let words = line.split(separator: " ")
      if line.hasPrefix("verification time "), words.count > 2 {
        statistics.microseconds = Int(words[2]) ?? 0
      } else if line.hasPrefix("stack depth "), words.count > 2 {
        statistics.stackDepths = words[2].split(separator: "+").compactMap { Int($0) }
      } else if line.hasPrefix("processed ") {
        statistics.instructions = Self.number(after: "processed", in: words)
        statistics.maxStatesPerInstruction = Self.number(after: "max_states_per_insn", in: words)
        statistics.states = Self.number(after: "total_states", in: words)
        statistics.peakStates = Self.number(after: "peak_states", in: words)
      }
    }
    return statistics
  }

  private var lines: [Substring] { text.split(separator: "\n") }

  private static func isStatistics(_ line: Substring) -> Bool {
    line.hasPrefix("verification time ") || line.hasPrefix("stack depth ")
      || line.hasPrefix("processed ") && line.contains("max_states_per_insn")
  }

  private static func number(after word: String, in words: [Substring]) -> Int {
    guard let index = words.firstIndex(where: { $0 == word }), index + 1 < words.count else { return 0 }
    return Int(words[index + 1]) ?? 0
  }
}
