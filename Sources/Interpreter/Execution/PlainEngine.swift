/// The engine that needs nothing of the compiler: a loop around a switch.
///
/// It runs where handlers cannot be trusted to end in a jump, in unoptimised builds and under the thread sanitizer.
enum PlainEngine {
  /// Runs until a stop instruction; the words are published then. A machine that is given is told of every step.
  static func run(_ start: Cursor, observedBy machine: Machine? = nil) {
    var cursor = unsafe start
    while true {
      if let machine { unsafe machine.observe(cursor) }
      let operation = unsafe cursor.instruction.pointee.operation
      let variant = operation.variant
      switch operation.family {
      case .arithmetic64Immediate: unsafe cursor.arithmetic64Immediate(variant.binary)
      case .arithmetic64Register: unsafe cursor.arithmetic64Register(variant.binary)
      case .arithmetic32Immediate: unsafe cursor.arithmetic32Immediate(variant.binary)
      case .arithmetic32Register: unsafe cursor.arithmetic32Register(variant.binary)
      case .unary: unsafe cursor.unary(UnaryOperation(rawValue: variant) ?? .neg64)
      case .castToUser: unsafe cursor.castToUser()
      case .jump64Immediate: unsafe cursor.jump64Immediate(variant.condition)
      case .jump64Register: unsafe cursor.jump64Register(variant.condition)
      case .jump32Immediate: unsafe cursor.jump32Immediate(variant.condition)
      case .jump32Register: unsafe cursor.jump32Register(variant.condition)
      case .jump: unsafe cursor.jump()
      case .load: unsafe cursor.load(variant.width)
      case .storeRegister: unsafe cursor.storeRegister(variant.width)
      case .storeImmediate: unsafe cursor.storeImmediate(variant.width)
      case .loadStack: unsafe cursor.loadStack(variant.width)
      case .storeStack: unsafe cursor.storeStack(variant.width)
      case .storeStackImmediate: unsafe cursor.storeStackImmediate(variant.width)
      case .atomic64: unsafe cursor.atomic64(AtomicOperation(rawValue: variant) ?? .add)
      case .atomic32: unsafe cursor.atomic32(AtomicOperation(rawValue: variant) ?? .add)
      case .packetAbsolute: unsafe cursor.packetAbsolute(variant.width)
      case .packetIndirect: unsafe cursor.packetIndirect(variant.width)
      case .callHelper: unsafe cursor.callHelper()
      case .mapLookup: unsafe cursor.mapLookup()
      case .callLocal: unsafe cursor.callLocal()
      case .callRegister: unsafe cursor.callRegister()
      case .tailCall: unsafe cursor.tailCall()
      case .exit: unsafe cursor.exit()
      case .mayGoto: unsafe cursor.mayGoto()
      case .rejoin: unsafe cursor.rejoin()
      case .invalid: unsafe cursor.fault()
      case .stop:
        unsafe cursor.publish()
        unsafe cursor.state.pointee.stop = EngineStop(rawValue: variant) ?? .fault
        return
      }
    }
  }
}

extension UInt8 {
  // The predecoder makes operations from typed variants only, so that the defaults are never taken.
  fileprivate var binary: BinaryOperation { BinaryOperation(rawValue: self) ?? .mov }
  fileprivate var condition: Condition { Condition(rawValue: self) ?? .equal }
  fileprivate var width: MemoryWidth { MemoryWidth(rawValue: self) ?? .byte }
}
