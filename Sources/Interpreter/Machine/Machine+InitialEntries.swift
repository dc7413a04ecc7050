import BPFProgram

extension Machine {
  /// Fills the maps of all programs with the programs and maps that they hold from the start; what is not among the targets leaves its
  /// place empty.
  func installInitialEntries(_ targets: InitialTargets) throws(VirtualMachineError) {
    var numbers: [String: Int] = [:]
    var index = 0
    // Programs bring maps of their own.
    while index < maps.count {
      for entry in mapDefinitions[index].initialEntries {
        if let array = maps[index] as? ProgramArray, let program = targets.programs[entry.target] {
          let number: Int
          if let known = numbers[entry.target] { number = known } else { number = try load(program) }
          numbers[entry.target] = number
          _ = array.set(number, at: entry.key)
        }
        guard let outer = maps[index] as? MapOfMaps else { continue }
        let known = mapDefinitions.firstIndex { $0.name == entry.target }
        guard let definition = known.map({ mapDefinitions[$0] }) ?? targets.maps[entry.target] else { continue }
        let number = try addMap(definition, types: programs[0].source.types)
        let key = ArrayMap.key(Int(entry.key)) + [UInt8](repeating: 0, count: max(0, outer.keySize - 4))
        _ = outer.set(MapAddress.address(number), at: Array(key.prefix(outer.keySize)))
      }
      index += 1
    }
  }
}
