import BPFKernelModel

/// The numbers of the helpers that the verifier treats specially, by the kernel's names. Source: `enum bpf_func_id`, Linux 6.18.
///
/// What a helper takes and gives stands in its row of the helper table, not here.
// swift-format-ignore
enum HelperNumber {
  static let mapLookupElem:          Int32 = 1
  static let mapUpdateElem:          Int32 = 2
  static let mapDeleteElem:          Int32 = 3
  static let getSMPProcessorID:      Int32 = 8
  static let tailCall:               Int32 = 12
  static let probeReadStr:           Int32 = 45
  static let redirectMap:            Int32 = 51
  static let getStack:               Int32 = 67
  static let getLocalStorage:        Int32 = 81
  static let skLookupTCP:            Int32 = 84
  static let skLookupUDP:            Int32 = 85
  static let skRelease:              Int32 = 86
  static let mapPushElem:            Int32 = 87
  static let mapPopElem:             Int32 = 88
  static let mapPeekElem:            Int32 = 89
  static let spinLock:               Int32 = 93
  static let spinUnlock:             Int32 = 94
  static let skFullsock:             Int32 = 95
  static let tcpSock:                Int32 = 96
  static let skcLookupTCP:           Int32 = 99
  static let probeReadUserStr:       Int32 = 114
  static let probeReadKernelStr:     Int32 = 115
  static let ringbufReserve:         Int32 = 131
  static let skcToTCP6Sock:          Int32 = 136
  static let skcToTCPSock:           Int32 = 137
  static let skcToTCPTimewaitSock:   Int32 = 138
  static let skcToTCPRequestSock:    Int32 = 139
  static let skcToUDP6Sock:          Int32 = 140
  static let getTaskStack:           Int32 = 141
  static let perCPUPtr:              Int32 = 153
  static let thisCPUPtr:             Int32 = 154
  static let setsockopt:             Int32 = 49
  static let getsockopt:             Int32 = 57
  static let skStorageGet:           Int32 = 107
  static let skStorageDelete:        Int32 = 108
  static let dPath:                  Int32 = 147
  static let imaInodeHash:           Int32 = 161
  static let imaFileHash:            Int32 = 193
  static let forEachMapElem:         Int32 = 164
  static let snprintf:               Int32 = 165
  static let timerSetCallback:       Int32 = 170
  static let getFuncIP:              Int32 = 173
  static let findVMA:                Int32 = 180
  static let loop:                   Int32 = 181
  static let kptrXchg:               Int32 = 194
  static let mapLookupPercpuElem:    Int32 = 195
  static let skcToMPTCPSock:         Int32 = 196
  static let dynptrFromMem:          Int32 = 197
  static let dynptrWrite:            Int32 = 202
  static let dynptrData:             Int32 = 203
  static let userRingbufDrain:       Int32 = 209
}
