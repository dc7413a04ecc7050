import BPFTypeFormat

/// What the arguments of one call of a kernel function have told so far.
/// Source: `struct bpf_kfunc_call_arg_meta`, Linux 6.18.
struct KernelCall {
  /// Where an iterator lies.
  struct IteratorPlace: Hashable {
    /// The number of its frame.
    var frame: Int
    /// Its first slot, the one with the highest number.
    var slot: Int
  }

  /// The function.
  let callee: KernelCallee
  /// The reference that an argument carries; 0 for none. Source: `ref_obj_id`.
  var referenceID: UInt32 = 0
  /// The register whose reference the call ends; 0 for none. Source: `release_regno`.
  var releasedRegister = 0
  /// The value of the argument that must be a constant. Source: `arg_constant`.
  var constant: UInt64?
  /// The size of the memory that the call returns, as an argument tells. Source: `r0_size`.
  var resultSize: UInt64 = 0
  /// That memory may only be read. Source: `r0_rdonly`.
  var isResultReadOnly = false
  /// The kernel passes the program. Source: `arg_prog`.
  var takesProgram = false
  /// The callback, by subprogram index. Source: `subprogno`.
  var callback = 0
  /// The map that the call is about, by index. Source: `map.ptr`.
  var map: Int?
  /// Tells apart the inner maps that two look-ups gave. Source: `map.uid`.
  var mapIdentity: UInt32 = 0
  /// The iterator that the call is about. Source: `iter`.
  var iterator: IteratorPlace?
  /// The dynptr that the call is about. Source: `initialized_dynptr`.
  var dynptr: RegisterState?
  /// The head of the list or the root of the tree that the call is about. Source: `arg_list_head`, `arg_rbtree_root`.
  var root: SpecialFields.Field?
  /// What an argument that the program allocated is. Source: `arg_btf_id`.
  var argumentType: TypeReference?
  /// The program owns the object that is to be shared. Source: `arg_owning_ref`.
  var ownsArgument = false
  /// The type of the result, where an argument tells it. Source: `ret_btf_id`.
  var resultType = TypeReference.kernel(.void)

  /// Nothing is known yet.
  init(_ callee: KernelCallee) { self.callee = callee }

  /// The function's name.
  var name: String { callee.name }
}
