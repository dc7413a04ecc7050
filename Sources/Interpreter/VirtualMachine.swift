public import BPFProgram

/// Runs programs without a kernel: deterministically, with every memory access checked.
///
/// ```swift
/// let machine = try VirtualMachine(program)
/// let outcome = machine.run(RunInput(packet: bytes))
/// ```
/// Runs share the machine's maps. A machine runs one program at a time and is not for use from several threads at once.
public final class VirtualMachine {
  /// Settings that most users leave alone.
  public struct Options: Sendable {
    /// Instructions after which a run is ended as endless.
    public var stepLimit = 100_000_000
    /// The engine that runs the program.
    public var engine = Engine.best
    /// The helpers that programs can call.
    public var helpers = HelperLibrary.linux

    /// The kernel whose functions and types programs name by number; the one that they were linked against.
    public var kernel = KernelProfile.linux6_18

    /// The defaults.
    public init() {}
  }

  private let machine: Machine

  /// Makes a machine with a program and its maps.
  ///
  /// - Parameter targets: the programs and maps that the program's maps hold from the start; what is missing leaves its place empty.
  /// - Throws: what the machine does not model, or what a kernel would refuse as well.
  public init(
    _ program: LinkedProgram, with targets: InitialTargets = InitialTargets(), world: World = World(),
    options: Options = Options()
  ) throws(VirtualMachineError) {
    guard world.cpuCount >= 1, world.cpuCount <= 1024, world.cpu >= 0, world.cpu < world.cpuCount else {
      throw .invalid("the world's cpu must be below its number of CPUs, which is at most 1024")
    }
    machine = Machine(
      world: world, helpers: options.helpers, engine: options.engine, stepLimit: options.stepLimit,
      kernel: options.kernel)
    _ = try machine.load(program)
    try machine.installInitialEntries(targets)
  }

  /// Who is shown the registers and the stack before every instruction of the main program; runs are slow then.
  public var observer: ((MachineSnapshot) -> Void)? {
    get { machine.observer }
    set { machine.observer = newValue }
  }

  /// What the program can learn of its surroundings; changes count from the next run on.
  public var world: World {
    get { machine.world }
    set {
      // Maps have room for the CPUs that were there when they were made.
      var world = newValue
      world.cpuCount = machine.world.cpuCount
      world.cpu = min(max(0, newValue.cpu), world.cpuCount - 1)
      machine.world = world
    }
  }

  /// Runs the program on one input, as often as the input says; the packet goes from repetition to repetition as in a
  /// kernel's test run.
  public func run(_ input: RunInput) -> RunOutcome { machine.runMain(input) }

  /// The maps' contents at this moment, in the program's order.
  public var maps: [MapContents] { machine.mapContents() }

  /// Puts another program into a program array, for tail calls.
  ///
  /// - Throws: where there is no such array or place, or the program cannot be loaded.
  public func install(
    _ program: LinkedProgram, inArray map: String, at index: UInt32
  ) throws(VirtualMachineError) {
    guard let array = machine.maps.first(where: { $0.definition.name == map }) as? ProgramArray else {
      throw .invalid("there is no program array \(map)")
    }
    let number = try machine.load(program)
    guard array.set(number, at: index) else { throw .invalid("program array \(map) has no index \(index)") }
  }

  /// Sets a map's entry as user space does.
  ///
  /// - Parameter cpu: which CPU's value of a per-CPU map to set; nil for all.
  /// - Throws: where there is no such map, the sizes differ from the map's, or the map refuses.
  public func update(
    map name: String, key: [UInt8], value: [UInt8], cpu: Int? = nil
  ) throws(VirtualMachineError) {
    try machine.updateFromUserSpace(name, key: key, value: value, cpu: cpu)
  }
}
