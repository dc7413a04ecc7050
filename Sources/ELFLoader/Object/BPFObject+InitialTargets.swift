public import BPFProgram

extension BPFObject {
  /// The programs and maps that a program's maps hold from the start, and those that these hold in turn. Programs that cannot be linked
  /// are left out: their places stay empty, as they do where a loader does not load them.
  /// - Parameter kernel: the kernel that the program itself was linked against.
  public func initialTargets(of program: LinkedProgram, against kernel: KernelProfile = .linux6_18) -> InitialTargets {
    var targets = InitialTargets()
    var pending = program.maps
    while let map = pending.popLast() {
      for entry in map.initialEntries {
        if let definition = maps.first(where: { $0.name == entry.target }), targets.maps[entry.target] == nil {
          targets.maps[entry.target] = definition.withLoaderSizes()
        }
        guard targets.programs[entry.target] == nil, let target = self.program(named: entry.target),
          let linked = try? link(target, as: nil, against: kernel)
        else { continue }
        targets.programs[entry.target] = linked
        pending += linked.maps
      }
    }
    return targets
  }
}
