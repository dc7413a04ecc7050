/// What programs' maps hold from the start besides bytes, by name: programs in program arrays, maps in maps of maps.
public struct InitialTargets: Sendable {
  /// The programs, linked.
  public var programs: [String: LinkedProgram] = [:]
  /// The maps' definitions.
  public var maps: [String: MapDefinition] = [:]

  /// No targets.
  public init() {}
}
