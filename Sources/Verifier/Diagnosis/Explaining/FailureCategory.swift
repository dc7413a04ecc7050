/// The kinds of refusals that are explained, by their stable identifiers. Numbers are never reused.
///
/// 01 the program's shape, 02 values that are not there, 03 pointers and memory, 04 calls, 05 what is held, 06 results.
// swift-format-ignore
enum FailureCategory: String, Hashable, Sendable, CaseIterable {
  case unreachable            = "BPK-0101"
  case fallsOffTheEnd         = "BPK-0102"
  case jumpTarget             = "BPK-0103"
  case infiniteLoop           = "BPK-0104"
  case tooManyInstructions    = "BPK-0105"
  case tooManyBranches        = "BPK-0106"
  case callDepth              = "BPK-0107"
  case stackSize              = "BPK-0108"
  case malformedInstruction   = "BPK-0109"
  case divisionByZero         = "BPK-0110"
  case shiftTooFar            = "BPK-0111"
  case functionShape          = "BPK-0112"
  case wrongKindOfProgram     = "BPK-0113"
  case mapReference           = "BPK-0114"
  case mapForbidden           = "BPK-0115"
  case deadCallback           = "BPK-0116"
  case uninitializedRegister  = "BPK-0201"
  case uninitializedStack     = "BPK-0202"
  case framePointer           = "BPK-0203"
  case packetBounds           = "BPK-0301"
  case maybeNull              = "BPK-0302"
  case notAPointer            = "BPK-0303"
  case wrongMemory            = "BPK-0304"
  case mapValueBounds         = "BPK-0305"
  case memoryBounds           = "BPK-0306"
  case unboundedOffset        = "BPK-0307"
  case negativeOffset         = "BPK-0308"
  case stackBounds            = "BPK-0309"
  case pointerArithmetic      = "BPK-0310"
  case nullArithmetic         = "BPK-0311"
  case pointerOutOfBounds     = "BPK-0312"
  case movedPointer           = "BPK-0313"
  case pointerLeak            = "BPK-0314"
  case contextField           = "BPK-0315"
  case readOnly               = "BPK-0316"
  case misaligned             = "BPK-0317"
  case damagedSpill           = "BPK-0318"
  case atomicTarget           = "BPK-0319"
  case specialField           = "BPK-0320"
  case differentPointers      = "BPK-0321"
  case kernelObject           = "BPK-0322"
  case helperUnavailable      = "BPK-0401"
  case helperUnknown          = "BPK-0402"
  case gplOnly                = "BPK-0403"
  case argumentType           = "BPK-0404"
  case argumentNull           = "BPK-0405"
  case zeroSize               = "BPK-0406"
  case sizeUnbounded          = "BPK-0407"
  case wrongMap               = "BPK-0408"
  case mightSleep             = "BPK-0409"
  case formatString           = "BPK-0410"
  case notConstant            = "BPK-0411"
  case functionArguments      = "BPK-0412"
  case callback               = "BPK-0413"
    case reservedFlags          = "BPK-0414"
  case kernelFunction         = "BPK-0415"
  case untrustedArgument      = "BPK-0416"
  case referenceLeak          = "BPK-0501"
  case notHeld                = "BPK-0502"
  case lockRules              = "BPK-0503"
  case iteratorRules          = "BPK-0504"
  case sectionRules           = "BPK-0505"
  case returnValue            = "BPK-0601"
  case returnsStack           = "BPK-0602"
  case notModelled            = "BPK-0901"
  case other                  = "BPK-0999"
}

/// One row of the table of refusals: how its messages are known, and what can be said without looking at the program.
struct FailureRow {
  /// The kind.
  var category: FailureCategory
  /// What it is, in a few words.
  var title: String
  /// Parts of the kernel's lines, any of which tells.
  var signs: [String]
  /// What usually helps.
  var help: String
}
