import { CsvTable } from './csv-table.js';
import { ResultCollector } from './result-collector.js';
import type { TableIntake } from './table-intake.js';

interface Decoder {
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: { new (label: string, options?: { fatal?: boolean }): Decoder };

/**
 * Takes in a table of paper forms, one form a row, or what `resultsToCsv` writes. The first row names the columns, in any
 * order and in capitals or not:
 *
 * - `team`, `link`, `round`: where the form comes from; may be left out
 * - `id`: the number on the form, another one for every form in the file; without it nothing shows that a form was typed
 *   in twice
 * - `test`: `1`, `x`, `true`, `yes`, `ja` or `waar` for a row that must not count
 * - `instrument`, `version`: where a table holds forms of several; else it is of the instrument whose items it names
 * - the id of every item, as `steun-1`; an item without a column is open on all forms
 *
 * A cell under an item is the point as printed (1 is the first; `4,0` is 4), the number that was counted, `na` (or `nvt`,
 * `n.v.t.`) for “can't know”, or empty. Columns are separated by semicolons, commas or tabs. Bytes are read as UTF-8,
 * with or without a byte order mark, and as Windows-1252 when they are not UTF-8. A workbook is not text: save it as CSV.
 *
 * A column that is none of these refuses the whole table, because a misspelt item would be lost in silence. Rows that
 * cannot be read are noted with their line, and reading goes on.
 *
 * @param name - what to call the source where a problem is reported
 * @example
 * readCsv(collector, 'team;id;steun-1;steun-2\nNoord;1;4;5\nNoord;2;3;na', 'paper.csv');
 */
export function readCsv(
  collector: ResultCollector | TableIntake,
  table: string | Uint8Array,
  name?: string,
): void {
  const intake = collector instanceof ResultCollector ? ofOne(collector) : collector;
  if (typeof table !== 'string' && table.subarray(0, HEAD).includes(0)) {
    intake.refuse('not-text', { line: 1, ...(name !== undefined && { source: name }) });
    return;
  }
  const read = new CsvTable(intake, name);
  read.push(textOf(table));
  read.end();
}

/** Text holds no zeros; a workbook has some in its first bytes. */
const HEAD = 1024;

function ofOne(collector: ResultCollector): TableIntake {
  return {
    instruments: [collector.instrument],
    addRow: (instrument, row, place) => {
      if (instrument) collector.addRow(row, place);
      else collector.refuse('not-a-result', place);
    },
    refuse: (...args) => collector.refuse(...args),
  };
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
