/// The sockets of a run, as programs see them: each a `struct bpf_sock` in a region of its own.
///
/// The first is the socket that a test run gives its packet; then come the world's.
@safe
final class SocketObjects {
  /// Offsets in `struct bpf_sock`.
  enum Field {
    static let family = 4
    static let type = 8
    static let `protocol` = 12
    static let mark = 16
    static let priority = 20
    static let localIP4 = 24
    static let localIP6 = 28
    static let localPort = 44
    static let remotePort = 48
    static let remoteIP4 = 52
    static let remoteIP6 = 56
    static let state = 72
    static let receiveQueue = 76
    static let size = 80
    /// Bytes of a `struct sock`, whose fields behind the first ones read as zeros.
    static let room = 1536
  }

  private let space: AddressSpace
  private var buffers: [ContextBuffer] = []
  private var slots: [Int] = []

  init(_ space: AddressSpace) { self.space = space }

  /// `TCP_CLOSE`: what a new socket is in.
  static var closed: UInt32 { 7 }

  /// The socket of that number, empty; it is made where it is not there.
  func socket(_ number: Int) -> ContextBuffer {
    while buffers.count <= number {
      let buffer = ContextBuffer()
      let slot = space.takeSlot()
      buffer.fill([], size: Field.room)
      unsafe space.set(slot, to: buffer.host, readable: Field.room, writable: Field.size, owner: .nothing("a socket"))
      buffers.append(buffer)
      slots.append(slot)
    }
    buffers[number].fill([], size: Field.room)
    return buffers[number]
  }

  /// The address of the socket of that number.
  func address(_ number: Int) -> UInt64 { AddressLayout.address(slot: slots[number]) }

  /// The socket at an address; nil where none is.
  func socket(at address: UInt64) -> ContextBuffer? {
    guard let number = slots.firstIndex(where: { AddressLayout.address(slot: $0) == address }) else { return nil }
    return buffers[number]
  }
}
