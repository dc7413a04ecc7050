import BPFProgram

/// One run's values against one state.
struct EmbeddingCheck {
  let state: VerifierState
  let snapshot: MachineSnapshot

  /// The position among the run's functions of the state's outermost: a function that is verified on its own has no callers.
  private var firstFrame: Int { snapshot.frames.count - state.frameCount }

  /// The first value that the state does not allow, and how many it allowed before; nil where it allows all.
  func misfit() -> (depth: Int, text: String)? {
    guard firstFrame >= 0 else {
      return (-1, "\(snapshot.frames.count) functions run, the state has \(state.frameCount)")
    }
    var fitting = 0
    for index in 0..<state.frameCount {
      let known = state.frames[index]
      let frame = snapshot.frames[firstFrame + index]
      for register in 0..<Frame.registerCount {
        let value = frame.registers[register]
        // Arguments and results of the calls around are those of the functions inside.
        if index < state.frameCount - 1 && register < 6 { continue }
        guard allows(known[register], value) else {
          return (
            fitting, "function \(index), r\(register) is \(hexadecimal(value)), known is \(words(known[register]))"
          )
        }
        fitting += 1
      }
      for slot in 0..<known.slotCount {
        guard allows(known[slot: slot], frame.stack, slot) else {
          let value = word(frame.stack, slot)
          return (
            fitting,
            "function \(index), fp-\((slot + 1) * 8) holds \(hexadecimal(value)), known is \(words(known[slot: slot]))"
          )
        }
        fitting += 1
      }
    }
    return nil
  }

  // MARK: - Stack

  private func word(_ stack: [UInt8], _ slot: Int) -> UInt64 {
    let start = stack.count - 8 * (slot + 1)
    return (0..<8).reversed().reduce(0) { $0 << 8 | UInt64(stack[start + $1]) }
  }

  private func allows(_ known: StackSlot, _ stack: [UInt8], _ slot: Int) -> Bool {
    let start = stack.count - 8 * (slot + 1)
    guard start >= 0 else { return true }
    // Kinds count from the top, memory from the bottom.
    for index in 0..<8 where known[index] == .zero && stack[start + 7 - index] != 0 { return false }
    guard known.isSpill else { return true }
    let value = word(stack, slot)
    let size = known.spillSize
    if size == 8 { return allows(known.spilled, value) }
    guard known.spilled.kind == .scalar, known.spilled.range.umax < 1 << UInt64(8 * size) else { return true }
    return allows(known.spilled, value & (1 << UInt64(8 * size) - 1))
  }

  // MARK: - Registers

  private func allows(_ known: RegisterState, _ value: UInt64) -> Bool {
    if known.mayBeNull && value == 0 { return true }
    switch known.kind {
    case .scalar: return known.range.contains(value)
    case .context where known.flags.isEmpty: return isAt(snapshot.context, known, value)
    case .stack where known.flags.isEmpty: return isAt(framePointer(Int(known.frame)), known, value)
    case .packetMeta: return isAt(snapshot.packetMeta, known, value)
    case .packet: return isAt(snapshot.packet, known, value) && isInsidePacket(known, value)
    case .packetEnd: return value == snapshot.packetEnd
    case .mapValue: return isInMap(known, value)
    // Where other things lie is the kernel's affair.
    default: return true
    }
  }

  private func framePointer(_ frame: Int) -> UInt64 {
    let index = firstFrame + frame
    return snapshot.frames.indices.contains(index) ? snapshot.frames[index].registers[10] : 0
  }

  private func isAt(_ base: UInt64, _ known: RegisterState, _ value: UInt64) -> Bool {
    known.range.contains(value &- base &- UInt64(bitPattern: Int64(known.offset)))
  }

  /// What a comparison has proven is there.
  private func isInsidePacket(_ known: RegisterState, _ value: UInt64) -> Bool {
    guard known.packetRange > 0 else { return true }
    let base = value &- UInt64(bitPattern: Int64(known.offset))
    return base &+ UInt64(known.packetRange) <= snapshot.packetEnd
  }

  private func isInMap(_ known: RegisterState, _ value: UInt64) -> Bool {
    guard snapshot.maps.indices.contains(known.mapIndex), let values = snapshot.maps[known.mapIndex] else {
      return true
    }
    // Elements of which one could be meant: the address may lie beside the element by as much as the offset tells.
    let first = value &- UInt64(bitPattern: Int64(known.offset)) &- values.start
    if known.range.isConstant {
      let place = first &- known.range.bits.value
      return place % values.stride == 0 && place / values.stride < values.count
    }
    return (0..<min(values.count, 4096)).contains { known.range.contains(first &- $0 &* values.stride) }
  }

  // MARK: - Words

  private func hexadecimal(_ value: UInt64) -> String { LogText.hexadecimal(value) }

  private func words(_ known: RegisterState) -> String {
    let range = known.range
    let bounds =
      "\(range.smin)...\(range.smax), \(range.umin)...\(range.umax), \(range.s32min)...\(range.s32max), "
      + "\(range.u32min)...\(range.u32max), \(LogText.tnum(range.bits))"
    return known.kind == .scalar ? bounds : "\(known.kind)\(known.offset < 0 ? "" : "+")\(known.offset) with \(bounds)"
  }

  private func words(_ known: StackSlot) -> String {
    let letters = String(decoding: (0..<8).map { known[$0].letter }, as: UTF8.self)
    return known.isSpill ? "\(letters) of \(words(known.spilled))" : letters
  }
}

extension ScalarRange {
  /// True where the number lies within all bounds and has the known bits.
  func contains(_ value: UInt64) -> Bool {
    let signed = Int64(bitPattern: value)
    let low = UInt32(truncatingIfNeeded: value)
    let signedLow = Int32(bitPattern: low)
    return umin <= value && value <= umax && smin <= signed && signed <= smax && u32min <= low && low <= u32max
      && s32min <= signedLow && signedLow <= s32max && value & ~bits.mask == bits.value
  }
}
