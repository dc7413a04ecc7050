/// The kernel functions of Linux 6.18 that programs may call, one row each; their prototypes are in the kernel's types.
public enum KernelFunctionTable {
  /// The function of that name; nil where Linux 6.18 has none that programs may call.
  public static func function(named name: String) -> KernelFunction? { byName[name] }

  /// All functions, by name.
  public static var all: [KernelFunction] { rows }

  private static let byName = Dictionary(uniqueKeysWithValues: rows.map { ($0.name, $0) })
}
