/** About as much as stands beside a number in a narrow column. */
const MOST = 16;

/** A long label in two lines, broken at the space nearest to its middle: words in a picture do not wrap. */
export function twoLines(label: string): readonly string[] {
  const middle = label.length / 2;
  const [at] = [...label.matchAll(/ /g)]
    .map(({ index }) => index)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (label.length <= MOST || at === undefined) return [label];
  return [label.slice(0, at), label.slice(at + 1)];
}
