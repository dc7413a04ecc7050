/// What the walk learned about a function's prototype. Source: the fields of `struct bpf_subprog_info` and
/// `struct bpf_func_info_aux` about arguments, Linux 6.18.
struct CalleeFacts {
  /// What its arguments are; nil until they were asked for with success. Source: `args`, `args_cached`.
  var arguments: [SubprogramArgument]?
  /// True once a call did not match the prototype: the types say nothing. Source: `unreliable`.
  var isUnreliable = false
}
