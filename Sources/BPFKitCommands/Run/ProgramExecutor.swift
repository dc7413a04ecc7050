import BPFInterpreter
import BPFKernelLoader
import BPFProgram

/// What runs a program. Runs of one executor share the program's maps.
protocol ProgramExecutor {
  /// Runs the program on one input; the outcome's time is the average of the input's repetitions.
  func run(_ input: RunInput) throws(CommandFailure) -> RunOutcome

  /// Sets an entry of a map as user space does.
  func set(_ entry: MapEntryArgument) throws(CommandFailure)
}

/// bpfkit's virtual machine.
struct VirtualExecutor: ProgramExecutor {
  private let machine: VirtualMachine

  init(
    _ program: LinkedProgram, with targets: InitialTargets, world: World, states: StateCheck? = nil
  ) throws(CommandFailure) {
    do throws(VirtualMachineError) {
      machine = try VirtualMachine(program, with: targets, world: world)
      if let states { machine.observer = { states.check($0) } }
    } catch {
      switch error {
      case .unmodelled: throw .unmodelled(error.message)
      case .invalid: throw .failed(error.message)
      }
    }
  }

  func set(_ entry: MapEntryArgument) throws(CommandFailure) {
    do throws(VirtualMachineError) {
      try machine.update(map: entry.map, key: entry.key, value: entry.value)
    } catch {
      throw .failed(error.message)
    }
  }

  func run(_ input: RunInput) -> RunOutcome {
    guard input.repetitions > 1 else { return machine.run(input) }
    var outcome = RunOutcome()
    let elapsed = ContinuousClock().measure { outcome = machine.run(input) }
    let (seconds, attoseconds) = elapsed.components
    let nanoseconds = UInt64(clamping: seconds) &* 1_000_000_000 &+ UInt64(clamping: attoseconds / 1_000_000_000)
    outcome.nanoseconds = nanoseconds / UInt64(input.repetitions)
    return outcome
  }
}

/// The kernel that runs here.
struct KernelExecutor: ProgramExecutor {
  private let loaded: LoadedProgram

  init(_ program: LinkedProgram, with targets: InitialTargets) throws(CommandFailure) {
    do throws(KernelError) {
      loaded = try LiveKernel().load(program, with: targets)
    } catch {
      throw .failed("\(error)")
    }
  }

  func set(_ entry: MapEntryArgument) throws(CommandFailure) {
    do throws(KernelError) {
      guard let index = loaded.program.maps.firstIndex(where: { $0.name == entry.map }) else {
        throw .refused("map \(entry.map): the program has none of that name", errno: 2)
      }
      try loaded.update(map: index, key: entry.key, value: entry.value)
    } catch {
      throw .failed("\(error)")
    }
  }

  func run(_ input: RunInput) throws(CommandFailure) -> RunOutcome {
    do throws(KernelError) {
      return try loaded.run(input)
    } catch {
      throw .failed("\(error)")
    }
  }
}
