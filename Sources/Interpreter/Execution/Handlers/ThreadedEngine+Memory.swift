// swift-format-ignore-file
// Written by Scripts/generate-handlers: one handler a line.

extension ThreadedEngine {
  /// Binds handlers of loads and stores by the places of their operands.
  static func bindMemory(into table: inout [ThreadedHandler]) {
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p0, from: .p0, h0)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p0, from: .p1, h1)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p0, from: .p2, h2)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p0, from: .p3, h3)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p0, from: .memory, h4)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p1, from: .p0, h5)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p1, from: .p1, h6)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p1, from: .p2, h7)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p1, from: .p3, h8)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p1, from: .memory, h9)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p2, from: .p0, h10)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p2, from: .p1, h11)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p2, from: .p2, h12)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p2, from: .p3, h13)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p2, from: .memory, h14)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p3, from: .p0, h15)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p3, from: .p1, h16)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p3, from: .p2, h17)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p3, from: .p3, h18)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .p3, from: .memory, h19)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .memory, from: .p0, h20)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .memory, from: .p1, h21)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .memory, from: .p2, h22)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .memory, from: .p3, h23)
    unsafe table.bind(Operation(.load, MemoryWidth.byte), to: .memory, from: .memory, h24)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p0, from: .p0, h25)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p0, from: .p1, h26)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p0, from: .p2, h27)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p0, from: .p3, h28)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p0, from: .memory, h29)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p1, from: .p0, h30)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p1, from: .p1, h31)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p1, from: .p2, h32)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p1, from: .p3, h33)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p1, from: .memory, h34)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p2, from: .p0, h35)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p2, from: .p1, h36)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p2, from: .p2, h37)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p2, from: .p3, h38)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p2, from: .memory, h39)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p3, from: .p0, h40)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p3, from: .p1, h41)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p3, from: .p2, h42)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p3, from: .p3, h43)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .p3, from: .memory, h44)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .memory, from: .p0, h45)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .memory, from: .p1, h46)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .memory, from: .p2, h47)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .memory, from: .p3, h48)
    unsafe table.bind(Operation(.load, MemoryWidth.half), to: .memory, from: .memory, h49)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p0, from: .p0, h50)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p0, from: .p1, h51)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p0, from: .p2, h52)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p0, from: .p3, h53)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p0, from: .memory, h54)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p1, from: .p0, h55)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p1, from: .p1, h56)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p1, from: .p2, h57)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p1, from: .p3, h58)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p1, from: .memory, h59)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p2, from: .p0, h60)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p2, from: .p1, h61)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p2, from: .p2, h62)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p2, from: .p3, h63)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p2, from: .memory, h64)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p3, from: .p0, h65)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p3, from: .p1, h66)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p3, from: .p2, h67)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p3, from: .p3, h68)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .p3, from: .memory, h69)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .memory, from: .p0, h70)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .memory, from: .p1, h71)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .memory, from: .p2, h72)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .memory, from: .p3, h73)
    unsafe table.bind(Operation(.load, MemoryWidth.word), to: .memory, from: .memory, h74)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p0, from: .p0, h75)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p0, from: .p1, h76)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p0, from: .p2, h77)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p0, from: .p3, h78)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p0, from: .memory, h79)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p1, from: .p0, h80)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p1, from: .p1, h81)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p1, from: .p2, h82)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p1, from: .p3, h83)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p1, from: .memory, h84)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p2, from: .p0, h85)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p2, from: .p1, h86)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p2, from: .p2, h87)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p2, from: .p3, h88)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p2, from: .memory, h89)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p3, from: .p0, h90)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p3, from: .p1, h91)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p3, from: .p2, h92)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p3, from: .p3, h93)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .p3, from: .memory, h94)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .memory, from: .p0, h95)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .memory, from: .p1, h96)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .memory, from: .p2, h97)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .memory, from: .p3, h98)
    unsafe table.bind(Operation(.load, MemoryWidth.double), to: .memory, from: .memory, h99)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p0, from: .p0, h100)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p0, from: .p1, h101)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p0, from: .p2, h102)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p0, from: .p3, h103)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p0, from: .memory, h104)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p1, from: .p0, h105)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p1, from: .p1, h106)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p1, from: .p2, h107)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p1, from: .p3, h108)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p1, from: .memory, h109)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p2, from: .p0, h110)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p2, from: .p1, h111)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p2, from: .p2, h112)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p2, from: .p3, h113)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p2, from: .memory, h114)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p3, from: .p0, h115)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p3, from: .p1, h116)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p3, from: .p2, h117)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p3, from: .p3, h118)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .p3, from: .memory, h119)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .memory, from: .p0, h120)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .memory, from: .p1, h121)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .memory, from: .p2, h122)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .memory, from: .p3, h123)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.byte), to: .memory, from: .memory, h124)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p0, from: .p0, h125)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p0, from: .p1, h126)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p0, from: .p2, h127)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p0, from: .p3, h128)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p0, from: .memory, h129)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p1, from: .p0, h130)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p1, from: .p1, h131)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p1, from: .p2, h132)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p1, from: .p3, h133)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p1, from: .memory, h134)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p2, from: .p0, h135)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p2, from: .p1, h136)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p2, from: .p2, h137)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p2, from: .p3, h138)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p2, from: .memory, h139)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p3, from: .p0, h140)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p3, from: .p1, h141)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p3, from: .p2, h142)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p3, from: .p3, h143)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .p3, from: .memory, h144)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .memory, from: .p0, h145)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .memory, from: .p1, h146)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .memory, from: .p2, h147)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .memory, from: .p3, h148)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.half), to: .memory, from: .memory, h149)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p0, from: .p0, h150)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p0, from: .p1, h151)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p0, from: .p2, h152)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p0, from: .p3, h153)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p0, from: .memory, h154)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p1, from: .p0, h155)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p1, from: .p1, h156)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p1, from: .p2, h157)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p1, from: .p3, h158)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p1, from: .memory, h159)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p2, from: .p0, h160)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p2, from: .p1, h161)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p2, from: .p2, h162)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p2, from: .p3, h163)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p2, from: .memory, h164)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p3, from: .p0, h165)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p3, from: .p1, h166)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p3, from: .p2, h167)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p3, from: .p3, h168)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .p3, from: .memory, h169)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .memory, from: .p0, h170)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .memory, from: .p1, h171)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .memory, from: .p2, h172)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .memory, from: .p3, h173)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.word), to: .memory, from: .memory, h174)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p0, from: .p0, h175)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p0, from: .p1, h176)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p0, from: .p2, h177)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p0, from: .p3, h178)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p0, from: .memory, h179)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p1, from: .p0, h180)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p1, from: .p1, h181)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p1, from: .p2, h182)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p1, from: .p3, h183)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p1, from: .memory, h184)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p2, from: .p0, h185)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p2, from: .p1, h186)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p2, from: .p2, h187)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p2, from: .p3, h188)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p2, from: .memory, h189)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p3, from: .p0, h190)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p3, from: .p1, h191)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p3, from: .p2, h192)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p3, from: .p3, h193)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .p3, from: .memory, h194)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .memory, from: .p0, h195)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .memory, from: .p1, h196)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .memory, from: .p2, h197)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .memory, from: .p3, h198)
    unsafe table.bind(Operation(.storeRegister, MemoryWidth.double), to: .memory, from: .memory, h199)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.byte), to: .p0, h200)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.byte), to: .p1, h201)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.byte), to: .p2, h202)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.byte), to: .p3, h203)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.byte), to: .memory, h204)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.half), to: .p0, h205)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.half), to: .p1, h206)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.half), to: .p2, h207)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.half), to: .p3, h208)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.half), to: .memory, h209)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.word), to: .p0, h210)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.word), to: .p1, h211)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.word), to: .p2, h212)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.word), to: .p3, h213)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.word), to: .memory, h214)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.double), to: .p0, h215)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.double), to: .p1, h216)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.double), to: .p2, h217)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.double), to: .p3, h218)
    unsafe table.bind(Operation(.storeImmediate, MemoryWidth.double), to: .memory, h219)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.byte), to: .p0, h220)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.byte), to: .p1, h221)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.byte), to: .p2, h222)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.byte), to: .p3, h223)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.byte), to: .memory, h224)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.half), to: .p0, h225)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.half), to: .p1, h226)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.half), to: .p2, h227)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.half), to: .p3, h228)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.half), to: .memory, h229)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.word), to: .p0, h230)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.word), to: .p1, h231)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.word), to: .p2, h232)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.word), to: .p3, h233)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.word), to: .memory, h234)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.double), to: .p0, h235)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.double), to: .p1, h236)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.double), to: .p2, h237)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.double), to: .p3, h238)
    unsafe table.bind(Operation(.loadStack, MemoryWidth.double), to: .memory, h239)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.byte), from: .p0, h240)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.byte), from: .p1, h241)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.byte), from: .p2, h242)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.byte), from: .p3, h243)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.byte), from: .memory, h244)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.half), from: .p0, h245)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.half), from: .p1, h246)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.half), from: .p2, h247)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.half), from: .p3, h248)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.half), from: .memory, h249)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.word), from: .p0, h250)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.word), from: .p1, h251)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.word), from: .p2, h252)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.word), from: .p3, h253)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.word), from: .memory, h254)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.double), from: .p0, h255)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.double), from: .p1, h256)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.double), from: .p2, h257)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.double), from: .p3, h258)
    unsafe table.bind(Operation(.storeStack, MemoryWidth.double), from: .memory, h259)
  }
}

