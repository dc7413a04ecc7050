/// A prototype that programs of some types have in place of the common one.
struct HelperVariant: Sendable {
  /// Which loading it takes for the variant to hold.
  enum Sleep: Sendable { case any, sleepableOnly }

  var id: Int32
  var types: [ProgramType]
  /// The attach types that the row holds for; empty for all.
  var attachTypes: [AttachType]
  var sleep: Sleep
  var arguments: [HelperArgument]
  /// Added to, and taken from, the common row's traits.
  var adds: HelperTraits
  var drops: HelperTraits

  init(
    _ id: Int32, _ types: [ProgramType], at attachTypes: [AttachType] = [], sleep: Sleep = .any,
    _ arguments: [HelperArgument], adds: HelperTraits = [], drops: HelperTraits = []
  ) {
    self.id = id
    self.types = types
    self.attachTypes = attachTypes
    self.sleep = sleep
    self.arguments = arguments
    self.adds = adds
    self.drops = drops
  }
}
