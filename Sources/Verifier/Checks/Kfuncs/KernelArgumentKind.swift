/// What a kernel function's pointer parameter asks for. Source: `enum kfunc_ptr_arg_type`, Linux 6.18.
enum KernelArgumentKind {
  /// The program's context.
  case context
  /// An object that the program allocated.
  case allocatedObject
  /// An object that the program allocated, with a reference count.
  case refcountedObject
  /// A dynptr.
  case dynptr
  /// An iterator on the stack.
  case iterator
  /// The head of a linked list.
  case listHead
  /// A node of a linked list.
  case listNode
  /// The root of a red-black tree.
  case treeRoot
  /// A node of a red-black tree.
  case treeNode
  /// A kernel object, or what stands for one.
  case typed
  /// Memory of the size of its type.
  case memory
  /// Memory whose size is in the next argument.
  case sizedMemory
  /// A function of the program.
  case callback
  /// Null, where it may be.
  case null
  /// A constant string.
  case constantString
  /// A map.
  case map
  /// A work queue in a map's value.
  case workQueue
  /// A task's work in a map's value.
  case taskWork
  /// Saved interrupt flags on the stack.
  case irqFlag
  /// A `bpf_res_spin_lock`.
  case resourceLock
}
