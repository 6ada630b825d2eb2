/** A span in code points of a text as a span in UTF-16 units. */
export function codePointsToUtf16(text: string, start: number, end: number): readonly [number, number] {
  if (!/[\ud800-\udbff]/.test(text)) return [start, end];
  let units = 0;
  let points = 0;
  let from = 0;
  for (const point of text) {
    if (points === start) from = units;
    if (points === end) return [from, units];
    units += point.length;
    points++;
  }
  return [points <= start ? units : from, units];
}
