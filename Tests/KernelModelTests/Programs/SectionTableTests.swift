import BPFKernelModel
import Testing

struct SectionCase: Sendable, CustomTestStringConvertible {
  var section: String
  var expected: SectionMatch?
  var testDescription: String { section }

  init(_ section: String, _ expected: SectionMatch?) {
    self.section = section
    self.expected = expected
  }
}

struct SectionTableTests {
  @Test(arguments: [
    SectionCase("xdp", SectionMatch(type: .xdp, attachType: .xdp)),
    SectionCase("?xdp", SectionMatch(type: .xdp, attachType: .xdp)),
    SectionCase("xdp.frags", SectionMatch(type: .xdp, attachType: .xdp, hasFragments: true)),
    SectionCase("xdp/devmap", SectionMatch(type: .xdp, attachType: .xdpDevmap)),
    SectionCase("xdp/other", nil),
    SectionCase("xdpx", nil),
    SectionCase("", nil),
    SectionCase("?", nil),
    SectionCase("tc", SectionMatch(type: .schedCls)),
    SectionCase("tc/ingress", SectionMatch(type: .schedCls, attachType: .tcxIngress)),
    SectionCase("kprobe", SectionMatch(type: .kprobe)),
    SectionCase("kprobe/do_sys_open", SectionMatch(type: .kprobe, target: "do_sys_open")),
    SectionCase("kprobes", nil),
    SectionCase("uprobe.s//bin/sh:main", SectionMatch(type: .kprobe, target: "/bin/sh:main", isSleepable: true)),
    SectionCase(
      "tracepoint/syscalls/sys_enter_openat", SectionMatch(type: .tracepoint, target: "syscalls/sys_enter_openat")),
    SectionCase(
      "tp_btf/sched_switch",
      SectionMatch(type: .tracing, attachType: .traceRawTp, target: "sched_switch", targetsType: true)),
    SectionCase(
      "fentry.s/f",
      SectionMatch(type: .tracing, attachType: .traceFentry, target: "f", isSleepable: true, targetsType: true)),
    SectionCase("usdt", SectionMatch(type: .kprobe, attachType: .traceUprobeMulti)),
    SectionCase("syscall", SectionMatch(type: .syscall, isSleepable: true)),
    SectionCase("cgroup_skb/ingress", SectionMatch(type: .cgroupSkb, attachType: .cgroupInetIngress)),
    SectionCase("cgroup_skb", nil),
    SectionCase("cgroup/connect4", SectionMatch(type: .cgroupSockAddr, attachType: .cgroupInet4Connect)),
    SectionCase("struct_ops.s/init", SectionMatch(type: .structOps, target: "init", isSleepable: true)),
    SectionCase("raw_tp.w/x", SectionMatch(type: .rawTracepointWritable, target: "x")),
  ])
  func match(_ row: SectionCase) {
    #expect(SectionTable.match(row.section) == row.expected)
  }

  @Test func everyNameMatchesItself() {
    #expect(SectionTable.names.count == 101)
    #expect(Set(SectionTable.names).count == SectionTable.names.count)
    for name in SectionTable.names { #expect(SectionTable.match(name) != nil, "\(name)") }
  }

  @Test(
    arguments: zip(
      ["xpd", "kprob/foo", "cgroup/conect4", "xdp_drop_4011", "tc_push", "nothing like it"],
      ["xdp", "kprobe", "cgroup/connect4", "xdp", "tc", nil]))
  func nearest(_ unknown: String, _ expected: String?) {
    #expect(SectionTable.nearest(to: unknown).first == expected)
  }
}
