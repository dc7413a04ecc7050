/// Short names for the arguments that the rows of the helper table use.
extension HelperArgument {
  static let any = HelperArgument(.anything)
  static let ctx = HelperArgument(.context)
  static let ctxOrNull = HelperArgument(.context, [.orNull])

  static let map = HelperArgument(.constMapPointer)
  static let key = HelperArgument(.mapKey)
  static let value = HelperArgument(.mapValue)
  static let valueOrNull = HelperArgument(.mapValue, [.orNull])
  static let valueOut = HelperArgument(.mapValue, [.uninitialized, .write])

  static let memIn = HelperArgument(.memory, [.readOnly])
  static let memInOrNull = HelperArgument(.memory, [.orNull, .readOnly])
  static let memInOut = HelperArgument(.memory, [.write])
  static let memInOutOrNull = HelperArgument(.memory, [.orNull, .write])
  /// `ARG_PTR_TO_UNINIT_MEM`
  static let memOut = HelperArgument(.memory, [.uninitialized, .write])
  static let size = HelperArgument(.constSize)
  static let sizeOrZero = HelperArgument(.constSizeOrZero)
  static let allocSize = HelperArgument(.constAllocSizeOrZero)
  static let string = HelperArgument(.constString)

  /// `ARG_PTR_TO_SOCK_COMMON`
  static let sockCommon = HelperArgument(.socketCommon)
  static let socketOrNull = HelperArgument(.socket, [.orNull])
  /// `ARG_PTR_TO_BTF_ID_SOCK_COMMON`
  static let anySock = HelperArgument(.typedSocketCommon)
  static let anySockOrNull = HelperArgument(.typedSocketCommon, [.orNull])
  static let anySockReleased = HelperArgument(.typedSocketCommon, [.release])

  static let percpu = HelperArgument(.percpuTyped)
  static let function = HelperArgument(.function)
  static let stackOrNull = HelperArgument(.stack, [.orNull])
  static let timer = HelperArgument(.timer)
  static let lock = HelperArgument(.spinLock)
  static let record = HelperArgument(.ringbufMemory, [.release])
  static let kptr = HelperArgument(.kptrExchange)
  /// The object that goes into a kptr field, of the type the field has
  static let kptrOrNull = HelperArgument(.typed, [.orNull, .release])

  static func typed(_ name: String) -> HelperArgument { HelperArgument(.typed, typeName: name) }
  static func typedOrNull(_ name: String) -> HelperArgument { HelperArgument(.typed, [.orNull], typeName: name) }
  static func dynptr(_ flags: HelperValueFlags) -> HelperArgument { HelperArgument(.dynptr, flags) }
  static func fixed(_ size: Int32, _ flags: HelperValueFlags) -> HelperArgument {
    HelperArgument(.memory, flags.union(.fixedSize), size: size)
  }
}
