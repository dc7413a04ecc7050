/// What an assembler asks about names that are no labels. This module knows no helper and no map by itself.
public protocol AssemblySymbols {
  /// The helper with a name: 1 for `bpf_map_lookup_elem`; nil where there is none.
  func helper(named name: String) -> Int32?

  /// The BTF id of a kernel function; nil where there is none. `call NAME#ID` is a helper's call unless this knows the name.
  func kernelFunction(named name: String) -> Int32?

  /// The number of a map that a load names as `map[NAME]`; nil where there is none.
  func map(named name: String) -> Int32?
}

extension AssemblySymbols {
  /// No helper is known.
  public func helper(named name: String) -> Int32? { nil }
  /// No kernel function is known.
  public func kernelFunction(named name: String) -> Int32? { nil }
  /// No map is known.
  public func map(named name: String) -> Int32? { nil }
}

/// Knows no name: calls and maps are written with their numbers.
public struct NoSymbols: AssemblySymbols, Sendable {
  /// Makes the empty table.
  public init() {}
}
