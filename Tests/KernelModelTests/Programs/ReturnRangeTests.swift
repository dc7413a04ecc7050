import BPFKernelModel
import Testing

/// Recorded from Linux 6.18.44: the range that it asks for where a program returns a random number.
struct RecordedReturn: Sendable, CustomTestStringConvertible {
  var type: ProgramType
  var attachTypes: [AttachType?]
  var range: ClosedRange<Int64>?
  var testDescription: String { "\(type.name) \(attachTypes.first??.name ?? "-")" }

  init(_ type: ProgramType, _ attachTypes: [AttachType?], _ range: ClosedRange<Int64>?) {
    self.type = type
    self.attachTypes = attachTypes
    self.range = range
  }

  // swift-format-ignore
  static let all: [RecordedReturn] = [
    RecordedReturn(.socketFilter, [nil], nil),
    RecordedReturn(.kprobe, [nil, .traceKprobeMulti, .traceUprobeMulti], nil),
    RecordedReturn(.kprobe, [.traceKprobeSession, .traceUprobeSession], 0...1),
    RecordedReturn(.schedCls, [nil, .tcxIngress, .netkitPrimary], nil),
    RecordedReturn(.schedAct, [nil], nil),
    RecordedReturn(.tracepoint, [nil], nil),
    RecordedReturn(.xdp, [nil, .xdp, .xdpDevmap, .xdpCpumap], nil),
    RecordedReturn(.perfEvent, [nil], nil),
    RecordedReturn(.cgroupSkb, [nil, .cgroupInetIngress], 0...1),
    RecordedReturn(.cgroupSkb, [.cgroupInetEgress], 0...3),
    RecordedReturn(.cgroupSock, [.cgroupInetSockCreate, .cgroupInetSockRelease, .cgroupInet4PostBind, .cgroupInet6PostBind], 0...1),
    RecordedReturn(.lwtIn, [nil], nil),
    RecordedReturn(.lwtOut, [nil], nil),
    RecordedReturn(.lwtXmit, [nil], nil),
    RecordedReturn(.lwtSeg6Local, [nil], nil),
    RecordedReturn(.sockOps, [.cgroupSockOps], 0...1),
    RecordedReturn(.skSkb, [.skSkbStreamParser, .skSkbStreamVerdict, .skSkbVerdict], nil),
    RecordedReturn(.cgroupDevice, [.cgroupDevice], 0...1),
    RecordedReturn(.skMsg, [.skMsgVerdict], nil),
    RecordedReturn(.rawTracepoint, [nil], nil),
    RecordedReturn(.rawTracepointWritable, [nil], nil),
    RecordedReturn(.cgroupSockAddr, [.cgroupInet4Bind, .cgroupInet6Bind], 0...3),
    RecordedReturn(.cgroupSockAddr, [.cgroupInet4Connect, .cgroupInet6Connect, .cgroupUnixConnect, .cgroupUdp4Sendmsg, .cgroupUdp6Sendmsg, .cgroupUnixSendmsg], 0...1),
    RecordedReturn(.cgroupSockAddr, [.cgroupUdp4Recvmsg, .cgroupUdp6Recvmsg, .cgroupUnixRecvmsg, .cgroupInet4Getpeername, .cgroupInet6Getpeername, .cgroupUnixGetpeername, .cgroupInet4Getsockname, .cgroupInet6Getsockname, .cgroupUnixGetsockname], 1...1),
    RecordedReturn(.skReuseport, [.skReuseportSelect, .skReuseportSelectOrMigrate], nil),
    RecordedReturn(.flowDissector, [.flowDissector], nil),
    RecordedReturn(.cgroupSysctl, [.cgroupSysctl], 0...1),
    RecordedReturn(.cgroupSockopt, [.cgroupGetsockopt, .cgroupSetsockopt], 0...1),
    RecordedReturn(.tracing, [.traceRawTp], nil),
    RecordedReturn(.tracing, [.traceIter], 0...1),
    RecordedReturn(.structOps, [nil], nil),
    RecordedReturn(.skLookup, [.skLookup], 0...1),
    RecordedReturn(.syscall, [nil], nil),
    RecordedReturn(.netfilter, [.netfilter], 0...1),
  ]
}

struct ReturnRangeTests {
  @Test(arguments: RecordedReturn.all)
  func required(_ row: RecordedReturn) {
    for attachType in row.attachTypes {
      #expect(ReturnRange.required(type: row.type, attachType: attachType) == row.range)
    }
  }
}
