import type { Absent, Figure } from '../model/figure.js';
import type { Instrument } from '../model/instrument.js';
import type { Validated } from '../model/issue.js';
import type { LeerResult, ResultScores } from '../model/result.js';
import { reliableChange, type ScoreError } from '../statistics/reliable-change.js';
import { validated, type Reader } from '../validate/reader.js';
import { resultPart } from './result-part.js';

export interface ResultComparison {
  /** Calendar dates of the two results, `YYYY-MM-DD`. */
  readonly earlier: string;
  readonly now: string;
  /** In the order of the instrument's scales; those that are counted are left out. */
  readonly scales: readonly ScaleComparison[];
}

export interface ScaleComparison {
  readonly scale: string;
  readonly change: Figure<ScaleChange>;
}

/** In POMP; of an instrument that is read as preferences, in points from the person's own mean. */
export interface ScaleChange {
  readonly earlier: number;
  readonly now: number;
  /** Now minus earlier. */
  readonly difference: number;
  /** Whether it is more than measurement error, by the reliable change index. */
  readonly reliable: boolean;
}

/**
 * One person's earlier and present result of the same instrument. A scale has changed reliably when the difference is
 * more than 1.96 standard errors of a difference, under the instrument's assumptions (and the scale's own reliability
 * when it has one). Of six scales that did not change one passes that by chance in a quarter of people, so that a change
 * is a thing to talk about and not a proof.
 *
 * Both results are trusted to be of one person, and to have passed `validateResult`.
 *
 * @returns the comparison; or issues at `/earlier` or `/now`: `reference` for another instrument or major version,
 *   `missing` for scores that were not shared, `duplicate` for the same result twice, `range` for dates in the wrong order
 * @see Jacobson & Truax 1991
 * @example
 * const compared = compareResults(leerklimaat, resultOfMarch, resultOfToday);
 * if (compared.ok) compared.value.scales[0]?.change;
 */
export function compareResults(
  instrument: Instrument,
  earlier: LeerResult,
  now: LeerResult,
): Validated<ResultComparison> {
  return validated((reader) => {
    const before = scoresOf(reader, instrument, earlier, '/earlier');
    const after = scoresOf(reader, instrument, now, '/now');
    if (now.id === earlier.id) {
      reader.report('duplicate', '/now/id', 'another result than the earlier one', now.id);
    } else if (earlier.date > now.date) {
      reader.report('range', '/earlier/date', `a date up to ${now.date}`, earlier.date);
    }
    const scales = before && after ? compareScales(instrument, before, after) : [];
    return { earlier: earlier.date, now: now.date, scales };
  });
}

function scoresOf(
  reader: Reader,
  instrument: Instrument,
  result: LeerResult,
  path: string,
): ResultScores | null {
  const part = resultPart(instrument, result);
  if (!part) {
    const { id } = result.instrument;
    reader.report('reference', `${path}/instrument/id`, `a result of ${instrument.id}`, id);
  } else if (!part.isComparable) {
    const expected = `a version that can be compared with ${instrument.version}`;
    reader.report('reference', `${path}${part.path}/instrument/version`, expected, part.version);
  } else if (!part.scores) {
    const expected = 'scores, which a result has when its share is scores or answers';
    reader.report('missing', `${path}${part.path}/scores`, expected, part.scores);
  }
  return part?.scores ?? null;
}

function compareScales(
  instrument: Instrument,
  earlier: ResultScores,
  now: ResultScores,
): readonly ScaleComparison[] {
  const { scales, assumptions, scoring, format } = instrument;
  // Between two moments the level of a preference holds answering style too; only its place among the others counts.
  const isCentred = scoring.profile === 'preferences' || scoring.profile === 'best-worst';
  const read = isCentred ? centredScore : levelScore;
  const sd = assumptions.sd * (isCentred ? Math.sqrt(1 - 1 / scales.length) : 1);
  return scales
    .filter((scale) => (scale.format ?? format).kind !== 'count')
    .map(({ id, reliability = assumptions.reliability }) => {
      const change = compareScores(read(earlier, id), read(now, id), { sd, reliability });
      return { scale: id, change };
    });
}

function compareScores(
  earlier: Figure<number>,
  now: Figure<number>,
  error: ScoreError,
): Figure<ScaleChange> {
  if (earlier.value === null) return earlier;
  if (now.value === null) return now;
  const change = reliableChange(earlier.value, now.value, error);
  if (change.value === null) return change;
  const { difference, reliable } = change.value;
  return { value: { earlier: earlier.value, now: now.value, difference, reliable } };
}

const NOT_SCORED: Absent = { value: null, reason: 'not-for-this-instrument' };

function levelScore({ scales }: ResultScores, id: string): Figure<number> {
  const score = scales.find(({ scale }) => scale === id);
  if (!score) return NOT_SCORED;
  return score.value === null ? { value: null, reason: score.reason } : { value: score.value };
}

function centredScore({ preferences }: ResultScores, id: string): Figure<number> {
  if (preferences.value === null) return preferences;
  const score = preferences.value.order.find(({ scale }) => scale === id);
  return score ? { value: score.value } : NOT_SCORED;
}
