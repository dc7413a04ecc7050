import BPFISA
import BPFKernelModel
import BPFProgram

/// What the log's instructions name: helpers by the kernel's names, maps by addresses.
///
/// A running kernel prints where a map happens to lie. Here the same map of the same program always lies at the same place, in the
/// ranges where kernels have their heap and their mapped memory, so that logs are equal from run to run and machine to machine.
struct LogNames: InstructionNames {
  /// What is known of kernel functions.
  let calls: CallFacts
  /// The program's maps: an arena lies where it was asked to lie.
  var maps: [MapDefinition] = []
  /// True where addresses are not to be told. Source: `allow_ptr_leaks`.
  var hidesAddresses = false

  /// Where map objects lie, a page apart.
  private static let firstMap: UInt64 = 0xffff_8880_0000_0000
  /// Where map values lie, four gigabytes apart.
  private static let firstValue: UInt64 = 0xffff_c900_0000_0000
  /// Where the kernel's own functions and variables lie, 16 bytes apart.
  private static let firstSymbol: UInt64 = 0xffff_ffff_8100_0000

  func helper(_ number: Int32) -> String? { HelperTable.helper(number)?.name }

  func kernelFunction(_ identifier: Int32, module: Int16) -> String? {
    calls.kernelFunctionName(identifier, module: module)
  }

  func operand(ofWideLoad load: Instruction, high: Int32) -> WideOperand {
    let index = UInt64(UInt32(bitPattern: load.immediate))
    if hidesAddresses, load.source != .r0 { return .value(0) }
    switch WideLoadKind(rawValue: load.source.rawValue) {
    case .map, .mapIndex:
      return .value(Self.firstMap &+ index &* 0x1000)
    case .mapValue, .mapIndexValue:
      if index < UInt64(maps.count), maps[Int(index)].type == .arena, maps[Int(index)].extra != 0 {
        return .value(maps[Int(index)].extra &+ UInt64(UInt32(bitPattern: high)))
      }
      return .value(Self.firstValue &+ index &* 0x1_0000_0000 &+ UInt64(UInt32(bitPattern: high)))
    case .variable:
      return .value(Self.firstSymbol &+ index &* 16)
    case .constant, .function, nil:
      return .value(load.wideImmediate(high: high))
    }
  }
}
