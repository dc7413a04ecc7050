/// Which sizes a field may be accessed with. Offsets are aligned to the size before a shape is asked.
enum AccessShape: Sendable, Hashable {
  /// Not at all.
  case denied
  /// With this size only, at every multiple of it within the field.
  case exact(Int)
  /// With this size only, and only at the field's first byte.
  case exactAtStart(Int)
  /// With any size that stays within the field; the kernel records no field size.
  case any
  /// With any size up to this one, anywhere in the field; the kernel records this size.
  case narrow(Int)
  /// As ``narrow(_:)``, but not with single bytes.
  case narrowNotByte(Int)
  /// As ``narrow(_:)``, but only at the field's first byte.
  case narrowAtStart(Int)
  /// As ``narrow(_:)`` with 4; besides, two neighbouring elements together where they are aligned to 8.
  case narrowOrWide
  /// With 4 bytes, or two neighbouring elements together where they are aligned to 8.
  case elementOrWide
  /// At the first byte all 8 bytes, which then are a pointer; elsewhere any size.
  case pointerAtStart
  /// A 16-bit port followed by 16 bits of padding: narrow within the port, or both at once with 4 bytes, when the kernel
  /// records this size.
  case port(wide: Int)

  /// The field size that the kernel records for this access; nil where it refuses.
  ///
  /// Matches `bpf_ctx_narrow_access_ok` and `bpf_ctx_wide_access_ok`, Linux 6.18.
  /// - Parameters:
  ///   - start: offset within the field.
  ///   - size: bytes accessed: 1, 2, 4 or 8.
  ///   - length: the field's bytes.
  ///   - offset: offset within the context, which the alignment of wide accesses is about.
  func fieldSize(start: Int, size: Int, length: Int, offset: Int) -> Int? {
    let fits = start + size <= length
    let wide = size == 8 && fits && offset % 8 == 0
    return switch self {
    case .denied: nil
    case .exact(let wanted): size == wanted && fits ? 0 : nil
    case .exactAtStart(let wanted): size == wanted && start == 0 ? 0 : nil
    case .any: fits ? 0 : nil
    case .narrow(let largest): size <= largest && fits ? largest : nil
    case .narrowNotByte(let largest): size <= largest && size > 1 && fits ? largest : nil
    case .narrowAtStart(let largest): size <= largest && start == 0 ? largest : nil
    case .narrowOrWide: size <= 4 || wide ? 4 : nil
    case .elementOrWide: size == 4 || wide ? 0 : nil
    case .pointerAtStart: fits && (start > 0 || size == 8) ? 0 : nil
    case .port(let recorded): size == 4 ? recorded : size <= 2 && fits ? 2 : nil
    }
  }
}