@inline(__always) private func h0(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p0, .p0) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h1(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p0, .p1) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h2(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p0, .p2) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h3(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p0, .p3) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h4(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p0, .memory) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h5(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p1, .p0) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h6(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p1, .p1) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h7(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p1, .p2) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h8(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p1, .p3) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h9(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p1, .memory) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h10(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p2, .p0) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h11(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p2, .p1) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h12(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p2, .p2) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h13(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p2, .p3) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h14(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p2, .memory) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h15(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p3, .p0) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h16(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p3, .p1) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h17(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p3, .p2) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h18(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p3, .p3) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h19(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .p3, .memory) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h20(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .memory, .p0) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h21(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .memory, .p1) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h22(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .memory, .p2) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h23(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .memory, .p3) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h24(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.byte, .memory, .memory) else { return unsafe m.next(loadByte) }; return unsafe m.next() }
@inline(__always) private func h25(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p0, .p0) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h26(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p0, .p1) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h27(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p0, .p2) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h28(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p0, .p3) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h29(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p0, .memory) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h30(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p1, .p0) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h31(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p1, .p1) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h32(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p1, .p2) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h33(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p1, .p3) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h34(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p1, .memory) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h35(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p2, .p0) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h36(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p2, .p1) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h37(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p2, .p2) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h38(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p2, .p3) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h39(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p2, .memory) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h40(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p3, .p0) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h41(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p3, .p1) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h42(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p3, .p2) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h43(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p3, .p3) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h44(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .p3, .memory) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h45(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .memory, .p0) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h46(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .memory, .p1) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h47(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .memory, .p2) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h48(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .memory, .p3) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h49(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.half, .memory, .memory) else { return unsafe m.next(loadHalf) }; return unsafe m.next() }
@inline(__always) private func h50(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p0, .p0) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h51(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p0, .p1) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h52(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p0, .p2) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h53(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p0, .p3) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h54(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p0, .memory) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h55(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p1, .p0) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h56(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p1, .p1) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h57(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p1, .p2) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h58(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p1, .p3) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h59(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p1, .memory) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h60(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p2, .p0) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h61(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p2, .p1) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h62(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p2, .p2) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h63(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p2, .p3) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h64(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p2, .memory) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h65(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p3, .p0) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h66(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p3, .p1) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h67(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p3, .p2) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h68(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p3, .p3) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h69(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .p3, .memory) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h70(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .memory, .p0) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h71(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .memory, .p1) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h72(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .memory, .p2) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h73(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .memory, .p3) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h74(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.word, .memory, .memory) else { return unsafe m.next(loadWord) }; return unsafe m.next() }
@inline(__always) private func h75(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p0, .p0) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h76(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p0, .p1) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h77(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p0, .p2) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h78(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p0, .p3) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h79(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p0, .memory) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h80(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p1, .p0) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h81(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p1, .p1) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h82(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p1, .p2) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h83(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p1, .p3) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h84(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p1, .memory) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h85(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p2, .p0) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h86(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p2, .p1) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h87(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p2, .p2) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h88(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p2, .p3) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h89(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p2, .memory) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h90(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p3, .p0) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h91(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p3, .p1) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h92(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p3, .p2) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h93(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p3, .p3) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h94(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .p3, .memory) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h95(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .memory, .p0) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h96(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .memory, .p1) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h97(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .memory, .p2) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h98(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .memory, .p3) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h99(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.loadQuickly(.double, .memory, .memory) else { return unsafe m.next(loadDouble) }; return unsafe m.next() }
@inline(__always) private func h100(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p0, .p0) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h101(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p0, .p1) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h102(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p0, .p2) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h103(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p0, .p3) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h104(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p0, .memory) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h105(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p1, .p0) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h106(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p1, .p1) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h107(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p1, .p2) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h108(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p1, .p3) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h109(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p1, .memory) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h110(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p2, .p0) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h111(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p2, .p1) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h112(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p2, .p2) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h113(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p2, .p3) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h114(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p2, .memory) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h115(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p3, .p0) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h116(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p3, .p1) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h117(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p3, .p2) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h118(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p3, .p3) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h119(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .p3, .memory) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h120(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .memory, .p0) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h121(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .memory, .p1) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h122(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .memory, .p2) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h123(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .memory, .p3) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h124(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.byte, .memory, .memory) else { return unsafe m.next(storeRegisterByte) }; return unsafe m.next() }
@inline(__always) private func h125(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p0, .p0) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h126(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p0, .p1) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h127(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p0, .p2) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h128(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p0, .p3) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h129(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p0, .memory) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h130(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p1, .p0) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h131(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p1, .p1) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h132(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p1, .p2) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h133(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p1, .p3) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h134(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p1, .memory) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h135(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p2, .p0) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h136(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p2, .p1) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h137(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p2, .p2) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h138(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p2, .p3) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h139(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p2, .memory) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h140(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p3, .p0) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h141(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p3, .p1) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h142(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p3, .p2) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h143(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p3, .p3) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h144(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .p3, .memory) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h145(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .memory, .p0) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h146(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .memory, .p1) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h147(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .memory, .p2) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h148(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .memory, .p3) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h149(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.half, .memory, .memory) else { return unsafe m.next(storeRegisterHalf) }; return unsafe m.next() }
@inline(__always) private func h150(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p0, .p0) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h151(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p0, .p1) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h152(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p0, .p2) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h153(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p0, .p3) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h154(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p0, .memory) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h155(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p1, .p0) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h156(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p1, .p1) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h157(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p1, .p2) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h158(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p1, .p3) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h159(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p1, .memory) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h160(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p2, .p0) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h161(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p2, .p1) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h162(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p2, .p2) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h163(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p2, .p3) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h164(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p2, .memory) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h165(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p3, .p0) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h166(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p3, .p1) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h167(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p3, .p2) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h168(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p3, .p3) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h169(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .p3, .memory) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h170(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .memory, .p0) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h171(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .memory, .p1) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h172(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .memory, .p2) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h173(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .memory, .p3) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h174(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.word, .memory, .memory) else { return unsafe m.next(storeRegisterWord) }; return unsafe m.next() }
@inline(__always) private func h175(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p0, .p0) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h176(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p0, .p1) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h177(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p0, .p2) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h178(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p0, .p3) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h179(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p0, .memory) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h180(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p1, .p0) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h181(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p1, .p1) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h182(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p1, .p2) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h183(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p1, .p3) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h184(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p1, .memory) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h185(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p2, .p0) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h186(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p2, .p1) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h187(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p2, .p2) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h188(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p2, .p3) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h189(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p2, .memory) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h190(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p3, .p0) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h191(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p3, .p1) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h192(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p3, .p2) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h193(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p3, .p3) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h194(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .p3, .memory) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h195(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .memory, .p0) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h196(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .memory, .p1) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h197(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .memory, .p2) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h198(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .memory, .p3) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h199(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeRegisterQuickly(.double, .memory, .memory) else { return unsafe m.next(storeRegisterDouble) }; return unsafe m.next() }
@inline(__always) private func h200(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.byte, .p0) else { return unsafe m.next(storeImmediateByte) }; return unsafe m.next() }
@inline(__always) private func h201(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.byte, .p1) else { return unsafe m.next(storeImmediateByte) }; return unsafe m.next() }
@inline(__always) private func h202(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.byte, .p2) else { return unsafe m.next(storeImmediateByte) }; return unsafe m.next() }
@inline(__always) private func h203(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.byte, .p3) else { return unsafe m.next(storeImmediateByte) }; return unsafe m.next() }
@inline(__always) private func h204(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.byte, .memory) else { return unsafe m.next(storeImmediateByte) }; return unsafe m.next() }
@inline(__always) private func h205(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.half, .p0) else { return unsafe m.next(storeImmediateHalf) }; return unsafe m.next() }
@inline(__always) private func h206(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.half, .p1) else { return unsafe m.next(storeImmediateHalf) }; return unsafe m.next() }
@inline(__always) private func h207(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.half, .p2) else { return unsafe m.next(storeImmediateHalf) }; return unsafe m.next() }
@inline(__always) private func h208(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.half, .p3) else { return unsafe m.next(storeImmediateHalf) }; return unsafe m.next() }
@inline(__always) private func h209(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.half, .memory) else { return unsafe m.next(storeImmediateHalf) }; return unsafe m.next() }
@inline(__always) private func h210(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.word, .p0) else { return unsafe m.next(storeImmediateWord) }; return unsafe m.next() }
@inline(__always) private func h211(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.word, .p1) else { return unsafe m.next(storeImmediateWord) }; return unsafe m.next() }
@inline(__always) private func h212(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.word, .p2) else { return unsafe m.next(storeImmediateWord) }; return unsafe m.next() }
@inline(__always) private func h213(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.word, .p3) else { return unsafe m.next(storeImmediateWord) }; return unsafe m.next() }
@inline(__always) private func h214(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.word, .memory) else { return unsafe m.next(storeImmediateWord) }; return unsafe m.next() }
@inline(__always) private func h215(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.double, .p0) else { return unsafe m.next(storeImmediateDouble) }; return unsafe m.next() }
@inline(__always) private func h216(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.double, .p1) else { return unsafe m.next(storeImmediateDouble) }; return unsafe m.next() }
@inline(__always) private func h217(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.double, .p2) else { return unsafe m.next(storeImmediateDouble) }; return unsafe m.next() }
@inline(__always) private func h218(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.double, .p3) else { return unsafe m.next(storeImmediateDouble) }; return unsafe m.next() }
@inline(__always) private func h219(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.storeImmediateQuickly(.double, .memory) else { return unsafe m.next(storeImmediateDouble) }; return unsafe m.next() }
@inline(__always) private func h220(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.byte, .p0); return unsafe m.next() }
@inline(__always) private func h221(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.byte, .p1); return unsafe m.next() }
@inline(__always) private func h222(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.byte, .p2); return unsafe m.next() }
@inline(__always) private func h223(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.byte, .p3); return unsafe m.next() }
@inline(__always) private func h224(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.byte, .memory); return unsafe m.next() }
@inline(__always) private func h225(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.half, .p0); return unsafe m.next() }
@inline(__always) private func h226(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.half, .p1); return unsafe m.next() }
@inline(__always) private func h227(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.half, .p2); return unsafe m.next() }
@inline(__always) private func h228(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.half, .p3); return unsafe m.next() }
@inline(__always) private func h229(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.half, .memory); return unsafe m.next() }
@inline(__always) private func h230(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.word, .p0); return unsafe m.next() }
@inline(__always) private func h231(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.word, .p1); return unsafe m.next() }
@inline(__always) private func h232(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.word, .p2); return unsafe m.next() }
@inline(__always) private func h233(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.word, .p3); return unsafe m.next() }
@inline(__always) private func h234(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.word, .memory); return unsafe m.next() }
@inline(__always) private func h235(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.double, .p0); return unsafe m.next() }
@inline(__always) private func h236(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.double, .p1); return unsafe m.next() }
@inline(__always) private func h237(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.double, .p2); return unsafe m.next() }
@inline(__always) private func h238(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.double, .p3); return unsafe m.next() }
@inline(__always) private func h239(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.loadStack(.double, .memory); return unsafe m.next() }
@inline(__always) private func h240(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.byte, .p0); return unsafe m.next() }
@inline(__always) private func h241(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.byte, .p1); return unsafe m.next() }
@inline(__always) private func h242(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.byte, .p2); return unsafe m.next() }
@inline(__always) private func h243(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.byte, .p3); return unsafe m.next() }
@inline(__always) private func h244(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.byte, .memory); return unsafe m.next() }
@inline(__always) private func h245(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.half, .p0); return unsafe m.next() }
@inline(__always) private func h246(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.half, .p1); return unsafe m.next() }
@inline(__always) private func h247(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.half, .p2); return unsafe m.next() }
@inline(__always) private func h248(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.half, .p3); return unsafe m.next() }
@inline(__always) private func h249(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.half, .memory); return unsafe m.next() }
@inline(__always) private func h250(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.word, .p0); return unsafe m.next() }
@inline(__always) private func h251(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.word, .p1); return unsafe m.next() }
@inline(__always) private func h252(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.word, .p2); return unsafe m.next() }
@inline(__always) private func h253(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.word, .p3); return unsafe m.next() }
@inline(__always) private func h254(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.word, .memory); return unsafe m.next() }
@inline(__always) private func h255(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.double, .p0); return unsafe m.next() }
@inline(__always) private func h256(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.double, .p1); return unsafe m.next() }
@inline(__always) private func h257(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.double, .p2); return unsafe m.next() }
@inline(__always) private func h258(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.double, .p3); return unsafe m.next() }
@inline(__always) private func h259(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.storeStack(.double, .memory); return unsafe m.next() }
