/// What came of a relocation against a kernel's types.
public struct CoreResolution: Sendable, Hashable {
  /// The value that the compiler put into the instruction: the answer for the object's own types.
  public var original: UInt64 = 0
  /// The answer for the kernel's types.
  public var value: UInt64 = 0
  /// True where the kernel has no answer: the instruction must not be reached.
  public var isUnresolved = false
  /// True where the instruction has to hold ``original``; compilers choose differently for bit fields.
  public var isChecked = true
  /// The size of the field that the instruction accesses, in the object's types; 0 where it does not matter.
  public var originalSize: UInt32 = 0
  /// The size of that field in the kernel's types; 0 where it does not matter.
  public var size: UInt32 = 0
  /// True where the sizes differ and reading the other size would change the value: a load or store must not be reached.
  public var changesMeaning = false
  /// The kernel's type that gave the answer; `void` where none did.
  public var target = TypeID.void

  /// An answer that is the same on every kernel.
  static func fixed(_ value: UInt64) -> CoreResolution {
    var result = CoreResolution()
    result.original = value
    result.value = value
    result.isChecked = false
    return result
  }
}
