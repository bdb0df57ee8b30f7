import type { AbsenceReason, Absent, Figure } from '../model/figure.js';
import type { ResultScores } from '../model/result.js';
import type { CentredScore, Interval, ScaleScore } from '../model/score.js';
import { LIMITS } from './limits.js';
import { pointer, type Reader } from './reader.js';

const REASONS: readonly [AbsenceReason, ...AbsenceReason[]] = [
  'too-few-answers',
  'incomplete-scales',
  'within-measurement-error',
  'single-scale',
  'too-many-scales',
  'not-for-this-instrument',
];

export function readScores(reader: Reader, input: unknown, path: string): ResultScores {
  const read = reader.record(input, path, [
    'scales',
    'total',
    'extremes',
    'preferences',
    'answered',
    'notApplicable',
  ]);
  return {
    scales: reader
      .array(read['scales'], `${path}/scales`, 1, LIMITS.scales)
      .map((scale, index) => readScale(reader, scale, pointer(`${path}/scales`, index))),
    total: readFigure(reader, read['total'], `${path}/total`, (value, at) =>
      reader.number(value, at, 0, 100),
    ),
    extremes: readFigure(reader, read['extremes'], `${path}/extremes`, (value, at) => {
      const { highest, lowest } = reader.record(value, at, ['highest', 'lowest']);
      return {
        highest: readIds(reader, highest, `${at}/highest`),
        lowest: readIds(reader, lowest, `${at}/lowest`),
      };
    }),
    preferences: readFigure(reader, read['preferences'], `${path}/preferences`, (value, at) => {
      const { order, top, elevation } = reader.record(value, at, ['order', 'top', 'elevation']);
      return {
        order: reader
          .array(order, `${at}/order`, 1, LIMITS.scales)
          .map((entry, index) => readCentred(reader, entry, pointer(`${at}/order`, index))),
        top: readIds(reader, top, `${at}/top`),
        elevation: reader.number(elevation, `${at}/elevation`, 0, 100),
      };
    }),
    answered: reader.integer(read['answered'], `${path}/answered`, 0, LIMITS.items),
    notApplicable: reader.integer(read['notApplicable'], `${path}/notApplicable`, 0, LIMITS.items),
  };
}

function readScale(reader: Reader, input: unknown, path: string): ScaleScore {
  const counts = ['scale', 'answered', 'items'];
  const absent = isAbsent(input);
  const read = reader.record(
    input,
    path,
    absent ? [...counts, 'value', 'reason'] : [...counts, 'value', 'mean', 'interval', 'word'],
  );
  const count = {
    scale: reader.id(read['scale'], `${path}/scale`),
    answered: reader.integer(read['answered'], `${path}/answered`, 0, LIMITS.items),
    items: reader.integer(read['items'], `${path}/items`, 0, LIMITS.items),
  };
  if (absent) return { ...count, ...readReason(reader, read['reason'], path) };
  const { anchor, almost } = reader.record(read['word'], `${path}/word`, ['anchor', 'almost']);
  const last = LIMITS.points - 1;
  return {
    ...count,
    value: reader.number(read['value'], `${path}/value`, 0, 100),
    mean: reader.number(read['mean'], `${path}/mean`, 1, LIMITS.points),
    interval: readInterval(reader, read['interval'], `${path}/interval`, 0, 100),
    word: {
      anchor: reader.integer(anchor, `${path}/word/anchor`, 0, last),
      almost: almost === null ? null : reader.integer(almost, `${path}/word/almost`, 0, last),
    },
  };
}

function readCentred(reader: Reader, input: unknown, path: string): CentredScore {
  const { scale, value, interval } = reader.record(input, path, ['scale', 'value', 'interval']);
  return {
    scale: reader.id(scale, `${path}/scale`),
    value: reader.number(value, `${path}/value`, -100, 100),
    interval: readInterval(reader, interval, `${path}/interval`, -200, 200),
  };
}

function readInterval(
  reader: Reader,
  input: unknown,
  path: string,
  min: number,
  max: number,
): Interval {
  const { low, high } = reader.record(input, path, ['low', 'high']);
  return {
    low: reader.number(low, `${path}/low`, min, max),
    high: reader.number(high, `${path}/high`, min, max),
  };
}

function readFigure<T>(
  reader: Reader,
  input: unknown,
  path: string,
  readValue: (value: unknown, path: string) => T,
): Figure<T> {
  const absent = isAbsent(input);
  const { value, reason } = reader.record(input, path, absent ? ['value', 'reason'] : ['value']);
  return absent ? readReason(reader, reason, path) : { value: readValue(value, `${path}/value`) };
}

function readReason(reader: Reader, reason: unknown, path: string): Absent {
  return { value: null, reason: reader.oneOf(reason, `${path}/reason`, REASONS) };
}

function readIds(reader: Reader, input: unknown, path: string): readonly string[] {
  return reader
    .array(input, path, 1, LIMITS.scales)
    .map((id, index) => reader.id(id, pointer(path, index)));
}

function isAbsent(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'value' in input && input.value === null;
}
