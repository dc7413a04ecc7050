/// What a disassembler asks about the numbers in instructions. This module knows no helper and no map by itself.
public protocol InstructionNames {
  /// The helper with a number: `bpf_map_lookup_elem` for 1; nil where there is none.
  func helper(_ number: Int32) -> String?

  /// The kernel function with a BTF id in the BTF object that `module` chooses, 0 being the kernel's own; nil where unknown.
  func kernelFunction(_ identifier: Int32, module: Int16) -> String?

  /// What a 64-bit immediate load loads; `high` is the second slot's immediate.
  func operand(ofWideLoad load: Instruction, high: Int32) -> WideOperand
}

/// What is printed for a 64-bit immediate.
public enum WideOperand: Hashable, Sendable {
  /// A number: a constant, or the address that the kernel put in place of a map.
  case value(UInt64)
  /// A name that stands for it.
  case symbol(String)
}

extension InstructionNames {
  /// No helper has a name.
  public func helper(_ number: Int32) -> String? { nil }

  /// No kernel function has a name.
  public func kernelFunction(_ identifier: Int32, module: Int16) -> String? { nil }

  /// The two immediates put together, whatever they stand for.
  public func operand(ofWideLoad load: Instruction, high: Int32) -> WideOperand {
    .value(load.wideImmediate(high: high))
  }
}

/// Names for nothing: every number is printed as it is.
public struct NoNames: InstructionNames, Sendable {
  /// Makes the empty table.
  public init() {}
}

extension Instruction {
  /// The 64 bits of an immediate load, from its own immediate and that of the slot after it.
  public func wideImmediate(high: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: high)) << 32 | UInt64(UInt32(bitPattern: immediate))
  }
}
