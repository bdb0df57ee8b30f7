import { readFileSync } from 'node:fs';

/**
 * The rows of a CSV as records: comma, a header, empty is missing (`null`). A column is of numbers when all of its values
 * are.
 */
export function readTable(file) {
  const [header, ...lines] = readFileSync(file, 'utf8')
    .replaceAll('\r', '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(','));
  const columns = header.map((_, at) => readColumn(lines.map((line) => line[at] ?? '')));
  const rows = lines.map((_, row) =>
    Object.fromEntries(header.map((name, at) => [name, columns[at][row]])),
  );
  return { header, rows };
}

function readColumn(values) {
  const isNumeric = values.every((value) => value === '' || Number.isFinite(Number(value)));
  return values.map((value) => (value === '' ? null : isNumeric ? Number(value) : value));
}
