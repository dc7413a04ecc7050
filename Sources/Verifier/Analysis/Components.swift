import BPFISA

/// The strongly connected components of the control flow inside functions: its loops. Kernel: `compute_scc`, Linux 6.18.
enum Components {
  /// Each instruction's component, numbered from 1 as the kernel's log prints them; 0 outside of loops.
  ///
  /// Tarjan's algorithm after Pearce, without recursion: `low` is the smallest preorder number that is reachable.
  static func compute(_ instructions: [Instruction]) -> [Int32] {
    let count = instructions.count
    var components = [Int32](repeating: 0, count: count)
    var preorder = [UInt32](repeating: 0, count: count)
    var low = preorder
    var open: [Int] = []
    var path: [Int] = []
    var nextNumber: UInt32 = 1
    var nextComponent: Int32 = 1

    for root in 0..<count where preorder[root] == 0 {
      open.removeAll(keepingCapacity: true)
      path.append(root)
      walk: while let top = path.last {
        if preorder[top] == 0 {
          preorder[top] = nextNumber
          low[top] = nextNumber
          nextNumber &+= 1
          open.append(top)
        }
        let successors = Successors.of(top, in: instructions)
        for successor in successors {
          guard preorder[Int(successor)] != 0 else {
            path.append(Int(successor))
            continue walk
          }
          low[top] = min(low[top], low[Int(successor)])
        }
        path.removeLast()
        if low[top] < preorder[top] { continue }
        let isLoop = open.last != top || successors.contains(Int32(truncatingIfNeeded: top))
        while let member = open.popLast() {
          low[member] = .max
          if isLoop { components[member] = nextComponent }
          if member == top { break }
        }
        if isLoop { nextComponent &+= 1 }
      }
    }
    return components
  }
}
