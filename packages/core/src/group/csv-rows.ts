/** A row of a table; `null` when a quote in it is never closed. */
export interface CsvRow {
  /** Line of the text where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[] | null;
}

/**
 * The rows of comma-separated text (RFC 4180), separated by whichever of semicolon, comma and tab stands most in the
 * first row: spreadsheets take the semicolon where the comma is in numbers. Reads Excel's `sep=;` line too.
 */
export function* csvRows(text: string): Generator<CsvRow> {
  const declared = /^sep=(.)\r?\n/.exec(text);
  const separator = declared?.[1] ?? separatorOf(text);
  let at = declared?.[0].length ?? 0;
  let line = declared ? 2 : 1;
  while (at < text.length) {
    const row = rowAt(text, at, separator);
    yield { line, cells: row.cells };
    for (let index = at; index < row.end; index += 1) if (text[index] === '\n') line += 1;
    at = row.end;
  }
}

function separatorOf(text: string): string {
  const end = text.indexOf('\n');
  const first = text.slice(0, end < 0 ? text.length : end);
  const count = (separator: string): number => first.split(separator).length;
  return [';', ',', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Reads one row; a quote that is never closed makes the row end with its line, so that the others are not lost. */
function rowAt(
  text: string,
  from: number,
  separator: string,
): Omit<CsvRow, 'line'> & { end: number } {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      const quoted = quotedAt(text, at);
      if (!quoted) return { cells: null, end: nextLine(text, from) };
      ({ cell, at } = quoted);
    }
    while (at < text.length && text[at] !== separator && text[at] !== '\n')
      cell += text[at++] ?? '';
    cells.push(cell.trim());
    if (text[at] !== separator) return { cells, end: at + 1 };
    at += 1;
  }
}

function quotedAt(text: string, from: number): { cell: string; at: number } | null {
  let cell = '';
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') return { cell, at: close + 1 };
    cell += '"';
    at = close + 2;
  }
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}
