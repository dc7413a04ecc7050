// swift-format-ignore-file
// Written by Scripts/generate-handlers: one handler a line.

extension ThreadedEngine {
  /// Binds handlers of calls and returns by how many pinned registers a callee preserves.
  static func bindCalls(into table: inout [ThreadedHandler]) {
    unsafe table.bind(Operation(.callLocal), preserved: 0, h0)
    unsafe table.bind(Operation(.callLocal), preserved: 1, h1)
    unsafe table.bind(Operation(.callLocal), preserved: 2, h2)
    unsafe table.bind(Operation(.callLocal), preserved: 3, h3)
    unsafe table.bind(Operation(.callLocal), preserved: 4, h4)
    unsafe table.bind(Operation(.exit), preserved: 0, h5)
    unsafe table.bind(Operation(.exit), preserved: 1, h6)
    unsafe table.bind(Operation(.exit), preserved: 2, h7)
    unsafe table.bind(Operation(.exit), preserved: 3, h8)
    unsafe table.bind(Operation(.exit), preserved: 4, h9)
  }
}

@inline(__always) private func h0(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.callLocal(preserved: 0); return unsafe m.next() }
@inline(__always) private func h1(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.callLocal(preserved: 1); return unsafe m.next() }
@inline(__always) private func h2(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.callLocal(preserved: 2); return unsafe m.next() }
@inline(__always) private func h3(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.callLocal(preserved: 3); return unsafe m.next() }
@inline(__always) private func h4(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.callLocal(preserved: 4); return unsafe m.next() }
@inline(__always) private func h5(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.exit(preserved: 0); return unsafe m.next() }
@inline(__always) private func h6(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.exit(preserved: 1); return unsafe m.next() }
@inline(__always) private func h7(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.exit(preserved: 2); return unsafe m.next() }
@inline(__always) private func h8(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.exit(preserved: 3); return unsafe m.next() }
@inline(__always) private func h9(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.exit(preserved: 4); return unsafe m.next() }
