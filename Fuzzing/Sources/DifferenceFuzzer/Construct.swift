/// What generated programs are made of; how many accepted programs have each is a part of the report.
enum Construct: String, CaseIterable, Sendable {
  case arithmetic64 = "64-bit arithmetic"
  case arithmetic32 = "32-bit arithmetic"
  case branch64 = "64-bit branches"
  case branch32 = "32-bit branches"
  case spill = "spills and fills"
  case variableStack = "variable places of the stack"
  case mapValue = "map values"
  case mapLookup = "map look-ups"
  case packet = "packets"
  case subprogram = "subprograms"
  case boundedLoop = "bounded loops"
  case mayGoto = "may_goto loops"
  case loopHelper = "bpf_loop"
  case atomic = "atomics"
  case linked = "linked registers"
}
