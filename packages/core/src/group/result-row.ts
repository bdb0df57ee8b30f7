import type { Instrument } from '../model/instrument.js';
import type { Validated } from '../model/issue.js';
import { NOT_APPLICABLE, OPEN } from '../scoring/sheet.js';
import { validated } from '../validate/reader.js';
import { validateResult } from '../validate/validate-result.js';
import { majorVersion } from './major-version.js';
import { partOf } from './part-of.js';
import { PersonReader } from './person-reader.js';
import { NOT_APPLICABLE_IN_TABLE } from './result-table.js';
import { summaryPlan } from './summary-plan.js';

/** By column of the results table; see `resultTableSql`. */
export type ResultRow = Readonly<Record<string, string | number | boolean | null>>;

/**
 * One result as a row of the results table, its columns in the order of `resultTableSql`.
 *
 * Only results that share answers have a row. Those that share scores only are few: summarise them apart, and add the
 * two summaries.
 *
 * @param received - a number that goes up with every result, such as the line in a file
 * @returns the row, or what is wrong: not a result, not with these answers, of another instrument or another major version
 */
export function resultRow(
  instrument: Instrument,
  input: unknown,
  received: number,
): Validated<ResultRow> {
  const checked = validateResult(input);
  if (!checked.ok) return checked;
  const result = checked.value;
  const plan = summaryPlan(instrument);
  return validated((reader) => {
    const part = partOf(result, instrument.id);
    if (!part) reader.report('reference', '/instrument/id', instrument.id, result.instrument.id);
    else if (majorVersion(part.instrument.version) !== majorVersion(instrument.version)) {
      reader.report(
        'reference',
        '/instrument/version',
        instrument.version,
        part.instrument.version,
      );
    }
    const { labels } = result;
    const person = new PersonReader(plan).read(part ?? { instrument });
    const sheet = person.ok ? person.value.sheet : null;
    if (!person.ok) reader.issues.push(...person.issues);
    else if (!sheet) reader.report('missing', '/answers', 'answers', undefined);
    const { ids, ranges } = plan.scoring;
    const items = ids.map((id, index): [string, number | null] => {
      const answer = sheet?.[index] ?? OPEN;
      if (answer === OPEN) return [id, null];
      const given = answer - 1 + (ranges[index]?.least ?? 1);
      return [id, answer === NOT_APPLICABLE ? NOT_APPLICABLE_IN_TABLE : given];
    });
    return {
      id: result.id,
      received,
      team: labels?.team ?? null,
      link: labels?.link ?? null,
      round: labels?.round ?? null,
      test: result.test,
      suspect: person.ok && person.value.suspect,
      ...Object.fromEntries(items),
    };
  });
}
