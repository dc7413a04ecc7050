import BPFProgram
import BPFTypeFormat
import Testing

@testable import BPFVerifier

/// Where the kernel finds the fields of a value that programs must not touch.
@Suite struct SpecialFieldTests {
  @Test(arguments: SpecialFields.Kind.allCases)
  func `a field fits its alignment`(_ kind: SpecialFields.Kind) {
    #expect(kind.size >= kind.alignment)
    #expect(kind.size % kind.alignment == 0)
    #expect(!kind.name.isEmpty)
  }

  @Test func `fields are found by their offsets whatever their order`() {
    let fields = SpecialFields([
      SpecialFields.Field(kind: .referencedPointer, offset: 24), SpecialFields.Field(kind: .spinLock, offset: 0),
      SpecialFields.Field(kind: .listHead, offset: 8),
    ])
    #expect(fields.fields.map(\.offset) == [0, 8, 24])
    #expect(fields.offset(of: .spinLock) == 0)
    #expect(fields.field(of: .listHead, at: 8) != nil)
    #expect(fields.field(of: .listHead, at: 24) == nil)
    #expect(fields.pointer(at: 24)?.kind == .referencedPointer)
    #expect(fields.pointer(at: 8) == nil)
    #expect(fields.hasLock)
    #expect(!fields.isNode)
  }

  @Test(arguments: ["kptr": SpecialFields.Kind.referencedPointer, "percpu_kptr": .percpuPointer, "uptr": .userPointer])
  func `a tag tells the kind of a pointer`(tag: String, kind: SpecialFields.Kind) {
    #expect(SpecialFields.Kind(tag: tag) == kind)
    #expect(SpecialFields.Kind(tag: tag + "s") == nil)
  }

  @Test(arguments: DynptrKind.allCases)
  func `a dynptr's kind is that of its flag`(_ kind: DynptrKind) {
    #expect(DynptrKind(kind.flag) == kind)
    #expect(RegisterState.dynptr(kind, id: 3).dynptrKind == kind)
  }
}
