import BPFInterpreter
import BPFKernelModel
import BPFProgram
import Foundation
import Testing

@Suite(
  "Conformance vectors in the machine",
  .enabled(
    if: !ConformanceVector.all.isEmpty,
    "no vectors in \(ConformanceVector.folder.path): set BPF_CONFORMANCE_DIR to the folder of the .data files"))
struct ConformanceTests {
  @Test("gives the expected result", arguments: ConformanceVector.all, Engine.allCases)
  func runs(vector: ConformanceVector, engine: Engine) throws {
    let result = try #require(vector.result)
    var options = VirtualMachine.Options()
    options.engine = engine
    options.helpers = .conformance
    let machine = try VirtualMachine(vector.program(), options: options)
    let outcome = machine.run(RunInput(context: vector.memory))
    #expect(outcome.fault == nil)
    #expect(outcome.returnValue == result)
  }
}
