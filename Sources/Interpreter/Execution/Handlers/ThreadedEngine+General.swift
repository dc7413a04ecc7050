// swift-format-ignore-file
// Written by Scripts/generate-handlers: one handler a line.

extension ThreadedEngine {
  /// Binds the handlers that work in the register file, wherever operands are.
  static func bindGeneral(into table: inout [ThreadedHandler]) {
    unsafe table.bind(Operation(.arithmetic64Immediate, BinaryOperation.add), h0)
    unsafe table.bind(Operation(.arithmetic64Immediate, BinaryOperation.sub), h1)
    unsafe table.bind(Operation(.arithmetic64Immediate, BinaryOperation.mul), h2)
    unsafe table.bind(Operation(.arithmetic64Immediate, BinaryOperation.div), h3)
    unsafe table.bind(Operation(.arithmetic64Immediate, BinaryOperation.sdiv), h4)
    unsafe table.bind(Operation(.arithmetic64Immediate, BinaryOperation.or), h5)
    unsafe table.bind(Operation(.arithmetic64Immediate, BinaryOperation.and), h6)
    unsafe table.bind(Operation(.arithmetic64Immediate, BinaryOperation.lsh), h7)
    unsafe table.bind(Operation(.arithmetic64Immediate, BinaryOperation.rsh), h8)
    unsafe table.bind(Operation(.arithmetic64Immediate, BinaryOperation.mod), h9)
    unsafe table.bind(Operation(.arithmetic64Immediate, BinaryOperation.smod), h10)
    unsafe table.bind(Operation(.arithmetic64Immediate, BinaryOperation.xor), h11)
    unsafe table.bind(Operation(.arithmetic64Immediate, BinaryOperation.mov), h12)
    unsafe table.bind(Operation(.arithmetic64Immediate, BinaryOperation.arsh), h13)
    unsafe table.bind(Operation(.arithmetic32Immediate, BinaryOperation.add), h14)
    unsafe table.bind(Operation(.arithmetic32Immediate, BinaryOperation.sub), h15)
    unsafe table.bind(Operation(.arithmetic32Immediate, BinaryOperation.mul), h16)
    unsafe table.bind(Operation(.arithmetic32Immediate, BinaryOperation.div), h17)
    unsafe table.bind(Operation(.arithmetic32Immediate, BinaryOperation.sdiv), h18)
    unsafe table.bind(Operation(.arithmetic32Immediate, BinaryOperation.or), h19)
    unsafe table.bind(Operation(.arithmetic32Immediate, BinaryOperation.and), h20)
    unsafe table.bind(Operation(.arithmetic32Immediate, BinaryOperation.lsh), h21)
    unsafe table.bind(Operation(.arithmetic32Immediate, BinaryOperation.rsh), h22)
    unsafe table.bind(Operation(.arithmetic32Immediate, BinaryOperation.mod), h23)
    unsafe table.bind(Operation(.arithmetic32Immediate, BinaryOperation.smod), h24)
    unsafe table.bind(Operation(.arithmetic32Immediate, BinaryOperation.xor), h25)
    unsafe table.bind(Operation(.arithmetic32Immediate, BinaryOperation.mov), h26)
    unsafe table.bind(Operation(.arithmetic32Immediate, BinaryOperation.arsh), h27)
    unsafe table.bind(Operation(.arithmetic64Register, BinaryOperation.add), h28)
    unsafe table.bind(Operation(.arithmetic64Register, BinaryOperation.sub), h29)
    unsafe table.bind(Operation(.arithmetic64Register, BinaryOperation.mul), h30)
    unsafe table.bind(Operation(.arithmetic64Register, BinaryOperation.div), h31)
    unsafe table.bind(Operation(.arithmetic64Register, BinaryOperation.sdiv), h32)
    unsafe table.bind(Operation(.arithmetic64Register, BinaryOperation.or), h33)
    unsafe table.bind(Operation(.arithmetic64Register, BinaryOperation.and), h34)
    unsafe table.bind(Operation(.arithmetic64Register, BinaryOperation.lsh), h35)
    unsafe table.bind(Operation(.arithmetic64Register, BinaryOperation.rsh), h36)
    unsafe table.bind(Operation(.arithmetic64Register, BinaryOperation.mod), h37)
    unsafe table.bind(Operation(.arithmetic64Register, BinaryOperation.smod), h38)
    unsafe table.bind(Operation(.arithmetic64Register, BinaryOperation.xor), h39)
    unsafe table.bind(Operation(.arithmetic64Register, BinaryOperation.mov), h40)
    unsafe table.bind(Operation(.arithmetic64Register, BinaryOperation.arsh), h41)
    unsafe table.bind(Operation(.arithmetic64Register, BinaryOperation.movsx8), h42)
    unsafe table.bind(Operation(.arithmetic64Register, BinaryOperation.movsx16), h43)
    unsafe table.bind(Operation(.arithmetic64Register, BinaryOperation.movsx32), h44)
    unsafe table.bind(Operation(.arithmetic32Register, BinaryOperation.add), h45)
    unsafe table.bind(Operation(.arithmetic32Register, BinaryOperation.sub), h46)
    unsafe table.bind(Operation(.arithmetic32Register, BinaryOperation.mul), h47)
    unsafe table.bind(Operation(.arithmetic32Register, BinaryOperation.div), h48)
    unsafe table.bind(Operation(.arithmetic32Register, BinaryOperation.sdiv), h49)
    unsafe table.bind(Operation(.arithmetic32Register, BinaryOperation.or), h50)
    unsafe table.bind(Operation(.arithmetic32Register, BinaryOperation.and), h51)
    unsafe table.bind(Operation(.arithmetic32Register, BinaryOperation.lsh), h52)
    unsafe table.bind(Operation(.arithmetic32Register, BinaryOperation.rsh), h53)
    unsafe table.bind(Operation(.arithmetic32Register, BinaryOperation.mod), h54)
    unsafe table.bind(Operation(.arithmetic32Register, BinaryOperation.smod), h55)
    unsafe table.bind(Operation(.arithmetic32Register, BinaryOperation.xor), h56)
    unsafe table.bind(Operation(.arithmetic32Register, BinaryOperation.mov), h57)
    unsafe table.bind(Operation(.arithmetic32Register, BinaryOperation.arsh), h58)
    unsafe table.bind(Operation(.arithmetic32Register, BinaryOperation.movsx8), h59)
    unsafe table.bind(Operation(.arithmetic32Register, BinaryOperation.movsx16), h60)
    unsafe table.bind(Operation(.unary, UnaryOperation.neg64), h61)
    unsafe table.bind(Operation(.unary, UnaryOperation.neg32), h62)
    unsafe table.bind(Operation(.unary, UnaryOperation.truncate16), h63)
    unsafe table.bind(Operation(.unary, UnaryOperation.truncate32), h64)
    unsafe table.bind(Operation(.unary, UnaryOperation.truncate64), h65)
    unsafe table.bind(Operation(.unary, UnaryOperation.swap16), h66)
    unsafe table.bind(Operation(.unary, UnaryOperation.swap32), h67)
    unsafe table.bind(Operation(.unary, UnaryOperation.swap64), h68)
    unsafe table.bind(Operation(.jump64Immediate, Condition.equal), h69)
    unsafe table.bind(Operation(.jump64Immediate, Condition.notEqual), h70)
    unsafe table.bind(Operation(.jump64Immediate, Condition.anyBit), h71)
    unsafe table.bind(Operation(.jump64Immediate, Condition.above), h72)
    unsafe table.bind(Operation(.jump64Immediate, Condition.aboveOrEqual), h73)
    unsafe table.bind(Operation(.jump64Immediate, Condition.below), h74)
    unsafe table.bind(Operation(.jump64Immediate, Condition.belowOrEqual), h75)
    unsafe table.bind(Operation(.jump64Immediate, Condition.greater), h76)
    unsafe table.bind(Operation(.jump64Immediate, Condition.greaterOrEqual), h77)
    unsafe table.bind(Operation(.jump64Immediate, Condition.less), h78)
    unsafe table.bind(Operation(.jump64Immediate, Condition.lessOrEqual), h79)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), h80)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), h81)
    unsafe table.bind(Operation(.jump64Register, Condition.anyBit), h82)
    unsafe table.bind(Operation(.jump64Register, Condition.above), h83)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), h84)
    unsafe table.bind(Operation(.jump64Register, Condition.below), h85)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), h86)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), h87)
    unsafe table.bind(Operation(.jump64Register, Condition.greaterOrEqual), h88)
    unsafe table.bind(Operation(.jump64Register, Condition.less), h89)
    unsafe table.bind(Operation(.jump64Register, Condition.lessOrEqual), h90)
    unsafe table.bind(Operation(.jump32Immediate, Condition.equal), h91)
    unsafe table.bind(Operation(.jump32Immediate, Condition.notEqual), h92)
    unsafe table.bind(Operation(.jump32Immediate, Condition.anyBit), h93)
    unsafe table.bind(Operation(.jump32Immediate, Condition.above), h94)
    unsafe table.bind(Operation(.jump32Immediate, Condition.aboveOrEqual), h95)
    unsafe table.bind(Operation(.jump32Immediate, Condition.below), h96)
    unsafe table.bind(Operation(.jump32Immediate, Condition.belowOrEqual), h97)
    unsafe table.bind(Operation(.jump32Immediate, Condition.greater), h98)
    unsafe table.bind(Operation(.jump32Immediate, Condition.greaterOrEqual), h99)
    unsafe table.bind(Operation(.jump32Immediate, Condition.less), h100)
    unsafe table.bind(Operation(.jump32Immediate, Condition.lessOrEqual), h101)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), h102)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), h103)
    unsafe table.bind(Operation(.jump32Register, Condition.anyBit), h104)
    unsafe table.bind(Operation(.jump32Register, Condition.above), h105)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), h106)
    unsafe table.bind(Operation(.jump32Register, Condition.below), h107)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), h108)
    unsafe table.bind(Operation(.jump32Register, Condition.greater), h109)
    unsafe table.bind(Operation(.jump32Register, Condition.greaterOrEqual), h110)
    unsafe table.bind(Operation(.jump32Register, Condition.less), h111)
    unsafe table.bind(Operation(.jump32Register, Condition.lessOrEqual), h112)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), loadByte)
    unsafe table.bind(Operation(.load, MemoryWidth.half), loadHalf)
    unsafe table.bind(Operation(.load, MemoryWidth.word), loadWord)
    unsafe table.bind(Operation(.load, MemoryWidth.double), loadDouble)
    unsafe table.bind(Operation(.load, MemoryWidth.signedByte), loadSignedByte)
    unsafe table.bind(Operation(.load, MemoryWidth.signedHalf), loadSignedHalf)
    unsafe table.bind(Operation(.load, MemoryWidth.signedWord), loadSignedWord)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.byte), h120)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.half), h121)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.word), h122)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.double), h123)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.signedByte), h124)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.signedHalf), h125)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.signedWord), h126)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), storeRegisterByte)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), storeRegisterHalf)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), storeRegisterWord)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), storeRegisterDouble)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.byte), storeImmediateByte)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.half), storeImmediateHalf)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.word), storeImmediateWord)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.double), storeImmediateDouble)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.byte), h135)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.half), h136)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.word), h137)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.double), h138)
    unsafe table.bind(Operation(.storeStackImmediate, MemoryWidth.byte), h139)
    unsafe table.bind(Operation(.storeStackImmediate, MemoryWidth.half), h140)
    unsafe table.bind(Operation(.storeStackImmediate, MemoryWidth.word), h141)
    unsafe table.bind(Operation(.storeStackImmediate, MemoryWidth.double), h142)
    unsafe table.bind(Operation(.atomic64, AtomicOperation.add), h143)
    unsafe table.bind(Operation(.atomic64, AtomicOperation.or), h144)
    unsafe table.bind(Operation(.atomic64, AtomicOperation.and), h145)
    unsafe table.bind(Operation(.atomic64, AtomicOperation.xor), h146)
    unsafe table.bind(Operation(.atomic64, AtomicOperation.fetchAdd), h147)
    unsafe table.bind(Operation(.atomic64, AtomicOperation.fetchOr), h148)
    unsafe table.bind(Operation(.atomic64, AtomicOperation.fetchAnd), h149)
    unsafe table.bind(Operation(.atomic64, AtomicOperation.fetchXor), h150)
    unsafe table.bind(Operation(.atomic64, AtomicOperation.exchange), h151)
    unsafe table.bind(Operation(.atomic64, AtomicOperation.compareExchange), h152)
    unsafe table.bind(Operation(.atomic32, AtomicOperation.add), h153)
    unsafe table.bind(Operation(.atomic32, AtomicOperation.or), h154)
    unsafe table.bind(Operation(.atomic32, AtomicOperation.and), h155)
    unsafe table.bind(Operation(.atomic32, AtomicOperation.xor), h156)
    unsafe table.bind(Operation(.atomic32, AtomicOperation.fetchAdd), h157)
    unsafe table.bind(Operation(.atomic32, AtomicOperation.fetchOr), h158)
    unsafe table.bind(Operation(.atomic32, AtomicOperation.fetchAnd), h159)
    unsafe table.bind(Operation(.atomic32, AtomicOperation.fetchXor), h160)
    unsafe table.bind(Operation(.atomic32, AtomicOperation.exchange), h161)
    unsafe table.bind(Operation(.atomic32, AtomicOperation.compareExchange), h162)
    unsafe table.bind(Operation(.packetAbsolute, MemoryWidth.byte), h163)
    unsafe table.bind(Operation(.packetAbsolute, MemoryWidth.half), h164)
    unsafe table.bind(Operation(.packetAbsolute, MemoryWidth.word), h165)
    unsafe table.bind(Operation(.packetIndirect, MemoryWidth.byte), h166)
    unsafe table.bind(Operation(.packetIndirect, MemoryWidth.half), h167)
    unsafe table.bind(Operation(.packetIndirect, MemoryWidth.word), h168)
    unsafe table.bind(Operation(.castToUser), h169)
    unsafe table.bind(Operation(.mapLookup), mapLookupAnywhere)
    unsafe table.bind(Operation(.callHelper), h171)
    unsafe table.bind(Operation(.callRegister), h172)
    unsafe table.bind(Operation(.tailCall), h173)
    unsafe table.bind(Operation(.rejoin), h174)
  }
}

