import { csvCell, reportRows, type CsvFormat, type ReportTree } from '@leerklimaat/core';
import { breather } from '../intake/breather.js';

const COLUMNS = [
  'level',
  'label',
  'dimension',
  'item',
  'figure',
  'value',
  'low',
  'high',
  'n',
  'reason',
] as const;

/** Rows between two breaths: thousands of teams are a million rows. */
const ROWS = 500;

/**
 * What may be shown, as a table: one row per figure. Spreadsheets read commas as the country does, so a language with
 * decimal commas gets semicolons between the cells; the mark in front tells them that it is UTF-8.
 */
export async function reportCsv(trees: readonly ReportTree[], language: string): Promise<Blob> {
  const format: CsvFormat = (0.5).toLocaleString(language).includes(',')
    ? { separator: ';', decimal: ',' }
    : { separator: ',', decimal: '.' };
  const line = (cells: readonly (string | number | boolean | null)[]): string =>
    `${cells.map((cell) => csvCell(cell ?? undefined, format)).join(format.separator)}\r\n`;
  const breathe = breather();
  const parts = [`\uFEFF${line(['instrument', 'version', 'round', ...COLUMNS])}`];
  for (const tree of trees) {
    const { instrument, round } = tree;
    let lines = '';
    let rows = 0;
    for (const row of reportRows(tree)) {
      lines += line([
        instrument.id,
        instrument.version,
        round,
        ...COLUMNS.map((name) => row[name]),
      ]);
      rows += 1;
      if (rows % ROWS > 0) continue;
      parts.push(lines);
      lines = '';
      await breathe();
    }
    parts.push(lines);
  }
  return new Blob(parts);
}
