import BPFISA
import BPFKernelModel

/// The helpers of the modelled kernel, by number and by name.
struct KernelSymbols: InstructionNames, AssemblySymbols {
  func helper(_ number: Int32) -> String? {
    number == 0 ? "bpf_unspec" : HelperTable.helper(number)?.name
  }

  func helper(named name: String) -> Int32? { HelperTable.helper(named: name)?.id }
}
