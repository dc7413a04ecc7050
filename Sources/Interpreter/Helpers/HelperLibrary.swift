import BPFKernelModel

/// The words in `r1` to `r5` when a helper is called.
struct HelperArguments {
  let a: UInt64
  let b: UInt64
  let c: UInt64
  let d: UInt64
  let e: UInt64

  init(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64, _ e: UInt64) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.e = e
  }
}

/// What a helper does: it returns `r0`, or throws where no return value would be true.
typealias HelperBody = @Sendable (Machine, HelperArguments) throws(HelperStop) -> UInt64

/// The helpers that programs of a machine can call, by number.
public struct HelperLibrary: Sendable {
  /// One helper: a row of a table.
  struct Row: Sendable {
    var id: Int32
    var body: HelperBody

    init(_ id: Int32, _ body: @escaping HelperBody) {
      self.id = id
      self.body = body
    }
  }

  private var bodies: [HelperBody?]

  init(_ groups: [[Row]]) {
    bodies = []
    for row in groups.joined() where row.id >= 0 && row.id < 1024 {
      while bodies.count <= Int(row.id) { bodies.append(nil) }
      bodies[Int(row.id)] = row.body
    }
  }

  /// Linux's helpers, as far as they are modelled.
  public static let linux = HelperLibrary([
    MapHelpers.rows, TimeHelpers.rows, TaskHelpers.rows, ProbeHelpers.rows, OutputHelpers.rows, TextHelpers.rows,
    CallbackHelpers.rows, XDPHelpers.rows, SocketBufferHelpers.rows, SocketBufferResizeHelpers.rows,
    ChecksumHelpers.rows, RedirectHelpers.rows,
  ])

  /// What the public conformance vectors expect: helper 5, `unwind`, gives back its argument.
  public static let conformance = HelperLibrary([[Row(5) { _, words throws(HelperStop) in words.a }]])

  /// What a helper does; nil where it is not modelled.
  @inline(__always)
  func body(_ id: Int32) -> HelperBody? {
    bodies.indices.contains(Int(id)) ? bodies[Int(id)] : nil
  }

  /// The numbers of the helpers in the library, ascending.
  public var ids: [Int32] {
    bodies.indices.filter { bodies[$0] != nil }.map { Int32($0) }
  }

  /// A helper's name with its number where Linux has none.
  static func name(_ id: Int32) -> String {
    if let row = HelperTable.helper(id) { return "helper \(row.name)" }
    return "helper number \(id), which Linux 6.18 does not have"
  }
}
