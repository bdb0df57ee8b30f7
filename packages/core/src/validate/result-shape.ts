import { RESULT_SCHEMA } from '../contract/schema-ids.js';
import type { Answer } from '../model/answers.js';
import type { Absent, Figure, Present } from '../model/figure.js';
import type { LeerResult, ModuleResult, ResultLabels, ResultScores } from '../model/result.js';
import type {
  AnchorWord,
  CentredScore,
  CountScore,
  CountValue,
  Extremes,
  Interval,
  PreferenceProfile,
  ScaleCount,
  ScaleScore,
  ScaleValue,
} from '../model/score.js';
import { date, label, language, resultId, version } from './common-shapes.js';
import { LIMITS } from '../contract/limits.js';
import { pointer, type Reader } from './reader.js';
import {
  boolean,
  distinct,
  id,
  integer,
  list,
  number,
  object,
  oneOf,
  optional,
  type Shape,
} from './shape.js';

const percent = number(0, 100);
const count = integer(0, LIMITS.items);
const ids = list(id, 1, LIMITS.scales);
const anchor = integer(0, LIMITS.points - 1);
const counts = { scale: id, answered: count, items: count };
const interval = object<Interval>({ low: percent, high: percent });

const reason = oneOf(
  'too-few-answers',
  'incomplete-scales',
  'within-measurement-error',
  'single-scale',
  'too-many-scales',
  'not-for-this-instrument',
);

/** Reads one of two shapes: the second when the value is `null`, as it is in an absent figure. */
function either<T>(present: Shape<T>, absent: Shape<T>): Shape<T> {
  return (reader, value, path) => (isAbsent(value) ? absent : present)(reader, value, path);
}

function isAbsent(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'value' in input && input.value === null;
}

const nothing: Shape<null> = () => null;

function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (reader, value, path) => (value === null ? null : shape(reader, value, path));
}

const absentFigure = object<Absent>({ value: nothing, reason });

function figure<T>(value: Shape<T>): Shape<Figure<T>> {
  return either<Figure<T>>(object<Present<T>>({ value }), absentFigure);
}

const scale = either<ScaleScore>(
  object<ScaleCount & ScaleValue>({
    ...counts,
    value: percent,
    mean: number(1, LIMITS.points),
    interval,
    word: object<AnchorWord>({ anchor, almost: orNull(anchor) }),
  }),
  object<ScaleCount & Absent>({ ...counts, value: nothing, reason }),
);

const centred = object<CentredScore>({
  scale: id,
  value: number(-100, 100),
  interval: object<Interval>({ low: number(-200, 200), high: number(-200, 200) }),
});

const counted = either<CountScore>(
  object<ScaleCount & CountValue>({
    ...counts,
    value: integer(0, LIMITS.count * LIMITS.items),
    capped: count,
  }),
  object<ScaleCount & Absent>({ ...counts, value: nothing, reason }),
);

const scores = object<ResultScores>({
  scales: list(scale, 1, LIMITS.scales),
  total: figure(percent),
  extremes: figure(object<Extremes>({ highest: ids, lowest: ids })),
  preferences: figure(
    object<PreferenceProfile>({
      order: list(centred, 1, LIMITS.scales),
      top: ids,
      elevation: percent,
    }),
  ),
  counts: optional(list(counted, 1, LIMITS.scales)),
  answered: count,
  notApplicable: count,
});

const answer = integer(0, LIMITS.count);

/** Answers to an instrument that is not at hand: well-formed ids and points. */
const answers = (reader: Reader, input: unknown, path: string): Record<string, Answer> => {
  const read: Record<string, Answer> = {};
  for (const key of reader.keys(input, path)) {
    const at = pointer(path, key);
    const value = (input as Record<string, unknown>)[key];
    const item = id(reader, key, at);
    if (item) read[item] = value === 'na' ? value : answer(reader, value, at);
  }
  return read;
};

const flags = distinct(list(oneOf('longstring', 'no-variation', 'contradiction', 'fast'), 0, 4));

const labels = object<ResultLabels>({
  team: optional(label),
  link: optional(label),
  round: optional(label),
});

const moduleResult = object<ModuleResult>({
  instrument: object({ id, version }),
  scores: optional(scores),
  flags: optional(flags),
});

export const resultShape: Shape<LeerResult> = object<LeerResult>({
  schema: oneOf(RESULT_SCHEMA),
  id: resultId,
  instrument: object({ id, version, language }),
  date,
  test: boolean,
  labels: optional(labels),
  share: oneOf('completion', 'scores', 'answers'),
  scores: optional(scores),
  flags: optional(flags),
  answers: optional(answers),
  modules: optional(list(moduleResult, 1, LIMITS.modules)),
});
