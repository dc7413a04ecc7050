public import BPFTypeFormat

/// A global variable of an object.
public struct ObjectGlobal: Sendable, Hashable {
  /// Its name.
  public var name: String
  /// The section that it lies in.
  public var section: String
  /// Offset from the section's start in bytes.
  public var offset: UInt32
  /// Size in bytes.
  public var size: UInt32
  /// Its type; `void` where the object has no types.
  public var type: TypeID
  /// True where only its own file sees it.
  public var isStatic: Bool
}

/// Something that an object expects from the kernel or the loader.
public struct ObjectExtern: Sendable, Hashable {
  /// Its name.
  public var name: String
  /// `.ksyms`, `.kconfig`, or empty where the object's types do not say.
  public var section: String
  /// The variable or function among the object's types; `void` where there is none.
  public var type: TypeID
  /// True for a function, false for a variable.
  public var isFunction: Bool
  /// True where the program copes with its absence.
  public var isWeak: Bool
}
