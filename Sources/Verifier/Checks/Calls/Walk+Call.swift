import BPFISA
import BPFKernelModel

extension Walk {
  /// Checks a call, whose fields are in order: of a function of the program, a helper, or a kernel function.
  ///
  /// Matches the part of `do_check_insn` for `BPF_CALL`, Linux 6.18.33.
  func checkCall() throws(VerificationStop) -> Step {
    let call = instructions[instruction]
    if state.context.activeLocks > 0 {
      if call.isHelperCall && call.immediate != HelperNumber.spinUnlock {
        throw .rejected(.invalid, "function calls are not allowed while holding a lock")
      }
      if call.isKernelFunctionCall && !isAllowedUnderLock(call) {
        throw .rejected(.invalid, "function calls are not allowed while holding a lock")
      }
    }
    let step: Step
    if call.isLocalCall {
      step = try checkFunctionCall(call)
    } else if call.isKernelFunctionCall {
      step = try checkKernelFunctionCall(call)
    } else {
      step = try checkHelperCall(call)
    }
    scratched.touch(register: 0)
    return step
  }

  /// Makes `r0` to `r5` unreadable, as every call does. Source: `clear_caller_saved_regs`, Linux 6.18.
  func clearCallerSavedRegisters(of frame: Frame) {
    for register in 0...5 {
      frame[register].markUninitialized()
      scratched.touch(register: register)
    }
  }
}
