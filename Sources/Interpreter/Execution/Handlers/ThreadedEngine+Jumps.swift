// swift-format-ignore-file
// Written by Scripts/generate-handlers: one handler a line.

extension ThreadedEngine {
  /// Binds handlers of jumps and lookups by the places of their operands.
  static func bindJumps(into table: inout [ThreadedHandler]) {
    unsafe table.bind(Operation(.jump64Immediate, Condition.equal), to: .p0, h0)
    unsafe table.bind(Operation(.jump64Immediate, Condition.equal), to: .p1, h1)
    unsafe table.bind(Operation(.jump64Immediate, Condition.equal), to: .p2, h2)
    unsafe table.bind(Operation(.jump64Immediate, Condition.equal), to: .p3, h3)
    unsafe table.bind(Operation(.jump64Immediate, Condition.equal), to: .memory, h4)
    unsafe table.bind(Operation(.jump64Immediate, Condition.notEqual), to: .p0, h5)
    unsafe table.bind(Operation(.jump64Immediate, Condition.notEqual), to: .p1, h6)
    unsafe table.bind(Operation(.jump64Immediate, Condition.notEqual), to: .p2, h7)
    unsafe table.bind(Operation(.jump64Immediate, Condition.notEqual), to: .p3, h8)
    unsafe table.bind(Operation(.jump64Immediate, Condition.notEqual), to: .memory, h9)
    unsafe table.bind(Operation(.jump64Immediate, Condition.anyBit), to: .p0, h10)
    unsafe table.bind(Operation(.jump64Immediate, Condition.anyBit), to: .p1, h11)
    unsafe table.bind(Operation(.jump64Immediate, Condition.anyBit), to: .p2, h12)
    unsafe table.bind(Operation(.jump64Immediate, Condition.anyBit), to: .p3, h13)
    unsafe table.bind(Operation(.jump64Immediate, Condition.anyBit), to: .memory, h14)
    unsafe table.bind(Operation(.jump64Immediate, Condition.above), to: .p0, h15)
    unsafe table.bind(Operation(.jump64Immediate, Condition.above), to: .p1, h16)
    unsafe table.bind(Operation(.jump64Immediate, Condition.above), to: .p2, h17)
    unsafe table.bind(Operation(.jump64Immediate, Condition.above), to: .p3, h18)
    unsafe table.bind(Operation(.jump64Immediate, Condition.above), to: .memory, h19)
    unsafe table.bind(Operation(.jump64Immediate, Condition.aboveOrEqual), to: .p0, h20)
    unsafe table.bind(Operation(.jump64Immediate, Condition.aboveOrEqual), to: .p1, h21)
    unsafe table.bind(Operation(.jump64Immediate, Condition.aboveOrEqual), to: .p2, h22)
    unsafe table.bind(Operation(.jump64Immediate, Condition.aboveOrEqual), to: .p3, h23)
    unsafe table.bind(Operation(.jump64Immediate, Condition.aboveOrEqual), to: .memory, h24)
    unsafe table.bind(Operation(.jump64Immediate, Condition.below), to: .p0, h25)
    unsafe table.bind(Operation(.jump64Immediate, Condition.below), to: .p1, h26)
    unsafe table.bind(Operation(.jump64Immediate, Condition.below), to: .p2, h27)
    unsafe table.bind(Operation(.jump64Immediate, Condition.below), to: .p3, h28)
    unsafe table.bind(Operation(.jump64Immediate, Condition.below), to: .memory, h29)
    unsafe table.bind(Operation(.jump64Immediate, Condition.belowOrEqual), to: .p0, h30)
    unsafe table.bind(Operation(.jump64Immediate, Condition.belowOrEqual), to: .p1, h31)
    unsafe table.bind(Operation(.jump64Immediate, Condition.belowOrEqual), to: .p2, h32)
    unsafe table.bind(Operation(.jump64Immediate, Condition.belowOrEqual), to: .p3, h33)
    unsafe table.bind(Operation(.jump64Immediate, Condition.belowOrEqual), to: .memory, h34)
    unsafe table.bind(Operation(.jump64Immediate, Condition.greater), to: .p0, h35)
    unsafe table.bind(Operation(.jump64Immediate, Condition.greater), to: .p1, h36)
    unsafe table.bind(Operation(.jump64Immediate, Condition.greater), to: .p2, h37)
    unsafe table.bind(Operation(.jump64Immediate, Condition.greater), to: .p3, h38)
    unsafe table.bind(Operation(.jump64Immediate, Condition.greater), to: .memory, h39)
    unsafe table.bind(Operation(.jump64Immediate, Condition.greaterOrEqual), to: .p0, h40)
    unsafe table.bind(Operation(.jump64Immediate, Condition.greaterOrEqual), to: .p1, h41)
    unsafe table.bind(Operation(.jump64Immediate, Condition.greaterOrEqual), to: .p2, h42)
    unsafe table.bind(Operation(.jump64Immediate, Condition.greaterOrEqual), to: .p3, h43)
    unsafe table.bind(Operation(.jump64Immediate, Condition.greaterOrEqual), to: .memory, h44)
    unsafe table.bind(Operation(.jump64Immediate, Condition.less), to: .p0, h45)
    unsafe table.bind(Operation(.jump64Immediate, Condition.less), to: .p1, h46)
    unsafe table.bind(Operation(.jump64Immediate, Condition.less), to: .p2, h47)
    unsafe table.bind(Operation(.jump64Immediate, Condition.less), to: .p3, h48)
    unsafe table.bind(Operation(.jump64Immediate, Condition.less), to: .memory, h49)
    unsafe table.bind(Operation(.jump64Immediate, Condition.lessOrEqual), to: .p0, h50)
    unsafe table.bind(Operation(.jump64Immediate, Condition.lessOrEqual), to: .p1, h51)
    unsafe table.bind(Operation(.jump64Immediate, Condition.lessOrEqual), to: .p2, h52)
    unsafe table.bind(Operation(.jump64Immediate, Condition.lessOrEqual), to: .p3, h53)
    unsafe table.bind(Operation(.jump64Immediate, Condition.lessOrEqual), to: .memory, h54)
    unsafe table.bind(Operation(.jump32Immediate, Condition.equal), to: .p0, h55)
    unsafe table.bind(Operation(.jump32Immediate, Condition.equal), to: .p1, h56)
    unsafe table.bind(Operation(.jump32Immediate, Condition.equal), to: .p2, h57)
    unsafe table.bind(Operation(.jump32Immediate, Condition.equal), to: .p3, h58)
    unsafe table.bind(Operation(.jump32Immediate, Condition.equal), to: .memory, h59)
    unsafe table.bind(Operation(.jump32Immediate, Condition.notEqual), to: .p0, h60)
    unsafe table.bind(Operation(.jump32Immediate, Condition.notEqual), to: .p1, h61)
    unsafe table.bind(Operation(.jump32Immediate, Condition.notEqual), to: .p2, h62)
    unsafe table.bind(Operation(.jump32Immediate, Condition.notEqual), to: .p3, h63)
    unsafe table.bind(Operation(.jump32Immediate, Condition.notEqual), to: .memory, h64)
    unsafe table.bind(Operation(.jump32Immediate, Condition.anyBit), to: .p0, h65)
    unsafe table.bind(Operation(.jump32Immediate, Condition.anyBit), to: .p1, h66)
    unsafe table.bind(Operation(.jump32Immediate, Condition.anyBit), to: .p2, h67)
    unsafe table.bind(Operation(.jump32Immediate, Condition.anyBit), to: .p3, h68)
    unsafe table.bind(Operation(.jump32Immediate, Condition.anyBit), to: .memory, h69)
    unsafe table.bind(Operation(.jump32Immediate, Condition.above), to: .p0, h70)
    unsafe table.bind(Operation(.jump32Immediate, Condition.above), to: .p1, h71)
    unsafe table.bind(Operation(.jump32Immediate, Condition.above), to: .p2, h72)
    unsafe table.bind(Operation(.jump32Immediate, Condition.above), to: .p3, h73)
    unsafe table.bind(Operation(.jump32Immediate, Condition.above), to: .memory, h74)
    unsafe table.bind(Operation(.jump32Immediate, Condition.aboveOrEqual), to: .p0, h75)
    unsafe table.bind(Operation(.jump32Immediate, Condition.aboveOrEqual), to: .p1, h76)
    unsafe table.bind(Operation(.jump32Immediate, Condition.aboveOrEqual), to: .p2, h77)
    unsafe table.bind(Operation(.jump32Immediate, Condition.aboveOrEqual), to: .p3, h78)
    unsafe table.bind(Operation(.jump32Immediate, Condition.aboveOrEqual), to: .memory, h79)
    unsafe table.bind(Operation(.jump32Immediate, Condition.below), to: .p0, h80)
    unsafe table.bind(Operation(.jump32Immediate, Condition.below), to: .p1, h81)
    unsafe table.bind(Operation(.jump32Immediate, Condition.below), to: .p2, h82)
    unsafe table.bind(Operation(.jump32Immediate, Condition.below), to: .p3, h83)
    unsafe table.bind(Operation(.jump32Immediate, Condition.below), to: .memory, h84)
    unsafe table.bind(Operation(.jump32Immediate, Condition.belowOrEqual), to: .p0, h85)
    unsafe table.bind(Operation(.jump32Immediate, Condition.belowOrEqual), to: .p1, h86)
    unsafe table.bind(Operation(.jump32Immediate, Condition.belowOrEqual), to: .p2, h87)
    unsafe table.bind(Operation(.jump32Immediate, Condition.belowOrEqual), to: .p3, h88)
    unsafe table.bind(Operation(.jump32Immediate, Condition.belowOrEqual), to: .memory, h89)
    unsafe table.bind(Operation(.jump32Immediate, Condition.greater), to: .p0, h90)
    unsafe table.bind(Operation(.jump32Immediate, Condition.greater), to: .p1, h91)
    unsafe table.bind(Operation(.jump32Immediate, Condition.greater), to: .p2, h92)
    unsafe table.bind(Operation(.jump32Immediate, Condition.greater), to: .p3, h93)
    unsafe table.bind(Operation(.jump32Immediate, Condition.greater), to: .memory, h94)
    unsafe table.bind(Operation(.jump32Immediate, Condition.greaterOrEqual), to: .p0, h95)
    unsafe table.bind(Operation(.jump32Immediate, Condition.greaterOrEqual), to: .p1, h96)
    unsafe table.bind(Operation(.jump32Immediate, Condition.greaterOrEqual), to: .p2, h97)
    unsafe table.bind(Operation(.jump32Immediate, Condition.greaterOrEqual), to: .p3, h98)
    unsafe table.bind(Operation(.jump32Immediate, Condition.greaterOrEqual), to: .memory, h99)
    unsafe table.bind(Operation(.jump32Immediate, Condition.less), to: .p0, h100)
    unsafe table.bind(Operation(.jump32Immediate, Condition.less), to: .p1, h101)
    unsafe table.bind(Operation(.jump32Immediate, Condition.less), to: .p2, h102)
    unsafe table.bind(Operation(.jump32Immediate, Condition.less), to: .p3, h103)
    unsafe table.bind(Operation(.jump32Immediate, Condition.less), to: .memory, h104)
    unsafe table.bind(Operation(.jump32Immediate, Condition.lessOrEqual), to: .p0, h105)
    unsafe table.bind(Operation(.jump32Immediate, Condition.lessOrEqual), to: .p1, h106)
    unsafe table.bind(Operation(.jump32Immediate, Condition.lessOrEqual), to: .p2, h107)
    unsafe table.bind(Operation(.jump32Immediate, Condition.lessOrEqual), to: .p3, h108)
    unsafe table.bind(Operation(.jump32Immediate, Condition.lessOrEqual), to: .memory, h109)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p0, from: .p0, h110)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p0, from: .p1, h111)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p0, from: .p2, h112)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p0, from: .p3, h113)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p0, from: .memory, h114)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p1, from: .p0, h115)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p1, from: .p1, h116)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p1, from: .p2, h117)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p1, from: .p3, h118)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p1, from: .memory, h119)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p2, from: .p0, h120)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p2, from: .p1, h121)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p2, from: .p2, h122)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p2, from: .p3, h123)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p2, from: .memory, h124)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p3, from: .p0, h125)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p3, from: .p1, h126)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p3, from: .p2, h127)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p3, from: .p3, h128)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .p3, from: .memory, h129)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .memory, from: .p0, h130)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .memory, from: .p1, h131)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .memory, from: .p2, h132)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .memory, from: .p3, h133)
    unsafe table.bind(Operation(.jump64Register, Condition.equal), to: .memory, from: .memory, h134)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p0, from: .p0, h135)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p0, from: .p1, h136)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p0, from: .p2, h137)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p0, from: .p3, h138)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p0, from: .memory, h139)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p1, from: .p0, h140)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p1, from: .p1, h141)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p1, from: .p2, h142)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p1, from: .p3, h143)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p1, from: .memory, h144)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p2, from: .p0, h145)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p2, from: .p1, h146)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p2, from: .p2, h147)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p2, from: .p3, h148)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p2, from: .memory, h149)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p3, from: .p0, h150)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p3, from: .p1, h151)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p3, from: .p2, h152)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p3, from: .p3, h153)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .p3, from: .memory, h154)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .memory, from: .p0, h155)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .memory, from: .p1, h156)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .memory, from: .p2, h157)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .memory, from: .p3, h158)
    unsafe table.bind(Operation(.jump64Register, Condition.notEqual), to: .memory, from: .memory, h159)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p0, from: .p0, h160)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p0, from: .p1, h161)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p0, from: .p2, h162)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p0, from: .p3, h163)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p0, from: .memory, h164)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p1, from: .p0, h165)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p1, from: .p1, h166)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p1, from: .p2, h167)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p1, from: .p3, h168)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p1, from: .memory, h169)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p2, from: .p0, h170)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p2, from: .p1, h171)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p2, from: .p2, h172)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p2, from: .p3, h173)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p2, from: .memory, h174)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p3, from: .p0, h175)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p3, from: .p1, h176)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p3, from: .p2, h177)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p3, from: .p3, h178)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .p3, from: .memory, h179)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .memory, from: .p0, h180)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .memory, from: .p1, h181)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .memory, from: .p2, h182)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .memory, from: .p3, h183)
    unsafe table.bind(Operation(.jump64Register, Condition.above), to: .memory, from: .memory, h184)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p0, from: .p0, h185)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p0, from: .p1, h186)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p0, from: .p2, h187)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p0, from: .p3, h188)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p0, from: .memory, h189)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p1, from: .p0, h190)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p1, from: .p1, h191)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p1, from: .p2, h192)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p1, from: .p3, h193)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p1, from: .memory, h194)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p2, from: .p0, h195)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p2, from: .p1, h196)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p2, from: .p2, h197)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p2, from: .p3, h198)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p2, from: .memory, h199)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p3, from: .p0, h200)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p3, from: .p1, h201)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p3, from: .p2, h202)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p3, from: .p3, h203)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .p3, from: .memory, h204)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .memory, from: .p0, h205)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .memory, from: .p1, h206)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .memory, from: .p2, h207)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .memory, from: .p3, h208)
    unsafe table.bind(Operation(.jump64Register, Condition.aboveOrEqual), to: .memory, from: .memory, h209)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p0, from: .p0, h210)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p0, from: .p1, h211)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p0, from: .p2, h212)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p0, from: .p3, h213)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p0, from: .memory, h214)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p1, from: .p0, h215)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p1, from: .p1, h216)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p1, from: .p2, h217)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p1, from: .p3, h218)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p1, from: .memory, h219)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p2, from: .p0, h220)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p2, from: .p1, h221)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p2, from: .p2, h222)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p2, from: .p3, h223)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p2, from: .memory, h224)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p3, from: .p0, h225)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p3, from: .p1, h226)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p3, from: .p2, h227)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p3, from: .p3, h228)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .p3, from: .memory, h229)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .memory, from: .p0, h230)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .memory, from: .p1, h231)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .memory, from: .p2, h232)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .memory, from: .p3, h233)
    unsafe table.bind(Operation(.jump64Register, Condition.below), to: .memory, from: .memory, h234)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p0, from: .p0, h235)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p0, from: .p1, h236)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p0, from: .p2, h237)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p0, from: .p3, h238)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p0, from: .memory, h239)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p1, from: .p0, h240)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p1, from: .p1, h241)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p1, from: .p2, h242)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p1, from: .p3, h243)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p1, from: .memory, h244)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p2, from: .p0, h245)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p2, from: .p1, h246)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p2, from: .p2, h247)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p2, from: .p3, h248)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p2, from: .memory, h249)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p3, from: .p0, h250)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p3, from: .p1, h251)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p3, from: .p2, h252)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p3, from: .p3, h253)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .p3, from: .memory, h254)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .memory, from: .p0, h255)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .memory, from: .p1, h256)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .memory, from: .p2, h257)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .memory, from: .p3, h258)
    unsafe table.bind(Operation(.jump64Register, Condition.belowOrEqual), to: .memory, from: .memory, h259)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p0, from: .p0, h260)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p0, from: .p1, h261)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p0, from: .p2, h262)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p0, from: .p3, h263)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p0, from: .memory, h264)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p1, from: .p0, h265)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p1, from: .p1, h266)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p1, from: .p2, h267)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p1, from: .p3, h268)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p1, from: .memory, h269)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p2, from: .p0, h270)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p2, from: .p1, h271)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p2, from: .p2, h272)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p2, from: .p3, h273)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p2, from: .memory, h274)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p3, from: .p0, h275)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p3, from: .p1, h276)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p3, from: .p2, h277)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p3, from: .p3, h278)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .p3, from: .memory, h279)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .memory, from: .p0, h280)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .memory, from: .p1, h281)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .memory, from: .p2, h282)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .memory, from: .p3, h283)
    unsafe table.bind(Operation(.jump64Register, Condition.greater), to: .memory, from: .memory, h284)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p0, from: .p0, h285)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p0, from: .p1, h286)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p0, from: .p2, h287)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p0, from: .p3, h288)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p0, from: .memory, h289)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p1, from: .p0, h290)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p1, from: .p1, h291)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p1, from: .p2, h292)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p1, from: .p3, h293)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p1, from: .memory, h294)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p2, from: .p0, h295)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p2, from: .p1, h296)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p2, from: .p2, h297)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p2, from: .p3, h298)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p2, from: .memory, h299)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p3, from: .p0, h300)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p3, from: .p1, h301)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p3, from: .p2, h302)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p3, from: .p3, h303)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .p3, from: .memory, h304)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .memory, from: .p0, h305)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .memory, from: .p1, h306)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .memory, from: .p2, h307)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .memory, from: .p3, h308)
    unsafe table.bind(Operation(.jump64Register, Condition.less), to: .memory, from: .memory, h309)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p0, from: .p0, h310)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p0, from: .p1, h311)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p0, from: .p2, h312)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p0, from: .p3, h313)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p0, from: .memory, h314)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p1, from: .p0, h315)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p1, from: .p1, h316)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p1, from: .p2, h317)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p1, from: .p3, h318)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p1, from: .memory, h319)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p2, from: .p0, h320)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p2, from: .p1, h321)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p2, from: .p2, h322)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p2, from: .p3, h323)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p2, from: .memory, h324)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p3, from: .p0, h325)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p3, from: .p1, h326)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p3, from: .p2, h327)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p3, from: .p3, h328)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .p3, from: .memory, h329)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .memory, from: .p0, h330)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .memory, from: .p1, h331)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .memory, from: .p2, h332)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .memory, from: .p3, h333)
    unsafe table.bind(Operation(.jump32Register, Condition.equal), to: .memory, from: .memory, h334)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p0, from: .p0, h335)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p0, from: .p1, h336)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p0, from: .p2, h337)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p0, from: .p3, h338)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p0, from: .memory, h339)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p1, from: .p0, h340)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p1, from: .p1, h341)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p1, from: .p2, h342)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p1, from: .p3, h343)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p1, from: .memory, h344)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p2, from: .p0, h345)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p2, from: .p1, h346)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p2, from: .p2, h347)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p2, from: .p3, h348)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p2, from: .memory, h349)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p3, from: .p0, h350)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p3, from: .p1, h351)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p3, from: .p2, h352)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p3, from: .p3, h353)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .p3, from: .memory, h354)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .memory, from: .p0, h355)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .memory, from: .p1, h356)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .memory, from: .p2, h357)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .memory, from: .p3, h358)
    unsafe table.bind(Operation(.jump32Register, Condition.notEqual), to: .memory, from: .memory, h359)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p0, from: .p0, h360)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p0, from: .p1, h361)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p0, from: .p2, h362)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p0, from: .p3, h363)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p0, from: .memory, h364)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p1, from: .p0, h365)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p1, from: .p1, h366)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p1, from: .p2, h367)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p1, from: .p3, h368)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p1, from: .memory, h369)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p2, from: .p0, h370)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p2, from: .p1, h371)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p2, from: .p2, h372)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p2, from: .p3, h373)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p2, from: .memory, h374)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p3, from: .p0, h375)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p3, from: .p1, h376)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p3, from: .p2, h377)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p3, from: .p3, h378)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .p3, from: .memory, h379)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .memory, from: .p0, h380)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .memory, from: .p1, h381)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .memory, from: .p2, h382)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .memory, from: .p3, h383)
    unsafe table.bind(Operation(.jump32Register, Condition.above), to: .memory, from: .memory, h384)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p0, from: .p0, h385)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p0, from: .p1, h386)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p0, from: .p2, h387)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p0, from: .p3, h388)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p0, from: .memory, h389)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p1, from: .p0, h390)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p1, from: .p1, h391)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p1, from: .p2, h392)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p1, from: .p3, h393)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p1, from: .memory, h394)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p2, from: .p0, h395)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p2, from: .p1, h396)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p2, from: .p2, h397)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p2, from: .p3, h398)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p2, from: .memory, h399)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p3, from: .p0, h400)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p3, from: .p1, h401)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p3, from: .p2, h402)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p3, from: .p3, h403)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .p3, from: .memory, h404)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .memory, from: .p0, h405)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .memory, from: .p1, h406)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .memory, from: .p2, h407)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .memory, from: .p3, h408)
    unsafe table.bind(Operation(.jump32Register, Condition.aboveOrEqual), to: .memory, from: .memory, h409)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p0, from: .p0, h410)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p0, from: .p1, h411)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p0, from: .p2, h412)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p0, from: .p3, h413)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p0, from: .memory, h414)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p1, from: .p0, h415)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p1, from: .p1, h416)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p1, from: .p2, h417)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p1, from: .p3, h418)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p1, from: .memory, h419)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p2, from: .p0, h420)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p2, from: .p1, h421)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p2, from: .p2, h422)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p2, from: .p3, h423)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p2, from: .memory, h424)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p3, from: .p0, h425)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p3, from: .p1, h426)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p3, from: .p2, h427)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p3, from: .p3, h428)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .p3, from: .memory, h429)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .memory, from: .p0, h430)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .memory, from: .p1, h431)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .memory, from: .p2, h432)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .memory, from: .p3, h433)
    unsafe table.bind(Operation(.jump32Register, Condition.below), to: .memory, from: .memory, h434)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p0, from: .p0, h435)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p0, from: .p1, h436)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p0, from: .p2, h437)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p0, from: .p3, h438)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p0, from: .memory, h439)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p1, from: .p0, h440)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p1, from: .p1, h441)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p1, from: .p2, h442)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p1, from: .p3, h443)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p1, from: .memory, h444)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p2, from: .p0, h445)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p2, from: .p1, h446)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p2, from: .p2, h447)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p2, from: .p3, h448)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p2, from: .memory, h449)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p3, from: .p0, h450)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p3, from: .p1, h451)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p3, from: .p2, h452)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p3, from: .p3, h453)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .p3, from: .memory, h454)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .memory, from: .p0, h455)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .memory, from: .p1, h456)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .memory, from: .p2, h457)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .memory, from: .p3, h458)
    unsafe table.bind(Operation(.jump32Register, Condition.belowOrEqual), to: .memory, from: .memory, h459)
    unsafe table.bind(Operation(.mapLookup), to: .p0, from: .p0, h460)
    unsafe table.bind(Operation(.mapLookup), to: .p0, from: .p1, h461)
    unsafe table.bind(Operation(.mapLookup), to: .p0, from: .p2, h462)
    unsafe table.bind(Operation(.mapLookup), to: .p0, from: .p3, h463)
    unsafe table.bind(Operation(.mapLookup), to: .p0, from: .memory, h464)
    unsafe table.bind(Operation(.mapLookup), to: .p1, from: .p0, h465)
    unsafe table.bind(Operation(.mapLookup), to: .p1, from: .p1, h466)
    unsafe table.bind(Operation(.mapLookup), to: .p1, from: .p2, h467)
    unsafe table.bind(Operation(.mapLookup), to: .p1, from: .p3, h468)
    unsafe table.bind(Operation(.mapLookup), to: .p1, from: .memory, h469)
    unsafe table.bind(Operation(.mapLookup), to: .p2, from: .p0, h470)
    unsafe table.bind(Operation(.mapLookup), to: .p2, from: .p1, h471)
    unsafe table.bind(Operation(.mapLookup), to: .p2, from: .p2, h472)
    unsafe table.bind(Operation(.mapLookup), to: .p2, from: .p3, h473)
    unsafe table.bind(Operation(.mapLookup), to: .p2, from: .memory, h474)
    unsafe table.bind(Operation(.mapLookup), to: .p3, from: .p0, h475)
    unsafe table.bind(Operation(.mapLookup), to: .p3, from: .p1, h476)
    unsafe table.bind(Operation(.mapLookup), to: .p3, from: .p2, h477)
    unsafe table.bind(Operation(.mapLookup), to: .p3, from: .p3, h478)
    unsafe table.bind(Operation(.mapLookup), to: .p3, from: .memory, h479)
    unsafe table.bind(Operation(.mapLookup), to: .memory, from: .p0, h480)
    unsafe table.bind(Operation(.mapLookup), to: .memory, from: .p1, h481)
    unsafe table.bind(Operation(.mapLookup), to: .memory, from: .p2, h482)
    unsafe table.bind(Operation(.mapLookup), to: .memory, from: .p3, h483)
    unsafe table.bind(Operation(.mapLookup), to: .memory, from: .memory, h484)
    unsafe table.bind(Operation(.jump), h485)
    unsafe table.bind(Operation(.mayGoto), h486)
  }
}