@inline(__always) private func h0(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Immediate(.add); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h1(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Immediate(.sub); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h2(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Immediate(.mul); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h3(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Immediate(.div); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h4(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Immediate(.sdiv); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h5(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Immediate(.or); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h6(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Immediate(.and); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h7(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Immediate(.lsh); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h8(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Immediate(.rsh); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h9(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Immediate(.mod); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h10(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Immediate(.smod); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h11(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Immediate(.xor); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h12(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Immediate(.mov); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h13(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Immediate(.arsh); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h14(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Immediate(.add); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h15(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Immediate(.sub); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h16(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Immediate(.mul); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h17(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Immediate(.div); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h18(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Immediate(.sdiv); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h19(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Immediate(.or); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h20(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Immediate(.and); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h21(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Immediate(.lsh); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h22(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Immediate(.rsh); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h23(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Immediate(.mod); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h24(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Immediate(.smod); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h25(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Immediate(.xor); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h26(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Immediate(.mov); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h27(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Immediate(.arsh); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h28(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Register(.add); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h29(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Register(.sub); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h30(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Register(.mul); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h31(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Register(.div); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h32(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Register(.sdiv); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h33(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Register(.or); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h34(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Register(.and); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h35(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Register(.lsh); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h36(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Register(.rsh); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h37(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Register(.mod); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h38(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Register(.smod); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h39(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Register(.xor); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h40(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Register(.mov); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h41(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Register(.arsh); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h42(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Register(.movsx8); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h43(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Register(.movsx16); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h44(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic64Register(.movsx32); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h45(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Register(.add); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h46(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Register(.sub); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h47(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Register(.mul); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h48(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Register(.div); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h49(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Register(.sdiv); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h50(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Register(.or); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h51(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Register(.and); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h52(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Register(.lsh); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h53(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Register(.rsh); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h54(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Register(.mod); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h55(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Register(.smod); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h56(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Register(.xor); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h57(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Register(.mov); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h58(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Register(.arsh); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h59(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Register(.movsx8); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h60(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.arithmetic32Register(.movsx16); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h61(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.unary(.neg64); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h62(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.unary(.neg32); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h63(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.unary(.truncate16); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h64(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.unary(.truncate32); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h65(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.unary(.truncate64); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h66(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.unary(.swap16); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h67(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.unary(.swap32); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h68(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.unary(.swap64); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h69(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Immediate(.equal); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h70(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Immediate(.notEqual); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h71(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Immediate(.anyBit); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h72(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Immediate(.above); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h73(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Immediate(.aboveOrEqual); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h74(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Immediate(.below); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h75(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Immediate(.belowOrEqual); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h76(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Immediate(.greater); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h77(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Immediate(.greaterOrEqual); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h78(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Immediate(.less); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h79(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Immediate(.lessOrEqual); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h80(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Register(.equal); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h81(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Register(.notEqual); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h82(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Register(.anyBit); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h83(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Register(.above); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h84(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Register(.aboveOrEqual); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h85(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Register(.below); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h86(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Register(.belowOrEqual); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h87(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Register(.greater); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h88(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Register(.greaterOrEqual); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h89(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Register(.less); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h90(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump64Register(.lessOrEqual); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h91(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Immediate(.equal); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h92(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Immediate(.notEqual); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h93(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Immediate(.anyBit); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h94(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Immediate(.above); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h95(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Immediate(.aboveOrEqual); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h96(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Immediate(.below); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h97(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Immediate(.belowOrEqual); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h98(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Immediate(.greater); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h99(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Immediate(.greaterOrEqual); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h100(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Immediate(.less); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h101(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Immediate(.lessOrEqual); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h102(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Register(.equal); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h103(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Register(.notEqual); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h104(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Register(.anyBit); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h105(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Register(.above); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h106(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Register(.aboveOrEqual); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h107(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Register(.below); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h108(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Register(.belowOrEqual); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h109(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Register(.greater); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h110(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Register(.greaterOrEqual); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h111(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Register(.less); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h112(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.jump32Register(.lessOrEqual); unsafe m.reload(); return unsafe m.next() }
@inline(never) func loadByte(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.load(.byte); unsafe m.reload(); return unsafe m.next() }
@inline(never) func loadHalf(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.load(.half); unsafe m.reload(); return unsafe m.next() }
@inline(never) func loadWord(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.load(.word); unsafe m.reload(); return unsafe m.next() }
@inline(never) func loadDouble(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.load(.double); unsafe m.reload(); return unsafe m.next() }
@inline(never) func loadSignedByte(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.load(.signedByte); unsafe m.reload(); return unsafe m.next() }
@inline(never) func loadSignedHalf(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.load(.signedHalf); unsafe m.reload(); return unsafe m.next() }
@inline(never) func loadSignedWord(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.load(.signedWord); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h120(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.loadStack(.byte); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h121(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.loadStack(.half); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h122(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.loadStack(.word); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h123(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.loadStack(.double); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h124(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.loadStack(.signedByte); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h125(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.loadStack(.signedHalf); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h126(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.loadStack(.signedWord); unsafe m.reload(); return unsafe m.next() }
@inline(never) func storeRegisterByte(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.storeRegister(.byte); unsafe m.reload(); return unsafe m.next() }
@inline(never) func storeRegisterHalf(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.storeRegister(.half); unsafe m.reload(); return unsafe m.next() }
@inline(never) func storeRegisterWord(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.storeRegister(.word); unsafe m.reload(); return unsafe m.next() }
@inline(never) func storeRegisterDouble(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.storeRegister(.double); unsafe m.reload(); return unsafe m.next() }
@inline(never) func storeImmediateByte(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.storeImmediate(.byte); unsafe m.reload(); return unsafe m.next() }
@inline(never) func storeImmediateHalf(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.storeImmediate(.half); unsafe m.reload(); return unsafe m.next() }
@inline(never) func storeImmediateWord(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.storeImmediate(.word); unsafe m.reload(); return unsafe m.next() }
@inline(never) func storeImmediateDouble(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.storeImmediate(.double); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h135(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.storeStack(.byte); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h136(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.storeStack(.half); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h137(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.storeStack(.word); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h138(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.storeStack(.double); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h139(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.storeStackImmediate(.byte); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h140(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.storeStackImmediate(.half); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h141(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.storeStackImmediate(.word); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h142(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.storeStackImmediate(.double); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h143(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic64(.add); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h144(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic64(.or); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h145(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic64(.and); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h146(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic64(.xor); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h147(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic64(.fetchAdd); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h148(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic64(.fetchOr); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h149(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic64(.fetchAnd); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h150(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic64(.fetchXor); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h151(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic64(.exchange); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h152(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic64(.compareExchange); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h153(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic32(.add); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h154(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic32(.or); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h155(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic32(.and); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h156(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic32(.xor); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h157(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic32(.fetchAdd); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h158(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic32(.fetchOr); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h159(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic32(.fetchAnd); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h160(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic32(.fetchXor); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h161(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic32(.exchange); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h162(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.atomic32(.compareExchange); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h163(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.packetAbsolute(.byte); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h164(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.packetAbsolute(.half); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h165(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.packetAbsolute(.word); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h166(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.packetIndirect(.byte); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h167(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.packetIndirect(.half); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h168(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.packetIndirect(.word); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h169(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.castToUser(); unsafe m.reload(); return unsafe m.next() }
@inline(never) func mapLookupAnywhere(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.mapLookup(); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h171(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.callHelper(); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h172(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.callRegister(); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h173(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.tailCall(); unsafe m.reload(); return unsafe m.next() }
@inline(__always) private func h174(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.spill(); unsafe m.rejoin(); unsafe m.reload(); return unsafe m.next() }
