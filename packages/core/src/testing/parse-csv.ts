/** A reader for RFC 4180, kept apart from the code that it checks. */
export function parseCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] =
      text[at] === '"' ? quotedCell(text, at + 1) : plainCell(text, at, separator);
    row.push(cell);
    if (text[end] === separator) {
      at = end + 1;
    } else if (text.startsWith('\r\n', end)) {
      rows.push(row);
      row = [];
      at = end + 2;
    } else {
      throw new Error(`Not CSV at ${end}: ${JSON.stringify(text.slice(end, end + 20))}`);
    }
  }
  if (row.length > 0) throw new Error('The last line does not end.');
  return rows;
}

function quotedCell(text: string, from: number): [string, number] {
  let cell = '';
  for (let at = from; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') cell += text[at++];
    else return [cell, at + 1];
  }
  throw new Error('A quoted cell does not end.');
}

function plainCell(text: string, from: number, separator: string): [string, number] {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\r') {
    if (text[at] === '"' || text[at] === '\n') throw new Error(`A bare ${text[at]} at ${at}.`);
    at++;
  }
  return [text.slice(from, at), at];
}
