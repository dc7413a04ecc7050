import BPFISA

/// The instructions of each function in an order where, loops aside, successors come first. Kernel: `compute_postorder`, Linux 6.18.
enum Postorder {
  /// The order of all functions, one after the other; sets where each begins.
  static func compute(_ instructions: [Instruction], _ subprograms: inout [SubprogramInfo]) -> [Int32] {
    var order: [Int32] = []
    order.reserveCapacity(instructions.count)
    var isDiscovered = Array(repeating: false, count: instructions.count)
    var isExplored = isDiscovered
    var stack: [Int] = []
    for position in subprograms.indices {
      subprograms[position].postorderStart = order.count
      stack.append(subprograms[position].start)
      while let top = stack.last {
        isDiscovered[top] = true
        if isExplored[top] {
          order.append(Int32(truncatingIfNeeded: top))
          stack.removeLast()
          continue
        }
        for successor in Successors.of(top, in: instructions) where !isDiscovered[Int(successor)] {
          stack.append(Int(successor))
          isDiscovered[Int(successor)] = true
        }
        isExplored[top] = true
      }
    }
    return order
  }
}
