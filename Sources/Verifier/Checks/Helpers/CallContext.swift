import BPFKernelModel

/// What the arguments of one helper call have told so far. Source: `struct bpf_call_arg_meta`, Linux 6.18.
struct CallContext {
  /// The helper.
  let helper: HelperPrototype
  /// The map that the call is about, by index; nil before its argument.
  var map: Int?
  /// Tells apart the inner maps that two look-ups gave. Source: `map_uid`.
  var mapIdentity: UInt32 = 0
  /// The key, where it is a constant; negative where it is not. Source: `const_map_key`.
  var constantKey: Int64 = 0
  /// The memory that the last pointer names is written by the helper and need not be initialised. Source: `raw_mode`.
  var isRaw = false
  /// Bytes of stack that the helper fills; 0 where it fills none.
  var filledSize = 0
  /// The register that points to them.
  var filledRegister = 0
  /// The size of the memory that the call returns.
  var memorySize: UInt32 = 0
  /// The greatest value of a size argument. Source: `msize_max_value`.
  var greatestSize: UInt64 = 0
  /// The reference that an argument carries; 0 for none.
  var referenceID: UInt32 = 0
  /// The register whose reference the call ends; 0 for none.
  var releasedRegister = 0
  /// The id of the dynptr that the call is about; 0 for none.
  var dynptrID: UInt32 = 0
  /// The call may move the packet's data: it writes to a dynptr of it.
  var changesPacket = false
  /// The field whose pointer the call exchanges. Source: `kptr_field`.
  var pointerField: SpecialFields.Field?
  /// The callback, by subprogram index.
  var callback = 0

  /// The variable or object of which each processor has a copy. Source: `ret_btf_id`.
  var variable: RegisterState?

  /// Nothing is known yet.
  init(helper: HelperPrototype) { self.helper = helper }

  /// The helper's number.
  var number: Int32 { helper.id }

  /// The helper as messages name it, such as `bpf_loop#181`.
  var label: String { "\(helper.name)#\(helper.id)" }
}
