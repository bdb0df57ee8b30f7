export type CsvValue = string | number | boolean | null | undefined;

export interface CsvFormat {
  readonly separator: ',' | ';' | '\t';
  readonly decimal: '.' | ',';
}

/** What a spreadsheet takes for the start of a formula, also after white space and in full-width form. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** Every separator counts, not only ours: opened with another one, a cell must not fall apart into new cells. */
const NEEDS_QUOTES = /[",;\t\r\n]/;

/**
 * One cell of a CSV file (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe in front. The
 * type decides, not the look: the number -5 stays a number, the text `-5` becomes `'-5`. No figure: an empty cell.
 */
export function csvCell(value: CsvValue, { separator, decimal }: CsvFormat): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') {
    const figure = Number.isFinite(value) ? String(value).replace('.', decimal) : '';
    return figure.includes(separator) ? quoted(figure) : figure;
  }
  const text = FORMULA.test(String(value)) ? `'${String(value)}` : String(value);
  return NEEDS_QUOTES.test(text) ? quoted(text) : text;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
