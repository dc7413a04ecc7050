/// Short names for the results that the rows of the helper table use.
extension HelperReturn {
  static let integer = HelperReturn(.integer)
  static let void = HelperReturn(.void)
  static let value = HelperReturn(.mapValue)
  static let valueOrNull = HelperReturn(.mapValue, orNull: true)
  static let socketOrNull = HelperReturn(.socket, orNull: true)
  static let sockCommonOrNull = HelperReturn(.socketCommon, orNull: true)
  static let tcpSocketOrNull = HelperReturn(.tcpSocket, orNull: true)
  static let memoryOrNull = HelperReturn(.memory, orNull: true)
  static let recordOrNull = HelperReturn(.memory, orNull: true, flags: [.ringbuf])
  static let percpuVariable = HelperReturn(.memoryOrTyped, flags: [.readOnly])
  static let percpuVariableOrNull = HelperReturn(.memoryOrTyped, orNull: true, flags: [.readOnly])
  /// What a kptr field held before, of the type the field has
  static let kptrOrNull = HelperReturn(.typed, orNull: true)

  static func typed(_ name: String) -> HelperReturn { HelperReturn(.typed, typeName: name) }
  static func typedOrNull(_ name: String) -> HelperReturn { HelperReturn(.typed, orNull: true, typeName: name) }
  static func trusted(_ name: String) -> HelperReturn { HelperReturn(.typed, flags: [.trusted], typeName: name) }
}
