import BPFTypeFormat

/// Why an object cannot be read, or one of its programs not be linked.
public struct ObjectError: Error, Hashable, Sendable {
  /// What is wrong in general.
  public enum Code: Hashable, Sendable {
    /// The bytes are no ELF object for BPF.
    case notBPF
    /// A part reaches beyond the bytes that are there.
    case truncated
    /// A value that no correct compiler puts there.
    case malformed
    /// Parts of the object contradict each other.
    case conflicting
    /// Something that the object refers to is not in it.
    case missing
    /// The section's name does not tell the program's type.
    case unknownProgramType
    /// More than the kernel takes.
    case tooLarge
    /// A correct object that uses a feature which is not modelled yet, named here.
    case notModelled(feature: String)
  }

  /// What is wrong in general.
  public var code: Code
  /// The object's name, as given.
  public var object: String
  /// The section that is wrong; nil where the fault lies in none.
  public var section: String?
  /// Offset of the offending bytes from the section's start, or from the file's where no section is named; nil where unknown.
  public var offset: Int?
  /// What a correct object has there.
  public var expected: String
  /// What is there.
  public var found: String
  /// What the user can do about it.
  public var advice: String

  /// Puts an error together.
  public init(
    _ code: Code, object: String, section: String? = nil, offset: Int? = nil, expected: String, found: String,
    advice: String = "compile the object again with clang -target bpf, or check that the file was copied whole"
  ) {
    self.code = code
    self.object = object
    self.section = section
    self.offset = offset
    self.expected = expected
    self.found = found
    self.advice = advice
  }

  /// The fault of a type section as a fault of its object.
  init(_ error: BTFError, object: String, section: String) {
    let code: Code =
      switch error.code {
      case .truncated: .truncated
      case .notBTF, .malformed, .unsupported: .malformed
      }
    self.init(
      code, object: object, section: section, offset: error.offset, expected: error.expected, found: error.found,
      advice: "compile the object again with a current clang (-g -target bpf)")
  }

  /// The feature that is not modelled; nil where the object itself is at fault.
  public var unmodelledFeature: String? {
    guard case .notModelled(let feature) = code else { return nil }
    return feature
  }
}

extension ObjectError: CustomStringConvertible {
  /// One line that stands alone: where, what was expected, what was found, what to do.
  public var description: String {
    var place = object
    if let section { place += ", section \(section)" }
    if let offset { place += ", offset \(offset)" }
    if let feature = unmodelledFeature { return "\(place): not modelled: \(feature); \(advice)" }
    return "\(place): expected \(expected), found \(found); \(advice)"
  }
}
