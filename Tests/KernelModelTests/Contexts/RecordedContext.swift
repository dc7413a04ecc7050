// Recorded from Linux 6.18.44 by loading one access a program: every offset from -9 to 419 (for tracepoints and
// syscall programs also 8180 to 8209), every size, loads and stores. A line lists what was accepted: `r4: 0-8` are loads
// of 4 bytes at 0, 4 and 8; then the offsets whose value is no number, and what it is.

import BPFKernelModel

struct RecordedContext: Sendable {
  var type: ProgramType
  var attachTypes: [AttachType?]
  var accepted: String
  var values: String

  init(_ type: ProgramType, _ attachTypes: [AttachType?], _ accepted: String, _ values: String) {
    self.type = type
    self.attachTypes = attachTypes
    self.accepted = accepted
    self.values = values
  }

  // swift-format-ignore
  static let all: [RecordedContext] = [
    RecordedContext(.socketFilter, [nil], "r1: 0-71 84-87 164-167 176-179; r2: 0-70 84-86 164-166 176-178; r4: 0-68 84 164 176; r8: 48-56 168; w1: 48-67; w2: 48-66; w4: 48-64; w8: 48-56", "168:socketCommonOrNull"),
    RecordedContext(.kprobe, [nil, .traceKprobeMulti, .traceUprobeMulti, .traceKprobeSession, .traceUprobeSession], "r1: 0-167; r2: 0-166; r4: 0-164; r8: 0-160", ""),
    RecordedContext(.schedCls, [nil, .tcxIngress, .netkitPrimary], "r1: 0-75 84-87 160-167 176-180; r2: 0-74 84-86 160-166 176-178; r4: 0-84 140 160-164 176; r8: 48-56 152 168 184; w1: 48-67; w2: 48-66; w4: 8-12 32 44-64 72; w8: 48-56 152", "76:packet 80:packetEnd 140:packetMeta 168:socketCommonOrNull"),
    RecordedContext(.schedAct, [nil], "r1: 0-75 84-87 160-167 176-180; r2: 0-74 84-86 160-166 176-178; r4: 0-84 140 160-164 176; r8: 48-56 152 168 184; w1: 48-67; w2: 48-66; w4: 8-12 32 44-64 72; w8: 48-56 152", "76:packet 80:packetEnd 140:packetMeta 168:socketCommonOrNull"),
    RecordedContext(.tracepoint, [nil], "r1: -9--1 8-419 8180-8191; r2: -8--2 8-418 8180-8190; r4: -8--4 8-416 8180-8188; r8: -8 8-416 8184", ""),
    RecordedContext(.xdp, [nil, .xdpCpumap, .xdp], "r4: 0-16", "0:packet 4:packetEnd 8:packetMeta"),
    RecordedContext(.xdp, [.xdpDevmap], "r4: 0-20", "0:packet 4:packetEnd 8:packetMeta"),
    RecordedContext(.perfEvent, [nil], "r1: 168-183; r2: 168-182; r4: 168-180; r8: 0-176", ""),
    RecordedContext(.cgroupSkb, [.cgroupInetIngress, .cgroupInetEgress], "r1: 0-71 84-91 132-139 164-167 176-179; r2: 0-70 84-90 132-138 164-166 176-178; r4: 0-68 76-136 164 176; r8: 48-56 152 168 184; w1: 48-67; w2: 48-66; w4: 8 32 48-64; w8: 48-56 152", "76:packet 80:packetEnd 168:socketCommonOrNull"),
    RecordedContext(.cgroupSock, [.cgroupInetSockCreate, .cgroupInetSockRelease], "r1: 4 8 12 48-49 52-72 76; r2: 4 8 12 48 52-72 76; r4: 0-20 48-76; w4: 0 16-20", ""),
    RecordedContext(.cgroupSock, [.cgroupInet4PostBind], "r1: 4 8 12 24-27 44 48-49 52-72 76; r2: 4 8 12 24-26 44 48 52-72 76; r4: 4-12 24 44-76", ""),
    RecordedContext(.cgroupSock, [.cgroupInet6PostBind], "r1: 4 8 12 28-44 48-49 52-72 76; r2: 4 8 12 28-44 48 52-72 76; r4: 4-12 28-76", ""),
    RecordedContext(.lwtIn, [nil], "r1: 0-71 84-87 164-167 176-179; r2: 0-70 84-86 164-166 176-178; r4: 0-68 76-84 164 176; r8: 48-56 168; w1: 48-67; w2: 48-66; w4: 8 32 48-64; w8: 48-56", "76:packet 80:packetEnd 168:socketCommonOrNull"),
    RecordedContext(.lwtOut, [nil], "r1: 0-71 84-87 164-167 176-179; r2: 0-70 84-86 164-166 176-178; r4: 0-68 76-84 164 176; r8: 48-56 168; w1: 48-67; w2: 48-66; w4: 8 32 48-64; w8: 48-56", "76:packet 80:packetEnd 168:socketCommonOrNull"),
    RecordedContext(.lwtXmit, [nil], "r1: 0-71 84-87 164-167 176-179; r2: 0-70 84-86 164-166 176-178; r4: 0-68 76-84 164 176; r8: 48-56 168; w1: 48-67; w2: 48-66; w4: 8 32 48-64; w8: 48-56", "76:packet 80:packetEnd 168:socketCommonOrNull"),
    RecordedContext(.sockOps, [.cgroupSockOps], "r1: 212; r2: 212; r4: 0-164 208-212; r8: 168-200 216; w4: 4 164", "184:socketOrNull 192:packet 200:packetEnd"),
    RecordedContext(.skSkb, [.skSkbStreamParser, .skSkbStreamVerdict, .skSkbVerdict], "r1: 0-7 12-71 84-91 132-139 164-167 176-179; r2: 0-6 12-70 84-90 132-138 164-166 176-178; r4: 0-4 12-68 76-136 164 176; r8: 48-56 168; w4: 32 44", "76:packet 80:packetEnd 168:socketCommonOrNull"),
    RecordedContext(.cgroupDevice, [.cgroupDevice], "r1: 0-3; r2: 0-2; r4: 0-8", ""),
    RecordedContext(.skMsg, [.skMsgVerdict], "r4: 16-68; r8: 0-8 72", "0:packet 8:packetEnd 72:socket"),
    RecordedContext(.rawTracepoint, [nil], "r1: 0-95; r2: 0-94; r4: 0-92; r8: 0-88", ""),
    RecordedContext(.cgroupSockAddr, [.cgroupInet4Bind, .cgroupInet4Connect, .cgroupUdp4Recvmsg, .cgroupInet4Getpeername, .cgroupInet4Getsockname], "r1: 4-7 24-27; r2: 4-6 24-26; r4: 0-4 24-36; r8: 64; w4: 4 24", "64:socket"),
    RecordedContext(.cgroupSockAddr, [.cgroupInet6Bind, .cgroupInet6Connect, .cgroupUdp6Recvmsg, .cgroupInet6Getpeername, .cgroupInet6Getsockname], "r1: 8-27; r2: 8-26; r4: 0 8-36; r8: 8-16 64; w4: 8-24; w8: 8-16", "64:socket"),
    RecordedContext(.cgroupSockAddr, [.cgroupUdp4Sendmsg], "r1: 4-7 24-27 40-43; r2: 4-6 24-26 40-42; r4: 0-4 24-40; r8: 64; w4: 4 24 40", "64:socket"),
    RecordedContext(.cgroupSockAddr, [.cgroupUdp6Sendmsg], "r1: 8-27 44-59; r2: 8-26 44-58; r4: 0 8-36 44-56; r8: 8-16 48 64; w4: 8-24 44-56; w8: 8-16 48", "64:socket"),
    RecordedContext(.cgroupSockAddr, [.cgroupUnixConnect, .cgroupUnixSendmsg, .cgroupUnixRecvmsg, .cgroupUnixGetpeername, .cgroupUnixGetsockname], "r1: 24-27; r2: 24-26; r4: 0 24-36; r8: 64; w4: 24", "64:socket"),
    RecordedContext(.lwtSeg6Local, [nil], "r1: 0-71 84-87 164-167 176-179; r2: 0-70 84-86 164-166 176-178; r4: 0-68 76-84 164 176; r8: 48-56 168; w1: 48-67; w2: 48-66; w4: 8 32 48-64; w8: 48-56", "76:packet 80:packetEnd 168:socketCommonOrNull"),
    RecordedContext(.skReuseport, [.skReuseportSelect, .skReuseportSelectOrMigrate], "r1: 16-19 24-31; r2: 16-30; r4: 16-32; r8: 0-8 40-48", "0:packet 8:packetEnd 40:socket 48:socketCommonOrNull"),
    RecordedContext(.flowDissector, [.flowDissector], "r4: 76-80; r8: 144", "76:packet 80:packetEnd 144:flowKeys"),
    RecordedContext(.cgroupSysctl, [.cgroupSysctl], "r1: 0-7; r2: 0-6; r4: 0-4; w4: 4", ""),
    RecordedContext(.rawTracepointWritable, [nil], "r1: 1-95; r2: 2-94; r4: 4-92; r8: 0-88", "0:tracepointBuffer"),
    RecordedContext(.cgroupSockopt, [.cgroupGetsockopt], "r4: 24-36; r8: 0-16; w4: 32-36", "0:socket 8:packet 16:packetEnd"),
    RecordedContext(.cgroupSockopt, [.cgroupSetsockopt], "r4: 24-32; r8: 0-16; w4: 24-32", "0:socket 8:packet 16:packetEnd"),
    RecordedContext(.skLookup, [.skLookup], "r1: 8-67; r2: 8-66; r4: 8-64; r8: 0", "0:socketOrNull"),
    RecordedContext(.syscall, [nil], "r1: 0-419 8180-8209; r2: 0-418 8180-8208; r4: 0-416 8180-8208; r8: 0-416 8184-8208; w1: 0-419 8180-8209; w2: 0-418 8180-8208; w4: 0-416 8180-8208; w8: 0-416 8184-8208", ""),
    RecordedContext(.netfilter, [.netfilter], "r8: 0-8", "0:typed 8:typed"),
  ]

  // swift-format-ignore
  static let sockets: [(kind: SocketKind, accepted: String)] = [
    (.socketCommon, "r1: 4 24-44 48-49 52-72 76; r2: 4 24-44 48 52-72 76; r4: 0-4 24-76"),
    (.socket, "r1: 4 8 12 24-44 48-49 52-72 76; r2: 4 8 12 24-44 48 52-72 76; r4: 0-76"),
    (.tcpSocket, "r4: 0-76 96-108; r8: 80-88"),
    (.xdpSocket, "r4: 0"),
  ]
}
