import BPFISA
import BPFProgram

/// Finds the basic blocks of one function and walks them.
struct FunctionShape {
  private(set) var summary: ControlFlowSummary.Function

  private let info: SubprogramInfo
  private let instructions: [Instruction]
  private let components: [Int32]
  /// By instruction of the function: the block it belongs to; -1 for second slots before any block.
  private var blockOf: [Int] = []

  init(_ info: SubprogramInfo, _ program: LinkedProgram, _ components: [Int32], _ all: [SubprogramInfo]) {
    self.info = info
    instructions = program.instructions
    self.components = components
    summary = ControlFlowSummary.Function(
      name: info.name, start: info.start, end: info.end, isGlobal: info.isGlobal, blocks: [], depthFirstOrder: [],
      backEdges: [], loops: [], calls: [])
    findBlocks()
    walk()
    findLoops()
    findCalls(all)
  }

  /// The successors of an instruction inside the function.
  private func successors(of index: Int) -> [Int] {
    Successors.of(index, in: instructions).map { Int($0) }.filter { (info.start..<info.end).contains($0) }
  }

  private mutating func findBlocks() {
    let count = info.end - info.start
    var isFirst = Array(repeating: false, count: count)
    isFirst[0] = true
    var index = info.start
    while index < info.end {
      let instruction = instructions[index]
      let next = index + instruction.slots
      if instruction.opcode.isJump && instruction.opcode.jump != .call {
        if next < info.end { isFirst[next - info.start] = true }
        for target in successors(of: index) { isFirst[target - info.start] = true }
      }
      index = next
    }

    blockOf = Array(repeating: -1, count: count)
    index = info.start
    while index < info.end {
      if isFirst[index - info.start] {
        let loop = components[index]
        summary.blocks.append(
          ControlFlowSummary.Block(
            first: index, last: index, successors: [], loop: loop == 0 ? nil : Int(loop), isReachable: false))
      }
      let current = summary.blocks.count - 1
      summary.blocks[current].last = index
      blockOf[index - info.start] = current
      let slots = instructions[index].slots
      // A jump into the second slot of a wide load, which is refused, makes a block of its own.
      if slots == 2 && index + 1 < info.end && isFirst[index + 1 - info.start] { index += 1 } else { index += slots }
    }
    for position in summary.blocks.indices {
      summary.blocks[position].successors = successors(of: summary.blocks[position].last)
    }
  }

  private func block(at first: Int) -> Int { blockOf[first - info.start] }

  /// The depth-first walk over blocks: order and back edges.
  private mutating func walk() {
    var isOnPath = Array(repeating: false, count: summary.blocks.count)
    var path: [(block: Int, next: Int)] = [(0, 0)]
    summary.blocks[0].isReachable = true
    summary.depthFirstOrder = [summary.blocks[0].first]
    isOnPath[0] = true
    while let (current, next) = path.last {
      guard next < summary.blocks[current].successors.count else {
        isOnPath[current] = false
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let first = summary.blocks[current].successors[next]
      let successor = block(at: first)
      guard successor >= 0 else { continue }
      if isOnPath[successor] {
        summary.backEdges.append(ControlFlowSummary.Edge(from: summary.blocks[current].last, to: first))
      } else if !summary.blocks[successor].isReachable {
        summary.blocks[successor].isReachable = true
        summary.depthFirstOrder.append(first)
        isOnPath[successor] = true
        path.append((successor, 0))
      }
    }
  }

  private mutating func findLoops() {
    var positions: [Int: Int] = [:]
    for block in summary.blocks {
      guard let number = block.loop else { continue }
      if positions[number] == nil {
        positions[number] = summary.loops.count
        summary.loops.append(ControlFlowSummary.Loop(number: number, entries: [], blocks: []))
      }
      if let position = positions[number] { summary.loops[position].blocks.append(block.first) }
    }
    for position in summary.loops.indices {
      let number = summary.loops[position].number
      var entries = Set(summary.blocks.filter { $0.loop != number }.flatMap(\.successors))
      entries.insert(info.start)
      summary.loops[position].entries = summary.loops[position].blocks.filter(entries.contains)
    }
    summary.loops.sort { $0.number < $1.number }
  }

  private mutating func findCalls(_ all: [SubprogramInfo]) {
    for index in info.start..<info.end where instructions[index].isLocalCall || instructions[index].isFunctionLoad {
      let callee = index + Int(instructions[index].immediate) + 1
      summary.calls.append(ControlFlowSummary.Call(site: index, callee: all.index(containing: callee)))
    }
  }
}
