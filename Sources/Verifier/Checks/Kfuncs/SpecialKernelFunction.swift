/// The kernel functions that the verifier knows by name, because their types do not tell all that they do.
/// Source: `enum special_kfunc_type`, Linux 6.18.
enum SpecialKernelFunction: String {
  case objectNew = "bpf_obj_new_impl"
  case objectDrop = "bpf_obj_drop_impl"
  case percpuObjectNew = "bpf_percpu_obj_new_impl"
  case percpuObjectDrop = "bpf_percpu_obj_drop_impl"
  case refcountAcquire = "bpf_refcount_acquire_impl"
  case listPushFront = "bpf_list_push_front_impl"
  case listPushBack = "bpf_list_push_back_impl"
  case listPopFront = "bpf_list_pop_front"
  case listPopBack = "bpf_list_pop_back"
  case listFront = "bpf_list_front"
  case listBack = "bpf_list_back"
  case treeRemove = "bpf_rbtree_remove"
  case treeAdd = "bpf_rbtree_add_impl"
  case treeFirst = "bpf_rbtree_first"
  case treeRoot = "bpf_rbtree_root"
  case treeLeft = "bpf_rbtree_left"
  case treeRight = "bpf_rbtree_right"
  case castToKernelContext = "bpf_cast_to_kern_ctx"
  case readOnlyCast = "bpf_rdonly_cast"
  case rcuReadLock = "bpf_rcu_read_lock"
  case rcuReadUnlock = "bpf_rcu_read_unlock"
  case preemptDisable = "bpf_preempt_disable"
  case preemptEnable = "bpf_preempt_enable"
  case localIRQSave = "bpf_local_irq_save"
  case localIRQRestore = "bpf_local_irq_restore"
  case resourceLock = "bpf_res_spin_lock"
  case resourceUnlock = "bpf_res_spin_unlock"
  case resourceLockIRQSave = "bpf_res_spin_lock_irqsave"
  case resourceUnlockIRQRestore = "bpf_res_spin_unlock_irqrestore"
  case dynptrFromSKB = "bpf_dynptr_from_skb"
  case dynptrFromXDP = "bpf_dynptr_from_xdp"
  case dynptrFromSKBMeta = "bpf_dynptr_from_skb_meta"
  case dynptrSlice = "bpf_dynptr_slice"
  case dynptrSliceReadWrite = "bpf_dynptr_slice_rdwr"
  case dynptrClone = "bpf_dynptr_clone"
  case xdpPullData = "bpf_xdp_pull_data"
  case exceptionThrow = "bpf_throw"
  case workQueueSetCallback = "bpf_wq_set_callback_impl"
  case taskWorkSignal = "bpf_task_work_schedule_signal_impl"
  case taskWorkResume = "bpf_task_work_schedule_resume_impl"
  case cssTaskIteratorNew = "bpf_iter_css_task_new"
  case numberIteratorNew = "bpf_iter_num_new"
  case numberIteratorNext = "bpf_iter_num_next"
  case numberIteratorDestroy = "bpf_iter_num_destroy"
  case sessionCookie = "bpf_session_cookie"
  case getKmemCache = "bpf_get_kmem_cache"
  case trap = "__bpf_trap"
}

extension SpecialKernelFunction {
  /// True for the functions of linked lists. Source: `is_bpf_list_api_kfunc`.
  var isList: Bool {
    switch self {
    case .listPushFront, .listPushBack, .listPopFront, .listPopBack, .listFront, .listBack: true
    default: false
    }
  }

  /// True for the functions of red-black trees. Source: `is_bpf_rbtree_api_kfunc`.
  var isTree: Bool {
    switch self {
    case .treeAdd, .treeRemove, .treeFirst, .treeRoot, .treeLeft, .treeRight: true
    default: false
    }
  }

  /// True for the functions that take or release a `bpf_res_spin_lock`. Source: `is_bpf_res_spin_lock_kfunc`.
  var isResourceLock: Bool {
    switch self {
    case .resourceLock, .resourceUnlock, .resourceLockIRQSave, .resourceUnlockIRQRestore: true
    default: false
    }
  }

  /// True for the two that take such a lock, which may fail.
  var takesResourceLock: Bool { self == .resourceLock || self == .resourceLockIRQSave }

  /// True for the functions that may be called while a lock is held. Source: `kfunc_spin_allowed`.
  var isAllowedUnderLock: Bool {
    switch self {
    case .refcountAcquire, .numberIteratorNew, .numberIteratorNext, .numberIteratorDestroy: true
    default: isList || isTree || isResourceLock
    }
  }

  /// True for the functions that put a node into a list or a tree.
  var insertsNode: Bool { self == .listPushFront || self == .listPushBack || self == .treeAdd }
}
