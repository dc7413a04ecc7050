import BPFISA
import BPFKernelLoader
import BPFProgram

/// Generates programs and compares what bpfkit and the running kernel make of them: verdict, message and counts, and the results of
/// those that both accept.
@main
struct DifferenceFuzzer {
  private static let usage = """
    usage: difffuzz [--count N] [--seed N] [--program N] [--workers N] [--show N]
      --count    programs to generate (1000)
      --seed     what they all depend on (1)
      --program  only the program of that number, with its instructions
      --workers  programs that are compared at the same time (2)
      --show     differences to make smaller and print, of each kind (3)
      --logs     1 prints both level-2 logs of the program that --program names (0)
      --flags    the load flags, as bpf(2) has them (0)
      --unprivileged  1 for programs of a user without capabilities, which kernel.unprivileged_bpf_disabled=0 must allow (0)

    """

  static func main() async {
    var options = [
      "--count": 1000, "--seed": 1, "--program": -1, "--workers": 2, "--show": 3, "--logs": 0, "--flags": 0,
      "--unprivileged": 0,
    ]
    var arguments = CommandLine.arguments.dropFirst()
    while let name = arguments.popFirst() {
      guard options[name] != nil, let value = arguments.popFirst().flatMap({ Int($0) }) else {
        print(usage, terminator: "")
        return
      }
      options[name] = value
    }
    var kernel: LiveKernel
    do {
      kernel = try LiveKernel()
    } catch {
      print("difffuzz: \(error)")
      return
    }
    kernel.flags = LoadFlags(rawValue: UInt32(truncatingIfNeeded: options["--flags"] ?? 0))
    kernel.isPrivileged = options["--unprivileged"] == 0
    let judges = Judges(kernel: kernel)
    let seed = UInt64(truncatingIfNeeded: options["--seed"] ?? 1)
    if let number = options["--program"], number >= 0 {
      let test = Generator.testCase(seed: seed, program: number, isPrivileged: kernel.isPrivileged)
      show(test, judges, title: "program \(number)")
      guard (try? judges.compare(test))?.difference != nil, options["--show"] != 0 else { return }
      let smaller = Minimizer(judges: judges).minimize(test)
      show(smaller, judges, title: "made smaller")
      if options["--logs"] == 1, let logs = try? judges.logs(of: smaller) {
        print("\nbpfkit:\n\(logs.ours)\nkernel:\n\(logs.kernel)")
      }
      return
    }
    await run(
      judges, seed, count: options["--count"] ?? 0, workers: max(1, options["--workers"] ?? 1), options["--show"] ?? 0)
  }

  private struct Share: Sendable {
    var distribution = Distribution()
    /// Programs that made a difference, with its kind.
    var found: [(program: Int, difference: Difference)] = []
    var failure: String?
  }

  private static func run(_ judges: Judges, _ seed: UInt64, count: Int, workers: Int, _ shown: Int) async {
    var total = Share()
    await withTaskGroup(of: Share.self) { group in
      for worker in 0..<workers {
        group.addTask { compare(judges, seed, stride(from: worker, to: count, by: workers)) }
      }
      for await share in group {
        total.distribution.merge(share.distribution)
        total.found += share.found
        total.failure = total.failure ?? share.failure
      }
    }
    if let failure = total.failure { print("difffuzz: \(failure)") }
    print("seed \(seed)")
    print(total.distribution.text, terminator: "")
    total.found.sort { $0.program < $1.program }
    for kind in Difference.allCases {
      for (program, _) in total.found.filter({ $0.difference == kind }).prefix(shown) {
        let test = Generator.testCase(seed: seed, program: program, isPrivileged: judges.kernel.isPrivileged)
        show(
          Minimizer(judges: judges).minimize(test), judges,
          title: "\(kind.rawValue): seed \(seed), program \(program), made smaller")
      }
    }
  }

  private static func compare(_ judges: Judges, _ seed: UInt64, _ programs: StrideTo<Int>) -> Share {
    var share = Share()
    for program in programs {
      let test = Generator.testCase(seed: seed, program: program, isPrivileged: judges.kernel.isPrivileged)
      do throws(KernelError) {
        let comparison = try judges.compare(test)
        share.distribution.add(comparison, test)
        if let difference = comparison.difference { share.found.append((program, difference)) }
      } catch {
        share.failure = "program \(program): \(error)"
        if case .notPrivileged = error { return share }
      }
    }
    return share
  }

  private static func show(_ test: TestCase, _ judges: Judges, title: String) {
    let program = test.program
    print("\n\(title), a program of type \(program.type.name)")
    var index = 0
    while index < program.instructions.count {
      let next = index + 1 < program.instructions.count ? program.instructions[index + 1] : nil
      print("\(index): \(Disassembler.kernel.text(of: program.instructions[index], next: next))")
      index += program.instructions[index].isWideLoad ? 2 : 1
    }
    do throws(KernelError) {
      let comparison = try judges.compare(test)
      print(comparison.difference.map { "\($0.rawValue): \(comparison.detail)" } ?? "no difference")
      print("accepted: \(comparison.isAccepted), processed \(comparison.processed)")
    } catch {
      print("\(error)")
    }
  }
}
