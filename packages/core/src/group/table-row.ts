import { LIMITS } from '../contract/limits.js';
import type { ResultLabels } from '../model/result.js';
import type { Validated } from '../model/issue.js';
import { validated } from '../validate/reader.js';
import type { Row } from './result-collector.js';
import type { Column } from './table-columns.js';

const LABELS = ['team', 'link', 'round'] as const;

const NOT_APPLICABLE = new Set(['na', 'nvt', 'n.v.t.', 'n/a']);
const YES = new Set(['1', 'x', 'true', 'yes', 'ja', 'waar']);
const NO = new Set(['', '0', 'false', 'no', 'nee', 'onwaar']);

export interface TableRow extends Row {
  /** Of which instrument and version, where the table has a column for it. */
  readonly instrument: string;
  readonly version: string;
}

/** What one row says, by the columns of its table. Answers are not checked yet. */
export function tableRow(
  columns: readonly Column[],
  cells: readonly string[],
): Validated<TableRow> {
  return validated((reader) => {
    const answers: Record<string, unknown> = {};
    const others: Partial<Record<string, string>> = {};
    for (const [index, column] of columns.entries()) {
      const cell = cells[index] ?? '';
      if (cell === '') continue;
      if ('item' in column) answers[column.item] = answerIn(cell);
      else if (column.other === null) continue;
      else if (cell.length > LIMITS.label) {
        reader.report('too-large', `/${column.other}`, `at most ${LIMITS.label} characters`, cell);
      } else others[column.other] = cell;
    }
    const { id, test = '', instrument = '', version = '' } = others;
    const isTest = YES.has(test.toLowerCase());
    if (!isTest && !NO.has(test.toLowerCase()))
      reader.report('range', '/test', '1 or nothing', test);
    return {
      labels: labelsOf(others),
      test: isTest,
      answers,
      instrument,
      version,
      ...(id !== undefined && { id }),
    };
  });
}

/**
 * A whole number, also as a spreadsheet with decimals shows it (`4,0`). What is no number stays text, which the
 * validator of answers refuses with the item's name.
 */
function answerIn(cell: string): unknown {
  if (NOT_APPLICABLE.has(cell.toLowerCase())) return 'na';
  return /^\d{1,3}([.,]0{1,6})?$/.test(cell) ? Number.parseInt(cell, 10) : cell;
}

function labelsOf(others: Readonly<Partial<Record<string, string>>>): ResultLabels {
  return Object.fromEntries(
    LABELS.flatMap((name) => (others[name] ? [[name, others[name]] as const] : [])),
  );
}
