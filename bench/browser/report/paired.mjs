import { markdownTable, NONE, spread } from './markdown.mjs';
import { median, medianInterval } from './statistics.mjs';

const REFERENCE = 'limit-lit';

/** What is compared. `value` reads one round: its samples by test. */
const MEASURES = [
  { name: 'cold page, 1 × CPU', aim: 'report', value: ({ cold1 }) => cold1?.first },
  { name: 'cold page, 4 × CPU', aim: 'report', value: ({ cold4 }) => cold4?.first },
  { name: 'cold page, slow 4G', aim: '≤ 1.25', value: ({ slow4g }) => slow4g?.first },
  {
    name: 'worst of 36 clicks',
    aim: 'within its range',
    own: true,
    value: ({ cold1 }) => cold1?.click.worst,
  },
  { name: 'ten widgets, heap', aim: '≤ 2', value: ({ ten }) => ten?.heap },
  {
    name: 'task, 36 → 360 statements',
    aim: 'itself ≤ 10',
    own: true,
    digits: 1,
    value: ({ cold1, grow360 }) => grow360?.task / cold1?.task,
  },
];

/**
 * Each contender beside the bare Lit form: the ratio within one round, so that a slow moment of the machine is on both
 * sides, and of those ratios the median with a distribution-free interval.
 */
export function pairedReport({ contenders }) {
  const reference = contenders[REFERENCE];
  const others = Object.entries(contenders).filter(([name]) => name !== REFERENCE);
  if (!reference || others.length === 0) return '';
  const labels = others.map(([, { label }]) => label);
  const ratioRows = MEASURES.map(({ name, aim, value }) => [
    name,
    aim,
    ...others.map(([, other]) => ratio(pairs(other, reference, value))),
  ]);
  const ownRows = MEASURES.filter(({ own }) => own).map(({ name, digits, value }) => [
    name,
    ...[reference, ...others.map(([, other]) => other)].map((one) =>
      spread([...valuesByRound(one, value).values()], { digits: digits ?? 0 }),
    ),
  ]);
  return [
    `### Ratio to ${reference.label} in the same round: median [95% interval of the median] number of rounds`,
    markdownTable(['measure', 'aim', ...labels], ratioRows),
    'Their own figures: clicks in ms, growth as a ratio; median (smallest–largest)',
    markdownTable(['measure', reference.label, ...labels], ownRows),
  ].join('\n\n');
}

/** The ratios of the rounds that both completed. */
function pairs(one, reference, value) {
  const below = valuesByRound(reference, value);
  return [...valuesByRound(one, value)]
    .filter(([round]) => below.has(round))
    .map(([round, above]) => above / below.get(round));
}

function valuesByRound({ samples }, value) {
  const rounds = new Map();
  for (const [test, list] of Object.entries(samples)) {
    for (const sample of list) {
      rounds.set(sample.round, { ...rounds.get(sample.round), [test]: sample });
    }
  }
  return new Map(
    [...rounds]
      .map(([round, byTest]) => [round, value(byTest)])
      .filter(([, figure]) => Number.isFinite(figure)),
  );
}

function ratio(values) {
  if (values.length === 0) return NONE;
  const interval = medianInterval(values);
  const range = interval
    ? `[${interval.low.toFixed(2)}–${interval.high.toFixed(2)}]`
    : '[too few rounds]';
  return `${median(values).toFixed(2)} ${range} ${values.length}`;
}
