/// Where the path goes after an instruction.
enum Step: Hashable {
  /// On to the instruction with this index.
  case next(Int)
  /// The path has ended well; another one is taken up.
  case pathEnds
}
