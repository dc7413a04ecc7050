/// What an instruction's operands are and where they stand in the encoding.
///
/// A field that is not an operand holds the constant that its row in the opcode table gives, zero unless it selects the operation.
public enum OperandShape: UInt8, Sendable, CaseIterable {
  /// `dst op= imm`
  case destinationImmediate
  /// `dst op= src`
  case destinationSource
  /// `dst = (sN)src`
  case signExtend
  /// `dst = -dst`
  case negate
  /// `dst = be16 dst`; the width is a constant of the row.
  case byteSwap
  /// `dst = addr_space_cast(src, imm >> 16, imm & 0xffff)`
  case addressSpaceCast
  /// `dst = *(size *)(src + offset)`
  case load
  /// `*(size *)(dst + offset) = imm`
  case storeImmediate
  /// `*(size *)(dst + offset) = src`
  case storeRegister
  /// `lock *(size *)(dst + offset) op= src`
  case atomic
  /// The same, and src becomes the old value.
  case atomicFetch
  /// src and memory change places.
  case exchange
  /// Memory becomes src if it equals r0; r0 becomes the old value.
  case compareExchange
  /// `dst = load_acquire((size *)(src + offset))`
  case loadAcquire
  /// `store_release((size *)(dst + offset), src)`
  case storeRelease
  /// `r0 = *(size *)skb[imm]`
  case packetAbsolute
  /// `r0 = *(size *)skb[src + imm]`
  case packetIndirect
  /// `dst = imm64`, the next slot's immediate being the high half.
  case wideLoad
  /// `goto +offset`
  case jump
  /// `goto +imm`
  case longJump
  /// `may_goto +offset`
  case mayGoto
  /// `if dst op imm goto +offset`
  case branchImmediate
  /// `if dst op src goto +offset`
  case branchRegister
  /// A helper by its number, the immediate.
  case callHelper
  /// A function of the same program, imm slots after the next.
  case callLocal
  /// A kernel function: imm is its BTF id, offset chooses the BTF object.
  case callKernelFunction
  /// A function whose address is in dst.
  case callRegister
  /// Return from a function.
  case exit

  /// The fields that are operands.
  public var operands: InstructionFields {
    switch self {
    case .destinationImmediate: [.destination, .immediate]
    case .destinationSource, .signExtend: [.destination, .source]
    case .negate, .byteSwap, .callRegister: [.destination]
    case .addressSpaceCast: [.destination, .source, .immediate]
    case .load, .storeRegister, .atomic, .atomicFetch, .exchange, .compareExchange, .loadAcquire, .storeRelease,
      .branchRegister:
      [.destination, .source, .offset]
    case .storeImmediate, .branchImmediate: [.destination, .offset, .immediate]
    case .packetAbsolute, .longJump, .callHelper, .callLocal: [.immediate]
    case .packetIndirect: [.source, .immediate]
    case .wideLoad: [.destination, .immediate]
    case .jump, .mayGoto: [.offset]
    case .callKernelFunction: [.offset, .immediate]
    case .exit: []
    }
  }
}
