/// How often `may_goto` falls through in one function. Source: Linux `BPF_MAX_LOOPS`.
enum MayGoto {
  static let limit: UInt64 = 8 << 20
}
