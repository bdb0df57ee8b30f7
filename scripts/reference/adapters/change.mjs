import {
  normalQuantile,
  pairedChange,
  reliableChange,
  standardDeviation,
  standardErrorOfMeasurement,
} from '../core.mjs';
import { part, valueOf } from '../figures.mjs';

export const change = {
  rci_one: ({ before, after, sd, reliability }) => ({
    ...errors(sd, reliability),
    rci: part(reliableChange(before, after, { sd, reliability }), ({ index }) => index),
  }),

  rci: (args, data) => {
    const indices = reliableChanges(args, data).map(valueOf);
    const sd = sdBefore(args, data);
    const bound = normalQuantile(0.975);
    const known = indices.filter((index) => index !== null);
    return {
      sd,
      ...errors(sd, args.reliability),
      threshold_95: bound * errors(sd, args.reliability).s_diff,
      n_up: known.filter((index) => index > bound).length,
      n_down: known.filter((index) => index < -bound).length,
    };
  },

  change_paired: (args, data) => {
    const values = (name) => (data ? data.column(name) : name);
    const figures = pairedChange(values(args.before), values(args.after), args.level);
    const of = (take) => part(figures, take);
    const test = (take) => of((figure) => part(figure.test, take));
    return {
      n: of(({ n }) => n),
      mean_diff: of(({ difference }) => difference),
      sd_diff: of(({ sdDifference }) => sdDifference),
      r: of(({ r }) => r),
      t: test(({ t }) => t),
      df: test(({ df }) => df),
      p: test(({ p }) => p),
      ci: of(({ interval }) => interval),
      dz: of(({ dz }) => dz),
      d_av: of(({ dAv }) => dAv),
    };
  },
};

/** Per person the index; of who misses a score none. */
export function reliableChanges(args, data) {
  const [before, after] = [data.column(args.before), data.column(args.after)];
  const sd = sdBefore(args, data);
  return before.map((score, person) =>
    score === null || after[person] === null
      ? { value: null, reason: 'incomplete-answers' }
      : part(
          reliableChange(score, after[person], { sd, reliability: args.reliability }),
          ({ index }) => index,
        ),
  );
}

/** “sd of before”, or a number. */
function sdBefore({ before, sd }, data) {
  if (typeof sd === 'number') return sd;
  return standardDeviation(data.column(before).filter((score) => score !== null));
}

function errors(sd, reliability) {
  const sem = standardErrorOfMeasurement(sd, reliability);
  return { sem, s_diff: Math.SQRT2 * sem };
}
