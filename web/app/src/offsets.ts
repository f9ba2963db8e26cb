// Units turns offsets in UTF-16 units, which this page asks for, into the other two units.
export class Units {
  private readonly bytes: Int32Array;
  private readonly points: Int32Array;

  constructor(text: string) {
    this.bytes = new Int32Array(text.length + 1);
    this.points = new Int32Array(text.length + 1);
    let bytes = 0, points = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const trail = unit >= 0xdc00 && unit <= 0xdfff && i > 0 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
      if (!trail) {
        points++;
        bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : (unit & 0xfc00) === 0xd800 ? 4 : 3;
      }
      this.bytes[i + 1] = bytes;
      this.points[i + 1] = points;
    }
  }

  utf8(at: number): number { return this.bytes[at] ?? 0; }
  codePoint(at: number): number { return this.points[at] ?? 0; }
}
