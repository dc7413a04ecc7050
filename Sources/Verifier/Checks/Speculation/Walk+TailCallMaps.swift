extension Walk {
  /// Refuses tail calls that different paths make through different maps, where the index has to be masked by the map's size.
  /// Matches the tail call part of `do_misc_fixups`, Linux 6.18.33.
  func checkTailCallMaps() throws(VerificationStop) {
    if privileges.bypassesSpectreV1 { return }
    for index in instructions.indices where instructions[index].isTailCall && facts[index].mapIndex == -2 {
      throw .rejected(.invalid, "tail_call abusing map_ptr")
    }
  }
}
