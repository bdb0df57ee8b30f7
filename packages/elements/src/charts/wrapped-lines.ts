/**
 * A label in as many lines as it takes: words in a picture do not wrap by themselves. A longer word keeps a line of its
 * own.
 *
 * @param most - characters on a line
 */
export function wrappedLines(label: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
