/**
 * A long label in two lines, broken at the space nearest to its middle: words in a picture do not wrap.
 *
 * @param most - characters that stay on one line
 */
export function twoLines(label: string, most: number): readonly string[] {
  const middle = label.length / 2;
  const [at] = [...label.matchAll(/ /g)]
    .map(({ index }) => index)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (label.length <= most || at === undefined) return [label];
  return [label.slice(0, at), label.slice(at + 1)];
}
