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

  /// One kernel function: a row of a table.
  struct FunctionRow: Sendable {
    var name: String
    var body: HelperBody

    init(_ name: String, _ body: @escaping HelperBody) {
      self.name = name
      self.body = body
    }
  }

  /// Kernel functions follow helpers in ``bodies``.
  private static let firstFunction: Int32 = 1024

  private var bodies: [HelperBody?]
  /// Where kernel functions are among ``bodies``, by name.
  private var functions: [String: Int32] = [:]

  init(_ groups: [[Row]], functions rows: [[FunctionRow]] = []) {
    bodies = []
    for row in groups.joined() where row.id >= 0 && row.id < 1024 {
      while bodies.count <= Int(row.id) { bodies.append(nil) }
      bodies[Int(row.id)] = row.body
    }
    for row in rows.joined() {
      while bodies.count < Int(Self.firstFunction) { bodies.append(nil) }
      functions[row.name] = Int32(bodies.count)
      bodies.append(row.body)
    }
  }

  /// The number that a call of a kernel function has in decoded programs; nil where it is not modelled.
  func number(ofFunction name: String) -> Int32? { functions[name] }

  /// Linux's helpers and kernel functions, as far as they are modelled.
  public static let linux = HelperLibrary(
    [
      MapHelpers.rows, TimeHelpers.rows, TaskHelpers.rows, ProbeHelpers.rows, OutputHelpers.rows, TextHelpers.rows,
      CallbackHelpers.rows, XDPHelpers.rows, SocketBufferHelpers.rows, SocketBufferResizeHelpers.rows,
      ChecksumHelpers.rows, RedirectHelpers.rows, ObjectHelpers.rows, DynptrHelpers.rows, SocketHelpers.rows,
      DeviceHelpers.rows, WorldHelpers.rows, TimerHelpers.rows, TunnelHelpers.rows, RoomHelpers.rows,
      CookieHelpers.rows, TargetHelpers.rows, CopyFunctions.helpers, KernelObjectFunctions.helpers,
    ],
    functions: [
      ControlFunctions.rows, IteratorFunctions.rows, ObjectFunctions.rows, ListFunctions.rows, TreeFunctions.rows,
      DynptrFunctions.rows, ArenaFunctions.rows, TimerHelpers.functions, StringFunctions.rows, TextHelpers.functions,
      TaskFunctions.rows,
      ConnectionFunctions.rows, CipherFunctions.rows, ContextFunctions.rows, CopyFunctions.rows,
      KernelObjectFunctions.rows,
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
    bodies.prefix(Int(Self.firstFunction)).indices.filter { bodies[$0] != nil }.map { Int32($0) }
  }

  /// A helper's name with its number where Linux has none.
  static func name(_ id: Int32) -> String {
    if let row = HelperTable.helper(id) { return "helper \(row.name)" }
    return "helper number \(id), which Linux 6.18 does not have"
  }
}