@inline(__always) private func h0(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.equal, .p0); return unsafe m.next() }
@inline(__always) private func h1(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.equal, .p1); return unsafe m.next() }
@inline(__always) private func h2(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.equal, .p2); return unsafe m.next() }
@inline(__always) private func h3(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.equal, .p3); return unsafe m.next() }
@inline(__always) private func h4(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.equal, .memory); return unsafe m.next() }
@inline(__always) private func h5(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.notEqual, .p0); return unsafe m.next() }
@inline(__always) private func h6(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.notEqual, .p1); return unsafe m.next() }
@inline(__always) private func h7(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.notEqual, .p2); return unsafe m.next() }
@inline(__always) private func h8(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.notEqual, .p3); return unsafe m.next() }
@inline(__always) private func h9(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.notEqual, .memory); return unsafe m.next() }
@inline(__always) private func h10(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.anyBit, .p0); return unsafe m.next() }
@inline(__always) private func h11(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.anyBit, .p1); return unsafe m.next() }
@inline(__always) private func h12(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.anyBit, .p2); return unsafe m.next() }
@inline(__always) private func h13(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.anyBit, .p3); return unsafe m.next() }
@inline(__always) private func h14(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.anyBit, .memory); return unsafe m.next() }
@inline(__always) private func h15(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.above, .p0); return unsafe m.next() }
@inline(__always) private func h16(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.above, .p1); return unsafe m.next() }
@inline(__always) private func h17(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.above, .p2); return unsafe m.next() }
@inline(__always) private func h18(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.above, .p3); return unsafe m.next() }
@inline(__always) private func h19(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.above, .memory); return unsafe m.next() }
@inline(__always) private func h20(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.aboveOrEqual, .p0); return unsafe m.next() }
@inline(__always) private func h21(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.aboveOrEqual, .p1); return unsafe m.next() }
@inline(__always) private func h22(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.aboveOrEqual, .p2); return unsafe m.next() }
@inline(__always) private func h23(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.aboveOrEqual, .p3); return unsafe m.next() }
@inline(__always) private func h24(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.aboveOrEqual, .memory); return unsafe m.next() }
@inline(__always) private func h25(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.below, .p0); return unsafe m.next() }
@inline(__always) private func h26(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.below, .p1); return unsafe m.next() }
@inline(__always) private func h27(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.below, .p2); return unsafe m.next() }
@inline(__always) private func h28(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.below, .p3); return unsafe m.next() }
@inline(__always) private func h29(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.below, .memory); return unsafe m.next() }
@inline(__always) private func h30(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.belowOrEqual, .p0); return unsafe m.next() }
@inline(__always) private func h31(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.belowOrEqual, .p1); return unsafe m.next() }
@inline(__always) private func h32(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.belowOrEqual, .p2); return unsafe m.next() }
@inline(__always) private func h33(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.belowOrEqual, .p3); return unsafe m.next() }
@inline(__always) private func h34(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.belowOrEqual, .memory); return unsafe m.next() }
@inline(__always) private func h35(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.greater, .p0); return unsafe m.next() }
@inline(__always) private func h36(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.greater, .p1); return unsafe m.next() }
@inline(__always) private func h37(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.greater, .p2); return unsafe m.next() }
@inline(__always) private func h38(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.greater, .p3); return unsafe m.next() }
@inline(__always) private func h39(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.greater, .memory); return unsafe m.next() }
@inline(__always) private func h40(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.greaterOrEqual, .p0); return unsafe m.next() }
@inline(__always) private func h41(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.greaterOrEqual, .p1); return unsafe m.next() }
@inline(__always) private func h42(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.greaterOrEqual, .p2); return unsafe m.next() }
@inline(__always) private func h43(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.greaterOrEqual, .p3); return unsafe m.next() }
@inline(__always) private func h44(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.greaterOrEqual, .memory); return unsafe m.next() }
@inline(__always) private func h45(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.less, .p0); return unsafe m.next() }
@inline(__always) private func h46(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.less, .p1); return unsafe m.next() }
@inline(__always) private func h47(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.less, .p2); return unsafe m.next() }
@inline(__always) private func h48(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.less, .p3); return unsafe m.next() }
@inline(__always) private func h49(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.less, .memory); return unsafe m.next() }
@inline(__always) private func h50(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.lessOrEqual, .p0); return unsafe m.next() }
@inline(__always) private func h51(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.lessOrEqual, .p1); return unsafe m.next() }
@inline(__always) private func h52(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.lessOrEqual, .p2); return unsafe m.next() }
@inline(__always) private func h53(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.lessOrEqual, .p3); return unsafe m.next() }
@inline(__always) private func h54(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Immediate(.lessOrEqual, .memory); return unsafe m.next() }
@inline(__always) private func h55(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.equal, .p0); return unsafe m.next() }
@inline(__always) private func h56(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.equal, .p1); return unsafe m.next() }
@inline(__always) private func h57(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.equal, .p2); return unsafe m.next() }
@inline(__always) private func h58(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.equal, .p3); return unsafe m.next() }
@inline(__always) private func h59(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.equal, .memory); return unsafe m.next() }
@inline(__always) private func h60(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.notEqual, .p0); return unsafe m.next() }
@inline(__always) private func h61(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.notEqual, .p1); return unsafe m.next() }
@inline(__always) private func h62(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.notEqual, .p2); return unsafe m.next() }
@inline(__always) private func h63(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.notEqual, .p3); return unsafe m.next() }
@inline(__always) private func h64(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.notEqual, .memory); return unsafe m.next() }
@inline(__always) private func h65(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.anyBit, .p0); return unsafe m.next() }
@inline(__always) private func h66(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.anyBit, .p1); return unsafe m.next() }
@inline(__always) private func h67(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.anyBit, .p2); return unsafe m.next() }
@inline(__always) private func h68(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.anyBit, .p3); return unsafe m.next() }
@inline(__always) private func h69(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.anyBit, .memory); return unsafe m.next() }
@inline(__always) private func h70(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.above, .p0); return unsafe m.next() }
@inline(__always) private func h71(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.above, .p1); return unsafe m.next() }
@inline(__always) private func h72(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.above, .p2); return unsafe m.next() }
@inline(__always) private func h73(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.above, .p3); return unsafe m.next() }
@inline(__always) private func h74(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.above, .memory); return unsafe m.next() }
@inline(__always) private func h75(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.aboveOrEqual, .p0); return unsafe m.next() }
@inline(__always) private func h76(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.aboveOrEqual, .p1); return unsafe m.next() }
@inline(__always) private func h77(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.aboveOrEqual, .p2); return unsafe m.next() }
@inline(__always) private func h78(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.aboveOrEqual, .p3); return unsafe m.next() }
@inline(__always) private func h79(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.aboveOrEqual, .memory); return unsafe m.next() }
@inline(__always) private func h80(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.below, .p0); return unsafe m.next() }
@inline(__always) private func h81(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.below, .p1); return unsafe m.next() }
@inline(__always) private func h82(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.below, .p2); return unsafe m.next() }
@inline(__always) private func h83(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.below, .p3); return unsafe m.next() }
@inline(__always) private func h84(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.below, .memory); return unsafe m.next() }
@inline(__always) private func h85(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.belowOrEqual, .p0); return unsafe m.next() }
@inline(__always) private func h86(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.belowOrEqual, .p1); return unsafe m.next() }
@inline(__always) private func h87(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.belowOrEqual, .p2); return unsafe m.next() }
@inline(__always) private func h88(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.belowOrEqual, .p3); return unsafe m.next() }
@inline(__always) private func h89(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.belowOrEqual, .memory); return unsafe m.next() }
@inline(__always) private func h90(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.greater, .p0); return unsafe m.next() }
@inline(__always) private func h91(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.greater, .p1); return unsafe m.next() }
@inline(__always) private func h92(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.greater, .p2); return unsafe m.next() }
@inline(__always) private func h93(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.greater, .p3); return unsafe m.next() }
@inline(__always) private func h94(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.greater, .memory); return unsafe m.next() }
@inline(__always) private func h95(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.greaterOrEqual, .p0); return unsafe m.next() }
@inline(__always) private func h96(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.greaterOrEqual, .p1); return unsafe m.next() }
@inline(__always) private func h97(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.greaterOrEqual, .p2); return unsafe m.next() }
@inline(__always) private func h98(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.greaterOrEqual, .p3); return unsafe m.next() }
@inline(__always) private func h99(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.greaterOrEqual, .memory); return unsafe m.next() }
@inline(__always) private func h100(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.less, .p0); return unsafe m.next() }
@inline(__always) private func h101(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.less, .p1); return unsafe m.next() }
@inline(__always) private func h102(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.less, .p2); return unsafe m.next() }
@inline(__always) private func h103(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.less, .p3); return unsafe m.next() }
@inline(__always) private func h104(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.less, .memory); return unsafe m.next() }
@inline(__always) private func h105(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.lessOrEqual, .p0); return unsafe m.next() }
@inline(__always) private func h106(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.lessOrEqual, .p1); return unsafe m.next() }
@inline(__always) private func h107(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.lessOrEqual, .p2); return unsafe m.next() }
@inline(__always) private func h108(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.lessOrEqual, .p3); return unsafe m.next() }
@inline(__always) private func h109(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Immediate(.lessOrEqual, .memory); return unsafe m.next() }
@inline(__always) private func h110(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p0, .p0); return unsafe m.next() }
@inline(__always) private func h111(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p0, .p1); return unsafe m.next() }
@inline(__always) private func h112(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p0, .p2); return unsafe m.next() }
@inline(__always) private func h113(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p0, .p3); return unsafe m.next() }
@inline(__always) private func h114(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p0, .memory); return unsafe m.next() }
@inline(__always) private func h115(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p1, .p0); return unsafe m.next() }
@inline(__always) private func h116(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p1, .p1); return unsafe m.next() }
@inline(__always) private func h117(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p1, .p2); return unsafe m.next() }
@inline(__always) private func h118(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p1, .p3); return unsafe m.next() }
@inline(__always) private func h119(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p1, .memory); return unsafe m.next() }
@inline(__always) private func h120(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p2, .p0); return unsafe m.next() }
@inline(__always) private func h121(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p2, .p1); return unsafe m.next() }
@inline(__always) private func h122(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p2, .p2); return unsafe m.next() }
@inline(__always) private func h123(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p2, .p3); return unsafe m.next() }
@inline(__always) private func h124(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p2, .memory); return unsafe m.next() }
@inline(__always) private func h125(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p3, .p0); return unsafe m.next() }
@inline(__always) private func h126(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p3, .p1); return unsafe m.next() }
@inline(__always) private func h127(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p3, .p2); return unsafe m.next() }
@inline(__always) private func h128(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p3, .p3); return unsafe m.next() }
@inline(__always) private func h129(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .p3, .memory); return unsafe m.next() }
@inline(__always) private func h130(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .memory, .p0); return unsafe m.next() }
@inline(__always) private func h131(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .memory, .p1); return unsafe m.next() }
@inline(__always) private func h132(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .memory, .p2); return unsafe m.next() }
@inline(__always) private func h133(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .memory, .p3); return unsafe m.next() }
@inline(__always) private func h134(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.equal, .memory, .memory); return unsafe m.next() }
@inline(__always) private func h135(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p0, .p0); return unsafe m.next() }
@inline(__always) private func h136(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p0, .p1); return unsafe m.next() }
@inline(__always) private func h137(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p0, .p2); return unsafe m.next() }
@inline(__always) private func h138(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p0, .p3); return unsafe m.next() }
@inline(__always) private func h139(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p0, .memory); return unsafe m.next() }
@inline(__always) private func h140(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p1, .p0); return unsafe m.next() }
@inline(__always) private func h141(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p1, .p1); return unsafe m.next() }
@inline(__always) private func h142(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p1, .p2); return unsafe m.next() }
@inline(__always) private func h143(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p1, .p3); return unsafe m.next() }
@inline(__always) private func h144(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p1, .memory); return unsafe m.next() }
@inline(__always) private func h145(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p2, .p0); return unsafe m.next() }
@inline(__always) private func h146(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p2, .p1); return unsafe m.next() }
@inline(__always) private func h147(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p2, .p2); return unsafe m.next() }
@inline(__always) private func h148(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p2, .p3); return unsafe m.next() }
@inline(__always) private func h149(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p2, .memory); return unsafe m.next() }
@inline(__always) private func h150(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p3, .p0); return unsafe m.next() }
@inline(__always) private func h151(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p3, .p1); return unsafe m.next() }
@inline(__always) private func h152(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p3, .p2); return unsafe m.next() }
@inline(__always) private func h153(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p3, .p3); return unsafe m.next() }
@inline(__always) private func h154(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .p3, .memory); return unsafe m.next() }
@inline(__always) private func h155(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .memory, .p0); return unsafe m.next() }
@inline(__always) private func h156(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .memory, .p1); return unsafe m.next() }
@inline(__always) private func h157(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .memory, .p2); return unsafe m.next() }
@inline(__always) private func h158(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .memory, .p3); return unsafe m.next() }
@inline(__always) private func h159(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.notEqual, .memory, .memory); return unsafe m.next() }
@inline(__always) private func h160(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p0, .p0); return unsafe m.next() }
@inline(__always) private func h161(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p0, .p1); return unsafe m.next() }
@inline(__always) private func h162(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p0, .p2); return unsafe m.next() }
@inline(__always) private func h163(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p0, .p3); return unsafe m.next() }
@inline(__always) private func h164(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p0, .memory); return unsafe m.next() }
@inline(__always) private func h165(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p1, .p0); return unsafe m.next() }
@inline(__always) private func h166(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p1, .p1); return unsafe m.next() }
@inline(__always) private func h167(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p1, .p2); return unsafe m.next() }
@inline(__always) private func h168(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p1, .p3); return unsafe m.next() }
@inline(__always) private func h169(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p1, .memory); return unsafe m.next() }
@inline(__always) private func h170(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p2, .p0); return unsafe m.next() }
@inline(__always) private func h171(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p2, .p1); return unsafe m.next() }
@inline(__always) private func h172(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p2, .p2); return unsafe m.next() }
@inline(__always) private func h173(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p2, .p3); return unsafe m.next() }
@inline(__always) private func h174(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p2, .memory); return unsafe m.next() }
@inline(__always) private func h175(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p3, .p0); return unsafe m.next() }
@inline(__always) private func h176(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p3, .p1); return unsafe m.next() }
@inline(__always) private func h177(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p3, .p2); return unsafe m.next() }
@inline(__always) private func h178(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p3, .p3); return unsafe m.next() }
@inline(__always) private func h179(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .p3, .memory); return unsafe m.next() }
@inline(__always) private func h180(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .memory, .p0); return unsafe m.next() }
@inline(__always) private func h181(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .memory, .p1); return unsafe m.next() }
@inline(__always) private func h182(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .memory, .p2); return unsafe m.next() }
@inline(__always) private func h183(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .memory, .p3); return unsafe m.next() }
@inline(__always) private func h184(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.above, .memory, .memory); return unsafe m.next() }
@inline(__always) private func h185(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p0, .p0); return unsafe m.next() }
@inline(__always) private func h186(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p0, .p1); return unsafe m.next() }
@inline(__always) private func h187(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p0, .p2); return unsafe m.next() }
@inline(__always) private func h188(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p0, .p3); return unsafe m.next() }
@inline(__always) private func h189(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p0, .memory); return unsafe m.next() }
@inline(__always) private func h190(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p1, .p0); return unsafe m.next() }
@inline(__always) private func h191(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p1, .p1); return unsafe m.next() }
@inline(__always) private func h192(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p1, .p2); return unsafe m.next() }
@inline(__always) private func h193(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p1, .p3); return unsafe m.next() }
@inline(__always) private func h194(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p1, .memory); return unsafe m.next() }
@inline(__always) private func h195(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p2, .p0); return unsafe m.next() }
@inline(__always) private func h196(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p2, .p1); return unsafe m.next() }
@inline(__always) private func h197(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p2, .p2); return unsafe m.next() }
@inline(__always) private func h198(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p2, .p3); return unsafe m.next() }
@inline(__always) private func h199(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p2, .memory); return unsafe m.next() }
@inline(__always) private func h200(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p3, .p0); return unsafe m.next() }
@inline(__always) private func h201(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p3, .p1); return unsafe m.next() }
@inline(__always) private func h202(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p3, .p2); return unsafe m.next() }
@inline(__always) private func h203(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p3, .p3); return unsafe m.next() }
@inline(__always) private func h204(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .p3, .memory); return unsafe m.next() }
@inline(__always) private func h205(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .memory, .p0); return unsafe m.next() }
@inline(__always) private func h206(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .memory, .p1); return unsafe m.next() }
@inline(__always) private func h207(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .memory, .p2); return unsafe m.next() }
@inline(__always) private func h208(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .memory, .p3); return unsafe m.next() }
@inline(__always) private func h209(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.aboveOrEqual, .memory, .memory); return unsafe m.next() }
@inline(__always) private func h210(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p0, .p0); return unsafe m.next() }
@inline(__always) private func h211(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p0, .p1); return unsafe m.next() }
@inline(__always) private func h212(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p0, .p2); return unsafe m.next() }
@inline(__always) private func h213(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p0, .p3); return unsafe m.next() }
@inline(__always) private func h214(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p0, .memory); return unsafe m.next() }
@inline(__always) private func h215(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p1, .p0); return unsafe m.next() }
@inline(__always) private func h216(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p1, .p1); return unsafe m.next() }
@inline(__always) private func h217(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p1, .p2); return unsafe m.next() }
@inline(__always) private func h218(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p1, .p3); return unsafe m.next() }
@inline(__always) private func h219(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p1, .memory); return unsafe m.next() }
@inline(__always) private func h220(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p2, .p0); return unsafe m.next() }
@inline(__always) private func h221(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p2, .p1); return unsafe m.next() }
@inline(__always) private func h222(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p2, .p2); return unsafe m.next() }
@inline(__always) private func h223(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p2, .p3); return unsafe m.next() }
@inline(__always) private func h224(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p2, .memory); return unsafe m.next() }
@inline(__always) private func h225(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p3, .p0); return unsafe m.next() }
@inline(__always) private func h226(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p3, .p1); return unsafe m.next() }
@inline(__always) private func h227(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p3, .p2); return unsafe m.next() }
@inline(__always) private func h228(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p3, .p3); return unsafe m.next() }
@inline(__always) private func h229(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .p3, .memory); return unsafe m.next() }
@inline(__always) private func h230(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .memory, .p0); return unsafe m.next() }
@inline(__always) private func h231(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .memory, .p1); return unsafe m.next() }
@inline(__always) private func h232(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .memory, .p2); return unsafe m.next() }
@inline(__always) private func h233(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .memory, .p3); return unsafe m.next() }
@inline(__always) private func h234(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.below, .memory, .memory); return unsafe m.next() }
@inline(__always) private func h235(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p0, .p0); return unsafe m.next() }
@inline(__always) private func h236(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p0, .p1); return unsafe m.next() }
@inline(__always) private func h237(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p0, .p2); return unsafe m.next() }
@inline(__always) private func h238(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p0, .p3); return unsafe m.next() }
@inline(__always) private func h239(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p0, .memory); return unsafe m.next() }
@inline(__always) private func h240(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p1, .p0); return unsafe m.next() }
@inline(__always) private func h241(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p1, .p1); return unsafe m.next() }
@inline(__always) private func h242(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p1, .p2); return unsafe m.next() }
@inline(__always) private func h243(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p1, .p3); return unsafe m.next() }
@inline(__always) private func h244(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p1, .memory); return unsafe m.next() }
@inline(__always) private func h245(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p2, .p0); return unsafe m.next() }
@inline(__always) private func h246(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p2, .p1); return unsafe m.next() }
@inline(__always) private func h247(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p2, .p2); return unsafe m.next() }
@inline(__always) private func h248(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p2, .p3); return unsafe m.next() }
@inline(__always) private func h249(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p2, .memory); return unsafe m.next() }
@inline(__always) private func h250(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p3, .p0); return unsafe m.next() }
@inline(__always) private func h251(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p3, .p1); return unsafe m.next() }
@inline(__always) private func h252(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p3, .p2); return unsafe m.next() }
@inline(__always) private func h253(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p3, .p3); return unsafe m.next() }
@inline(__always) private func h254(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .p3, .memory); return unsafe m.next() }
@inline(__always) private func h255(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .memory, .p0); return unsafe m.next() }
@inline(__always) private func h256(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .memory, .p1); return unsafe m.next() }
@inline(__always) private func h257(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .memory, .p2); return unsafe m.next() }
@inline(__always) private func h258(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .memory, .p3); return unsafe m.next() }
@inline(__always) private func h259(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.belowOrEqual, .memory, .memory); return unsafe m.next() }
@inline(__always) private func h260(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p0, .p0); return unsafe m.next() }
@inline(__always) private func h261(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p0, .p1); return unsafe m.next() }
@inline(__always) private func h262(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p0, .p2); return unsafe m.next() }
@inline(__always) private func h263(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p0, .p3); return unsafe m.next() }
@inline(__always) private func h264(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p0, .memory); return unsafe m.next() }
@inline(__always) private func h265(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p1, .p0); return unsafe m.next() }
@inline(__always) private func h266(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p1, .p1); return unsafe m.next() }
@inline(__always) private func h267(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p1, .p2); return unsafe m.next() }
@inline(__always) private func h268(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p1, .p3); return unsafe m.next() }
@inline(__always) private func h269(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p1, .memory); return unsafe m.next() }
@inline(__always) private func h270(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p2, .p0); return unsafe m.next() }
@inline(__always) private func h271(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p2, .p1); return unsafe m.next() }
@inline(__always) private func h272(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p2, .p2); return unsafe m.next() }
@inline(__always) private func h273(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p2, .p3); return unsafe m.next() }
@inline(__always) private func h274(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p2, .memory); return unsafe m.next() }
@inline(__always) private func h275(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p3, .p0); return unsafe m.next() }
@inline(__always) private func h276(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p3, .p1); return unsafe m.next() }
@inline(__always) private func h277(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p3, .p2); return unsafe m.next() }
@inline(__always) private func h278(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p3, .p3); return unsafe m.next() }
@inline(__always) private func h279(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .p3, .memory); return unsafe m.next() }
@inline(__always) private func h280(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .memory, .p0); return unsafe m.next() }
@inline(__always) private func h281(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .memory, .p1); return unsafe m.next() }
@inline(__always) private func h282(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .memory, .p2); return unsafe m.next() }
@inline(__always) private func h283(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .memory, .p3); return unsafe m.next() }
@inline(__always) private func h284(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.greater, .memory, .memory); return unsafe m.next() }
@inline(__always) private func h285(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p0, .p0); return unsafe m.next() }
@inline(__always) private func h286(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p0, .p1); return unsafe m.next() }
@inline(__always) private func h287(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p0, .p2); return unsafe m.next() }
@inline(__always) private func h288(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p0, .p3); return unsafe m.next() }
@inline(__always) private func h289(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p0, .memory); return unsafe m.next() }
@inline(__always) private func h290(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p1, .p0); return unsafe m.next() }
@inline(__always) private func h291(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p1, .p1); return unsafe m.next() }
@inline(__always) private func h292(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p1, .p2); return unsafe m.next() }
@inline(__always) private func h293(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p1, .p3); return unsafe m.next() }
@inline(__always) private func h294(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p1, .memory); return unsafe m.next() }
@inline(__always) private func h295(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p2, .p0); return unsafe m.next() }
@inline(__always) private func h296(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p2, .p1); return unsafe m.next() }
@inline(__always) private func h297(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p2, .p2); return unsafe m.next() }
@inline(__always) private func h298(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p2, .p3); return unsafe m.next() }
@inline(__always) private func h299(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p2, .memory); return unsafe m.next() }
@inline(__always) private func h300(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p3, .p0); return unsafe m.next() }
@inline(__always) private func h301(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p3, .p1); return unsafe m.next() }
@inline(__always) private func h302(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p3, .p2); return unsafe m.next() }
@inline(__always) private func h303(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p3, .p3); return unsafe m.next() }
@inline(__always) private func h304(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .p3, .memory); return unsafe m.next() }
@inline(__always) private func h305(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .memory, .p0); return unsafe m.next() }
@inline(__always) private func h306(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .memory, .p1); return unsafe m.next() }
@inline(__always) private func h307(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .memory, .p2); return unsafe m.next() }
@inline(__always) private func h308(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .memory, .p3); return unsafe m.next() }
@inline(__always) private func h309(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump64Register(.less, .memory, .memory); return unsafe m.next() }
@inline(__always) private func h310(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p0, .p0); return unsafe m.next() }
@inline(__always) private func h311(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p0, .p1); return unsafe m.next() }
@inline(__always) private func h312(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p0, .p2); return unsafe m.next() }
@inline(__always) private func h313(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p0, .p3); return unsafe m.next() }
@inline(__always) private func h314(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p0, .memory); return unsafe m.next() }
@inline(__always) private func h315(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p1, .p0); return unsafe m.next() }
@inline(__always) private func h316(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p1, .p1); return unsafe m.next() }
@inline(__always) private func h317(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p1, .p2); return unsafe m.next() }
@inline(__always) private func h318(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p1, .p3); return unsafe m.next() }
@inline(__always) private func h319(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p1, .memory); return unsafe m.next() }
@inline(__always) private func h320(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p2, .p0); return unsafe m.next() }
@inline(__always) private func h321(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p2, .p1); return unsafe m.next() }
@inline(__always) private func h322(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p2, .p2); return unsafe m.next() }
@inline(__always) private func h323(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p2, .p3); return unsafe m.next() }
@inline(__always) private func h324(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p2, .memory); return unsafe m.next() }
@inline(__always) private func h325(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p3, .p0); return unsafe m.next() }
@inline(__always) private func h326(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p3, .p1); return unsafe m.next() }
@inline(__always) private func h327(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p3, .p2); return unsafe m.next() }
@inline(__always) private func h328(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p3, .p3); return unsafe m.next() }
@inline(__always) private func h329(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .p3, .memory); return unsafe m.next() }
@inline(__always) private func h330(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .memory, .p0); return unsafe m.next() }
@inline(__always) private func h331(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .memory, .p1); return unsafe m.next() }
@inline(__always) private func h332(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .memory, .p2); return unsafe m.next() }
@inline(__always) private func h333(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .memory, .p3); return unsafe m.next() }
@inline(__always) private func h334(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.equal, .memory, .memory); return unsafe m.next() }
@inline(__always) private func h335(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p0, .p0); return unsafe m.next() }
@inline(__always) private func h336(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p0, .p1); return unsafe m.next() }
@inline(__always) private func h337(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p0, .p2); return unsafe m.next() }
@inline(__always) private func h338(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p0, .p3); return unsafe m.next() }
@inline(__always) private func h339(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p0, .memory); return unsafe m.next() }
@inline(__always) private func h340(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p1, .p0); return unsafe m.next() }
@inline(__always) private func h341(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p1, .p1); return unsafe m.next() }
@inline(__always) private func h342(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p1, .p2); return unsafe m.next() }
@inline(__always) private func h343(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p1, .p3); return unsafe m.next() }
@inline(__always) private func h344(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p1, .memory); return unsafe m.next() }
@inline(__always) private func h345(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p2, .p0); return unsafe m.next() }
@inline(__always) private func h346(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p2, .p1); return unsafe m.next() }
@inline(__always) private func h347(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p2, .p2); return unsafe m.next() }
@inline(__always) private func h348(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p2, .p3); return unsafe m.next() }
@inline(__always) private func h349(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p2, .memory); return unsafe m.next() }
@inline(__always) private func h350(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p3, .p0); return unsafe m.next() }
@inline(__always) private func h351(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p3, .p1); return unsafe m.next() }
@inline(__always) private func h352(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p3, .p2); return unsafe m.next() }
@inline(__always) private func h353(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p3, .p3); return unsafe m.next() }
@inline(__always) private func h354(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .p3, .memory); return unsafe m.next() }
@inline(__always) private func h355(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .memory, .p0); return unsafe m.next() }
@inline(__always) private func h356(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .memory, .p1); return unsafe m.next() }
@inline(__always) private func h357(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .memory, .p2); return unsafe m.next() }
@inline(__always) private func h358(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .memory, .p3); return unsafe m.next() }
@inline(__always) private func h359(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.notEqual, .memory, .memory); return unsafe m.next() }
@inline(__always) private func h360(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p0, .p0); return unsafe m.next() }
@inline(__always) private func h361(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p0, .p1); return unsafe m.next() }
@inline(__always) private func h362(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p0, .p2); return unsafe m.next() }
@inline(__always) private func h363(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p0, .p3); return unsafe m.next() }
@inline(__always) private func h364(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p0, .memory); return unsafe m.next() }
@inline(__always) private func h365(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p1, .p0); return unsafe m.next() }
@inline(__always) private func h366(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p1, .p1); return unsafe m.next() }
@inline(__always) private func h367(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p1, .p2); return unsafe m.next() }
@inline(__always) private func h368(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p1, .p3); return unsafe m.next() }
@inline(__always) private func h369(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p1, .memory); return unsafe m.next() }
@inline(__always) private func h370(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p2, .p0); return unsafe m.next() }
@inline(__always) private func h371(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p2, .p1); return unsafe m.next() }
@inline(__always) private func h372(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p2, .p2); return unsafe m.next() }
@inline(__always) private func h373(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p2, .p3); return unsafe m.next() }
@inline(__always) private func h374(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p2, .memory); return unsafe m.next() }
@inline(__always) private func h375(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p3, .p0); return unsafe m.next() }
@inline(__always) private func h376(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p3, .p1); return unsafe m.next() }
@inline(__always) private func h377(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p3, .p2); return unsafe m.next() }
@inline(__always) private func h378(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p3, .p3); return unsafe m.next() }
@inline(__always) private func h379(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .p3, .memory); return unsafe m.next() }
@inline(__always) private func h380(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .memory, .p0); return unsafe m.next() }
@inline(__always) private func h381(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .memory, .p1); return unsafe m.next() }
@inline(__always) private func h382(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .memory, .p2); return unsafe m.next() }
@inline(__always) private func h383(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .memory, .p3); return unsafe m.next() }
@inline(__always) private func h384(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.above, .memory, .memory); return unsafe m.next() }
@inline(__always) private func h385(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p0, .p0); return unsafe m.next() }
@inline(__always) private func h386(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p0, .p1); return unsafe m.next() }
@inline(__always) private func h387(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p0, .p2); return unsafe m.next() }
@inline(__always) private func h388(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p0, .p3); return unsafe m.next() }
@inline(__always) private func h389(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p0, .memory); return unsafe m.next() }
@inline(__always) private func h390(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p1, .p0); return unsafe m.next() }
@inline(__always) private func h391(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p1, .p1); return unsafe m.next() }
@inline(__always) private func h392(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p1, .p2); return unsafe m.next() }
@inline(__always) private func h393(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p1, .p3); return unsafe m.next() }
@inline(__always) private func h394(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p1, .memory); return unsafe m.next() }
@inline(__always) private func h395(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p2, .p0); return unsafe m.next() }
@inline(__always) private func h396(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p2, .p1); return unsafe m.next() }
@inline(__always) private func h397(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p2, .p2); return unsafe m.next() }
@inline(__always) private func h398(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p2, .p3); return unsafe m.next() }
@inline(__always) private func h399(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p2, .memory); return unsafe m.next() }
@inline(__always) private func h400(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p3, .p0); return unsafe m.next() }
@inline(__always) private func h401(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p3, .p1); return unsafe m.next() }
@inline(__always) private func h402(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p3, .p2); return unsafe m.next() }
@inline(__always) private func h403(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p3, .p3); return unsafe m.next() }
@inline(__always) private func h404(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .p3, .memory); return unsafe m.next() }
@inline(__always) private func h405(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .memory, .p0); return unsafe m.next() }
@inline(__always) private func h406(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .memory, .p1); return unsafe m.next() }
@inline(__always) private func h407(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .memory, .p2); return unsafe m.next() }
@inline(__always) private func h408(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .memory, .p3); return unsafe m.next() }
@inline(__always) private func h409(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.aboveOrEqual, .memory, .memory); return unsafe m.next() }
@inline(__always) private func h410(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p0, .p0); return unsafe m.next() }
@inline(__always) private func h411(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p0, .p1); return unsafe m.next() }
@inline(__always) private func h412(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p0, .p2); return unsafe m.next() }
@inline(__always) private func h413(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p0, .p3); return unsafe m.next() }
@inline(__always) private func h414(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p0, .memory); return unsafe m.next() }
@inline(__always) private func h415(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p1, .p0); return unsafe m.next() }
@inline(__always) private func h416(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p1, .p1); return unsafe m.next() }
@inline(__always) private func h417(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p1, .p2); return unsafe m.next() }
@inline(__always) private func h418(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p1, .p3); return unsafe m.next() }
@inline(__always) private func h419(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p1, .memory); return unsafe m.next() }
@inline(__always) private func h420(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p2, .p0); return unsafe m.next() }
@inline(__always) private func h421(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p2, .p1); return unsafe m.next() }
@inline(__always) private func h422(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p2, .p2); return unsafe m.next() }
@inline(__always) private func h423(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p2, .p3); return unsafe m.next() }
@inline(__always) private func h424(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p2, .memory); return unsafe m.next() }
@inline(__always) private func h425(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p3, .p0); return unsafe m.next() }
@inline(__always) private func h426(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p3, .p1); return unsafe m.next() }
@inline(__always) private func h427(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p3, .p2); return unsafe m.next() }
@inline(__always) private func h428(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p3, .p3); return unsafe m.next() }
@inline(__always) private func h429(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .p3, .memory); return unsafe m.next() }
@inline(__always) private func h430(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .memory, .p0); return unsafe m.next() }
@inline(__always) private func h431(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .memory, .p1); return unsafe m.next() }
@inline(__always) private func h432(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .memory, .p2); return unsafe m.next() }
@inline(__always) private func h433(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .memory, .p3); return unsafe m.next() }
@inline(__always) private func h434(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.below, .memory, .memory); return unsafe m.next() }
@inline(__always) private func h435(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p0, .p0); return unsafe m.next() }
@inline(__always) private func h436(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p0, .p1); return unsafe m.next() }
@inline(__always) private func h437(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p0, .p2); return unsafe m.next() }
@inline(__always) private func h438(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p0, .p3); return unsafe m.next() }
@inline(__always) private func h439(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p0, .memory); return unsafe m.next() }
@inline(__always) private func h440(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p1, .p0); return unsafe m.next() }
@inline(__always) private func h441(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p1, .p1); return unsafe m.next() }
@inline(__always) private func h442(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p1, .p2); return unsafe m.next() }
@inline(__always) private func h443(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p1, .p3); return unsafe m.next() }
@inline(__always) private func h444(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p1, .memory); return unsafe m.next() }
@inline(__always) private func h445(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p2, .p0); return unsafe m.next() }
@inline(__always) private func h446(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p2, .p1); return unsafe m.next() }
@inline(__always) private func h447(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p2, .p2); return unsafe m.next() }
@inline(__always) private func h448(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p2, .p3); return unsafe m.next() }
@inline(__always) private func h449(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p2, .memory); return unsafe m.next() }
@inline(__always) private func h450(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p3, .p0); return unsafe m.next() }
@inline(__always) private func h451(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p3, .p1); return unsafe m.next() }
@inline(__always) private func h452(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p3, .p2); return unsafe m.next() }
@inline(__always) private func h453(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p3, .p3); return unsafe m.next() }
@inline(__always) private func h454(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .p3, .memory); return unsafe m.next() }
@inline(__always) private func h455(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .memory, .p0); return unsafe m.next() }
@inline(__always) private func h456(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .memory, .p1); return unsafe m.next() }
@inline(__always) private func h457(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .memory, .p2); return unsafe m.next() }
@inline(__always) private func h458(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .memory, .p3); return unsafe m.next() }
@inline(__always) private func h459(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump32Register(.belowOrEqual, .memory, .memory); return unsafe m.next() }
@inline(__always) private func h460(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p0, .p0) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h461(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p0, .p1) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h462(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p0, .p2) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h463(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p0, .p3) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h464(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p0, .memory) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h465(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p1, .p0) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h466(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p1, .p1) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h467(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p1, .p2) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h468(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p1, .p3) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h469(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p1, .memory) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h470(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p2, .p0) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h471(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p2, .p1) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h472(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p2, .p2) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h473(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p2, .p3) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h474(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p2, .memory) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h475(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p3, .p0) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h476(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p3, .p1) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h477(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p3, .p2) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h478(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p3, .p3) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h479(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.p3, .memory) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h480(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.memory, .p0) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h481(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.memory, .p1) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h482(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.memory, .p2) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h483(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.memory, .p3) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h484(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); guard unsafe m.mapLookupQuickly(.memory, .memory) else { return unsafe m.next(mapLookupAnywhere) }; return unsafe m.next() }
@inline(__always) private func h485(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.jump(); return unsafe m.next() }
@inline(__always) private func h486(_ i: UnsafeRawPointer, _ s: UnsafeMutableRawPointer, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { var m = unsafe Cursor(i, s, a, b, c, d); unsafe m.mayGoto(); return unsafe m.next() }
