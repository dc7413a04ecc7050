import BPFKernelModel
import Testing

@testable import BPFVerifier

@Suite struct CallsFactsTests {
  static let formats: [(text: String, arguments: Int, isValid: Bool)] = [
    ("plain", 0, true), ("100%%", 0, true), ("%d", 0, false), ("%d", 1, true), ("%d %lld %llx", 3, true),
    ("%05u", 1, true), ("%-8x", 1, true), ("%s", 1, true), ("%sx", 1, false), ("%s,", 1, true), ("%c", 1, true),
    ("%p", 1, true), ("%pK", 1, true), ("%pI4", 1, true), ("%pi6", 1, true), ("%pI5", 1, false), ("%pks", 1, true),
    ("%pka", 1, false), ("%f", 1, false), ("%l", 1, false), ("%", 1, false), ("\u{1}", 0, false), ("\n\t", 0, true),
    ("ä", 0, true), ("%ä", 1, false), ("%p%%", 1, true),
  ]

  @Test(arguments: formats)
  func `formats are understood as the kernel does`(_ format: (text: String, arguments: Int, isValid: Bool)) {
    #expect(FormatString.isValid(format.text.utf8, argumentCount: format.arguments) == format.isValid)
  }

  static let numbers: [(Int32, String)] = [
    (HelperNumber.mapLookupElem, "bpf_map_lookup_elem"), (HelperNumber.mapUpdateElem, "bpf_map_update_elem"),
    (HelperNumber.mapDeleteElem, "bpf_map_delete_elem"), (HelperNumber.tailCall, "bpf_tail_call"),
    (HelperNumber.getSMPProcessorID, "bpf_get_smp_processor_id"), (HelperNumber.probeReadStr, "bpf_probe_read_str"),
    (HelperNumber.redirectMap, "bpf_redirect_map"), (HelperNumber.getStack, "bpf_get_stack"),
    (HelperNumber.getLocalStorage, "bpf_get_local_storage"), (HelperNumber.skLookupTCP, "bpf_sk_lookup_tcp"),
    (HelperNumber.skLookupUDP, "bpf_sk_lookup_udp"), (HelperNumber.skRelease, "bpf_sk_release"),
    (HelperNumber.mapPushElem, "bpf_map_push_elem"), (HelperNumber.mapPopElem, "bpf_map_pop_elem"),
    (HelperNumber.mapPeekElem, "bpf_map_peek_elem"), (HelperNumber.spinLock, "bpf_spin_lock"),
    (HelperNumber.spinUnlock, "bpf_spin_unlock"), (HelperNumber.skFullsock, "bpf_sk_fullsock"),
    (HelperNumber.tcpSock, "bpf_tcp_sock"), (HelperNumber.skcLookupTCP, "bpf_skc_lookup_tcp"),
    (HelperNumber.probeReadUserStr, "bpf_probe_read_user_str"),
    (HelperNumber.probeReadKernelStr, "bpf_probe_read_kernel_str"),
    (HelperNumber.ringbufReserve, "bpf_ringbuf_reserve"), (HelperNumber.skcToTCP6Sock, "bpf_skc_to_tcp6_sock"),
    (HelperNumber.skcToTCPSock, "bpf_skc_to_tcp_sock"),
    (HelperNumber.skcToTCPTimewaitSock, "bpf_skc_to_tcp_timewait_sock"),
    (HelperNumber.skcToTCPRequestSock, "bpf_skc_to_tcp_request_sock"),
    (HelperNumber.skcToUDP6Sock, "bpf_skc_to_udp6_sock"), (HelperNumber.getTaskStack, "bpf_get_task_stack"),
    (HelperNumber.perCPUPtr, "bpf_per_cpu_ptr"), (HelperNumber.thisCPUPtr, "bpf_this_cpu_ptr"),
    (HelperNumber.forEachMapElem, "bpf_for_each_map_elem"), (HelperNumber.snprintf, "bpf_snprintf"),
    (HelperNumber.timerSetCallback, "bpf_timer_set_callback"), (HelperNumber.getFuncIP, "bpf_get_func_ip"),
    (HelperNumber.findVMA, "bpf_find_vma"), (HelperNumber.loop, "bpf_loop"), (HelperNumber.kptrXchg, "bpf_kptr_xchg"),
    (HelperNumber.mapLookupPercpuElem, "bpf_map_lookup_percpu_elem"),
    (HelperNumber.skcToMPTCPSock, "bpf_skc_to_mptcp_sock"), (HelperNumber.dynptrFromMem, "bpf_dynptr_from_mem"),
    (HelperNumber.dynptrData, "bpf_dynptr_data"), (HelperNumber.userRingbufDrain, "bpf_user_ringbuf_drain"),
  ]

  @Test(arguments: numbers)
  func `a number that is treated specially is that helper's`(_ row: (number: Int32, name: String)) {
    #expect(HelperTable.helper(row.number)?.name == row.name)
  }

  @Test(arguments: 1...HelperTable.lastID)
  func `every argument of every helper has types that fit`(_ number: Int32) throws {
    let helper = try #require(HelperTable.helper(number))
    for argument in helper.arguments where argument.kind != .anything {
      #expect(CompatibleTypes.of(argument.kind)?.isEmpty == false)
    }
  }

  static let results: [(ClosedRange<Int32>, ScalarRange, is32: Bool, fits: Bool)] = [
    (0...1, .constant(UInt64(1)), false, true), (0...1, .constant(UInt64(2)), false, false),
    (0...1, .unknown, false, false),
    (0...1, .constant(UInt64(0xffff_ffff_0000_0001)), true, true),
    (0...1, .constant(UInt64(0xffff_ffff_0000_0001)), false, false),
    (-1...0, .constant(UInt64.max), false, true),
  ]

  @Test(arguments: results)
  func `results lie within bounds by their width`(
    _ row: (range: ClosedRange<Int32>, value: ScalarRange, is32: Bool, fits: Bool)
  ) {
    #expect(ReturnBounds(row.range.lowerBound, row.range.upperBound).contains(row.value, is32: row.is32) == row.fits)
  }
}
