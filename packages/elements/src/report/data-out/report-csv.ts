import { csvCell, reportRows, type CsvFormat, type ReportTree } from '@leerklimaat/core';

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

/**
 * What may be shown, as a table: one row per figure. Spreadsheets read commas as the country does, so a language with
 * decimal commas gets semicolons between the cells; the mark in front tells them that it is UTF-8.
 */
export function reportCsv(trees: readonly ReportTree[], language: string): string {
  const format: CsvFormat = (0.5).toLocaleString(language).includes(',')
    ? { separator: ';', decimal: ',' }
    : { separator: ',', decimal: '.' };
  const rows = trees.flatMap((tree) =>
    Array.from(reportRows(tree), (row) => [
      tree.instrument.id,
      tree.instrument.version,
      tree.round,
      ...COLUMNS.map((column) => row[column]),
    ]),
  );
  const lines = [['instrument', 'version', 'round', ...COLUMNS], ...rows].map((cells) =>
    cells.map((cell) => csvCell(cell ?? undefined, format)).join(format.separator),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
