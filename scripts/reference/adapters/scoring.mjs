import { mean, scoreSheet, standardDeviation } from '../core.mjs';

const SCALE = 'scale';

/** An instrument of one scale. Its points count from 1, whatever the answers of the data begin with. */
function instrumentOf({ keys, min, max }, answeredShare) {
  const items = keys.map((key, index) => ({
    id: `item-${index + 1}`,
    scale: SCALE,
    ...(key < 0 && { reversed: true }),
  }));
  return {
    id: 'reference',
    version: '1.0.0',
    validation: 'unvalidated',
    format: { kind: 'agreement', points: max - min + 1 },
    scales: [{ id: SCALE }],
    items,
    pages: [{ id: 'page', items: items.map(({ id }) => id) }],
    scoring: { profile: 'levels', answeredShare, total: false },
    assumptions: { reliability: 0.8, sd: 19, basis: 'Not used here.' },
    sources: [],
  };
}

function score(instrument, answers, min) {
  const given = answers.flatMap((answer, index) =>
    answer === null ? [] : [[`item-${index + 1}`, answer - min + 1]],
  );
  const {
    answered,
    value,
    reason,
    mean: points,
  } = scoreSheet(instrument, Object.fromEntries(given)).scales[0];
  const absent = { value: null, reason };
  return value === null
    ? { answered, mean: absent, pomp: absent }
    : { answered, mean: points + min - 1, pomp: value };
}

/** Per person of some answers as given. */
export function scorePersons(args, rows, answeredShare) {
  const instrument = instrumentOf(args, answeredShare);
  return rows.map((answers) => score(instrument, answers, args.min));
}

/** The least number of answers with which there is a score. */
function leastAnswered(args, answeredShare) {
  const instrument = instrumentOf(args, answeredShare);
  const tries = args.keys.map((_, index) =>
    args.keys.map((__, at) => (at <= index ? args.min : null)),
  );
  return tries.findIndex((answers) => score(instrument, answers, args.min).pomp.value !== null) + 1;
}

const RULES = { half: 0.5, two_thirds: 2 / 3, four_fifths: 0.8, all: 1 };

export const scoring = {
  score_person: (args) => scorePersons(args, [args.answers], args.min_proportion)[0],

  scores: (args, data) => {
    const raw = data.rows.map((row) => args.items.map((item) => row[item]));
    const rules = Object.entries(RULES).map(([name, share]) => {
      const people = scorePersons(args, raw, share).filter(({ pomp }) => typeof pomp === 'number');
      const means = people.map((person) => person.mean);
      const pomps = people.map(({ pomp }) => pomp);
      return [
        name,
        {
          min_answered: leastAnswered(args, share),
          n_valid: people.length,
          mean: mean(means),
          sd: standardDeviation(means),
          pomp_mean: mean(pomps),
          pomp_sd: standardDeviation(pomps),
        },
      ];
    });
    return {
      no_answer: scorePersons(args, raw, RULES.half).filter(({ answered }) => answered === 0)
        .length,
      rules: Object.fromEntries(rules),
    };
  },
};
