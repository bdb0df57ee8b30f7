import { core } from './core.mjs';

const PROFILES = {
  levels: 'Each scale is read on its own, from 0 to 100, and scales may be compared.',
  separate: 'Each scale is read on its own; scales are never compared.',
  preferences:
    'Scales are read against the person’s own mean, which takes answering style out: an order with intervals, never a type.',
  'best-worst':
    'Per scale: how often it was chosen as best, less how often as least, over the complete pairs. 0 is always least, 50 as often best as least, 100 always best. Then as an order against the person’s own mean.',
};

/** How answers become figures, in words. */
export function scoringRules(instrument) {
  const { scoring, scales, items } = instrument;
  const { profile, ipsative, total, foundation } = scoring;
  return [
    scales.length > 1 ? PROFILES[profile] : 'One score, from 0 to 100.',
    profile === 'best-worst'
      ? 'A pair counts when both of its choices are made, and differ.'
      : `A scale has a figure with answers to ${needed(instrument)}; of points it is their mean, as percent of the maximum possible.`,
    ...reversedRule(items),
    ...scales
      .filter(isCount(instrument))
      .map(({ id }) => `\`${id}\` is the sum of its counts, over the answered ones.`),
    ...scales
      .filter(({ oftenFrom }) => oftenFrom)
      .map(
        ({ id, oftenFrom }) =>
          `\`${id}\`: often is answer ${oftenFrom} or higher, fixed beforehand.`,
      ),
    ...formativeRule(scales),
    ...(total ? ['The mean of all scales is reported too, when each has a score.'] : []),
    ...(foundation
      ? [`\`${foundation}\` carries the other scales and is shown as their centre.`]
      : []),
    ...(ipsative
      ? [
          'Scores of one person add up to a constant (ipsative): no alpha, no correlations between people, no norm.',
        ]
      : []),
    ...differences(instrument),
  ];
}

const isCount =
  ({ format }) =>
  (scale) =>
    (scale.format ?? format).kind === 'count';

function needed({ items, scales, scoring }) {
  const numbers = scales.map(({ id }) => {
    const all = items.filter(({ scale }) => scale === id).length;
    return `${Math.ceil(scoring.answeredShare * all - 1e-9)} of ${all}`;
  });
  const kinds = [...new Set(numbers)];
  return kinds.length === 1
    ? `${kinds[0]} items`
    : scales.map(({ id }, at) => `${numbers[at]} (\`${id}\`)`).join(', ');
}

function reversedRule(items) {
  const reversed = items.filter((item) => item.reversed).map(({ id }) => `\`${id}\``);
  return reversed.length > 0 ? [`Turned before counting: ${reversed.join(', ')}.`] : [];
}

function formativeRule(scales) {
  const formative = scales.filter((scale) => scale.formative).map(({ id }) => `\`${id}\``);
  return formative.length > 0
    ? [`Formative (its items need not go together): ${formative.join(', ')}.`]
    : [];
}

/** How far apart two scales must lie before one is named above the other. */
function differences({ scoring: { profile }, scales, assumptions: { sd, reliability } }) {
  if (profile === 'separate' || scales.length < 2) return [];
  const errors = scales.map((scale) =>
    core.standardErrorOfMeasurement(sd, scale.reliability ?? reliability),
  );
  const points = Math.round(core.criticalRange(scales.length) * Math.max(...errors));
  return profile === 'levels'
    ? [`A highest and a lowest scale are named from ${points} points apart.`]
    : [`All scales within ${points} points of the first share the top.`];
}
