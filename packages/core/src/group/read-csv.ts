import type { Instrument } from '../model/instrument.js';
import type { Validated } from '../model/issue.js';
import type { ResultLabels } from '../model/result.js';
import { LIMITS } from '../contract/limits.js';
import { validated } from '../validate/reader.js';
import { csvRows } from './csv-rows.js';
import type { ResultCollector, Row } from './result-collector.js';

interface Decoder {
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: { new (label: string, options?: { fatal?: boolean }): Decoder };

const LABELS = ['team', 'link', 'round'] as const;
const OTHERS = ['id', 'test', ...LABELS] as const;

type Column = { readonly item: string } | { readonly other: (typeof OTHERS)[number] };

/**
 * Takes in a table of paper forms, one form a row. The first row names the columns, in any order and in capitals or not:
 *
 * - `team`, `link`, `round`: where the form comes from; may be left out
 * - `id`: the number on the form, another one for every form in the file; without it nothing shows that a form was typed
 *   in twice
 * - `test`: `1`, `x`, `true`, `yes` or `ja` for a row that must not count
 * - the id of every item, as `steun-1`; an item without a column is open on all forms
 *
 * A cell under an item is the point as printed (1 is the first), the number that was counted, `na` (or `nvt`, `n.v.t.`)
 * for “can't know”, or empty. Columns are separated by semicolons, commas or tabs. Bytes are read as UTF-8, with or
 * without a byte order mark, and as Windows-1252 when they are not UTF-8.
 *
 * A column that is none of these refuses the whole table, because a misspelt item would be lost in silence. Rows that
 * cannot be read are noted with their line, and reading goes on.
 *
 * @param name - what to call the source where a problem is reported
 * @example
 * readCsv(collector, 'team;id;steun-1;steun-2\nNoord;1;4;5\nNoord;2;3;na', 'paper.csv');
 */
export function readCsv(
  collector: ResultCollector,
  table: string | Uint8Array,
  name?: string,
): void {
  const source = name === undefined ? {} : { source: name };
  let columns: readonly Column[] | null = null;
  for (const { line, cells } of csvRows(textOf(table))) {
    const place = { line, ...source };
    if (cells?.every((cell) => cell === '')) continue;
    if (!columns) {
      const header = readHeader(collector.instrument, cells ?? []);
      if (!header.ok) {
        collector.refuse('header', place, header.issues);
        return;
      }
      columns = header.value;
    } else if (!cells || cells.slice(columns.length).some((cell) => cell !== '')) {
      collector.refuse('cells', place);
    } else {
      const row = readRow(columns, cells);
      if (row.ok) collector.addRow(row.value, place);
      else collector.refuse('impossible', place, row.issues);
    }
  }
}

function textOf(table: string | Uint8Array): string {
  if (typeof table === 'string') return table.replace(/^\uFEFF/, '');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(table);
  } catch {
    return windows1252(table);
  }
}

/** What the bytes 0x80 to 0x9F mean in Windows-1252; the others are as in Unicode. */
const MIDDLE = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** By hand: Node's own decoder (22) reads those bytes as control characters. */
function windows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += byte >= 0x80 && byte <= 0x9f ? (MIDDLE[byte - 0x80] ?? '') : String.fromCharCode(byte);
  }
  return text;
}

function readHeader({ items }: Instrument, cells: readonly string[]): Validated<readonly Column[]> {
  const known = new Map<string, Column>([
    ...OTHERS.map((other) => [other, { other }] as const),
    ...items.map(({ id }) => [id.toLowerCase(), { item: id }] as const),
    // Ids may differ in capitals only.
    ...items.map(({ id }) => [id, { item: id }] as const),
  ]);
  return validated((reader) => {
    const seen = new Set<Column>();
    // A separator at the end of every line makes an empty last column.
    const named = cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
    const columns = named.flatMap((cell, index) => {
      const column = known.get(cell) ?? known.get(cell.toLowerCase());
      if (!column) reader.report('unknown', `/${index}`, 'the name of a column', cell);
      else if (seen.has(column)) reader.report('duplicate', `/${index}`, 'another column', cell);
      else seen.add(column);
      return column ? [column] : [];
    });
    if (!columns.some((column) => 'item' in column)) {
      reader.report('missing', '', 'the id of an item', undefined);
    }
    return columns;
  });
}

const NOT_APPLICABLE = new Set(['na', 'nvt', 'n.v.t.', 'n/a']);
const YES = new Set(['1', 'x', 'true', 'yes', 'ja']);
const NO = new Set(['', '0', 'false', 'no', 'nee']);

function readRow(columns: readonly Column[], cells: readonly string[]): Validated<Row> {
  return validated((reader) => {
    const answers: Record<string, unknown> = {};
    const others: Partial<Record<(typeof OTHERS)[number], string>> = {};
    for (const [index, column] of columns.entries()) {
      const cell = cells[index] ?? '';
      if ('item' in column) {
        if (cell !== '') answers[column.item] = answerIn(cell);
      } else if (cell.length > LIMITS.label) {
        reader.report('too-large', `/${column.other}`, `at most ${LIMITS.label} characters`, cell);
      } else others[column.other] = cell;
    }
    const { id = '', test = '' } = others;
    const isTest = YES.has(test.toLowerCase());
    if (!isTest && !NO.has(test.toLowerCase()))
      reader.report('range', '/test', '1 or nothing', test);
    return { labels: labelsOf(others), test: isTest, answers, ...(id !== '' && { id }) };
  });
}

/** What is no number stays text, which the validator of answers refuses with the item's name. */
function answerIn(cell: string): unknown {
  if (NOT_APPLICABLE.has(cell.toLowerCase())) return 'na';
  return /^\d{1,3}$/.test(cell) ? Number(cell) : cell;
}

function labelsOf(others: Readonly<Partial<Record<string, string>>>): ResultLabels {
  return Object.fromEntries(
    LABELS.flatMap((name) => (others[name] ? [[name, others[name]] as const] : [])),
  );
}
