import BPFKernelModel
import BPFProgram

extension Walk {
  /// Refuses a map that is not for the helper, and a helper that is not for the map. Asked after everything else.
  /// Matches `check_map_func_compatibility`, Linux 6.18.
  func checkCompatibility(of call: CallContext) throws(VerificationStop) {
    guard let index = call.map, let map = maps[index].type else { return }
    let refusal = "cannot pass map_type \(map.rawValue) into func \(call.label)"
    let isUpdate = call.number == HelperNumber.mapUpdateElem || call.number == HelperNumber.mapDeleteElem
    if isUpdate && (map == .sockmap || map == .sockhash) {
      let mayUpdate = BPFKernelModel.MapCompatibility.mayUpdateSocketMap(
        call.number, type: program.type, attachType: program.attachType)
      if !mayUpdate { throw .rejected(.invalid, "cannot update sockmap in this context\n\(refusal)") }
    }
    guard BPFKernelModel.MapCompatibility.allows(helper: call.number, on: map) else {
      throw .rejected(.invalid, refusal)
    }
  }
}
