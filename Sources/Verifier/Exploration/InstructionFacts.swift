import BPFKernelModel

/// What the walk learned about one instruction on all paths so far. Source: the fields of `struct bpf_insn_aux_data` that decide
/// verdicts, Linux 6.18.
struct InstructionFacts {
  /// The pointer type that a load or store used; paths must agree. Source: `ptr_type`.
  var pointerKind: RegisterKind = .uninitialized
  /// The qualities of ``pointerKind``.
  var pointerFlags: TypeFlags = []
  /// For map look-ups and tail calls: the map's index, if all paths agree; -1 before the first, -2 where they differ.
  var mapIndex: Int32 = -1
  /// For tail calls: the constant key, if all paths agree; -1 before the first, -2 where they differ.
  var mapKey: Int64 = -1
  /// True once a path reached the instruction. Source: `seen`.
  var isSeen = false
  /// The instruction must be preceded by a speculation barrier. Source: `nospec`.
  var needsBarrierBefore = false
  /// The instruction must be followed by a speculation barrier. Source: `nospec_result`.
  var needsBarrierAfter = false
  /// For pointer arithmetic under speculation: how it is masked. Source: `alu_state`.
  var aluState: UInt32 = 0
  /// For pointer arithmetic under speculation: the limit. Source: `alu_limit`.
  var aluLimit: UInt32 = 0
  /// Context field size that a narrow load must be widened to. Source: `ctx_field_size`.
  var contextFieldSize: Int32 = 0
  /// For inlined `bpf_loop`: whether the callback and flags were the same on all paths.
  var loopInlineState: Int32 = 0
}
