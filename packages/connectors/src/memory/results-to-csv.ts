import { csvCell, type CsvFormat, type CsvValue, type LeerResult } from '@leerklimaat/core';

export interface CsvOptions extends Partial<CsvFormat> {
  /** Starts with a byte order mark, by which Excel knows that the file is UTF-8. */
  readonly bom?: boolean;
}

/** What Excel opens by a double click where Dutch is the language: with points it would read 66.7 as 667 or a date. */
export const DUTCH_EXCEL: CsvOptions = { separator: ';', decimal: ',', bom: true };

interface Column {
  readonly name: string;
  readonly value: (result: LeerResult) => CsvValue;
}

const ABOUT: readonly Column[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'instrument', value: ({ instrument }) => instrument.id },
  { name: 'version', value: ({ instrument }) => instrument.version },
  { name: 'language', value: ({ instrument }) => instrument.language },
  { name: 'date', value: ({ date }) => date },
  { name: 'team', value: ({ labels }) => labels?.team },
  { name: 'link', value: ({ labels }) => labels?.link },
  { name: 'round', value: ({ labels }) => labels?.round },
  { name: 'test', value: ({ test }) => test },
  { name: 'share', value: ({ share }) => share },
];

const COUNTS: readonly Column[] = [
  { name: 'answered', value: ({ scores }) => scores?.answered },
  { name: 'flags', value: ({ flags }) => flags?.join(' ') },
];

/** So that `s2` comes before `s10`, whatever the language of the machine. */
const byName = new Intl.Collator('en', { numeric: true });

/**
 * One row per result: about the result and its groups, `score.<scale>` (0 to 100), counts, `answer.<item>` (as given,
 * reversed items not turned). The columns are the union over all results and sorted by id, so the order of results or
 * answers never moves a column. What a result does not carry is an empty cell. `readCsv` reads it back where results
 * carry answers; other questionnaires that were asked in the same result are not in it.
 */
export function resultsToCsv(
  results: readonly LeerResult[],
  { separator = ',', decimal = '.', bom = false }: CsvOptions = {},
): string {
  const columns = [...ABOUT, ...scoreColumns(results), ...COUNTS, ...answerColumns(results)];
  const rows = [
    columns.map(({ name }) => name),
    ...results.map((result) => columns.map(({ value }) => value(result))),
  ];
  const lines = rows.map((row) =>
    row.map((value) => csvCell(value, { separator, decimal })).join(separator),
  );
  return `${bom ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}

function scoreColumns(results: readonly LeerResult[]): readonly Column[] {
  const scales = results.flatMap(({ scores }) => scores?.scales.map(({ scale }) => scale) ?? []);
  return sortedUnion(scales).map((id) => ({
    name: `score.${id}`,
    value: ({ scores }) => scores?.scales.find(({ scale }) => scale === id)?.value ?? undefined,
  }));
}

function answerColumns(results: readonly LeerResult[]): readonly Column[] {
  const items = results.flatMap(({ answers }) => Object.keys(answers ?? {}));
  return sortedUnion(items).map((id) => ({
    name: `answer.${id}`,
    // Only own keys: an item may be called `constructor`.
    value: ({ answers }) => (answers && Object.hasOwn(answers, id) ? answers[id] : undefined),
  }));
}

function sortedUnion(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort((a, b) => byName.compare(a, b) || (a < b ? -1 : 1));
}
