import { parseArgs } from 'node:util';

/** Measured in every round, first of all. */
export const CORE_TESTS = ['cold1', 'cold4', 'slow4g'];
export const SECONDARY_TESTS = ['axe', 'refuse', 'ten', 'paged', 'click4', 'grow360', 'grow3600'];

/** Yes or no, so that one answer is enough. */
export const ONCE = ['axe', 'refuse'];

export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      tests: { type: 'string' },
      rounds: { type: 'string', default: '9' },
      'secondary-rounds': { type: 'string' },
      'big-rounds': { type: 'string' },
      'stop-after': { type: 'string', default: 'Infinity' },
      limit: { type: 'string', default: '90000' },
      bundle: { type: 'string' },
      out: { type: 'string' },
      verbose: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  return {
    only: names(values.only),
    tests: names(values.tests) ?? [...CORE_TESTS, ...SECONDARY_TESTS],
    rounds,
    secondaryRounds: Number(values['secondary-rounds'] ?? rounds),
    bigRounds: Number(values['big-rounds'] ?? Math.min(3, rounds)),
    stopAfterSeconds: Number(values['stop-after']),
    pageLimit: Number(values.limit),
    bundle: values.bundle,
    out: values.out,
    verbose: values.verbose,
  };
}

const names = (list) => list?.split(',').filter(Boolean);
