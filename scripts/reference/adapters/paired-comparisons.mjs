import {
  bradleyTerry,
  circularTriads,
  circularTriadsByChance,
  kendallU,
  mean,
  thurstoneCaseV,
} from '../core.mjs';
import { part, table, valueOf } from '../figures.mjs';

export const pairedComparisons = {
  bradley_terry: ({ objects, wins }, data) => {
    const matrix = wins
      ? wins.map((row) => objects.map((object) => row[object]))
      : winsOf(objects, data);
    const figures = bradleyTerry(matrix);
    const of = (take) => part(figures, take);
    return {
      objects,
      worth_log_sum_zero: of(({ strengths }) => strengths),
      se_sum_zero: of(({ standardErrors }) => standardErrors),
      worth_prob: of(({ shares }) => shares),
      deviance: of(({ deviance }) => deviance),
      df: of(({ df }) => df),
      loglik_kernel: of(({ logLikelihood }) => logLikelihood),
    };
  },

  thurstone_case_v: ({ objects }, data) => ({
    scale_mean_zero: thurstoneCaseV(winsOf(objects, data)),
  }),

  paired_consistency: ({ objects }, data) => {
    const people = consistencyOfPeople(objects, data);
    return {
      mean_circular: mean(people.map((person) => valueOf(person.circular_triads))),
      table_circular: table(people.map((person) => valueOf(person.circular_triads))),
      mean_zeta: mean(people.map(({ zeta }) => valueOf(zeta))),
      kendall_u: kendallU(winsOf(objects, data)),
      win_means: objects.map((object) => mean(people.map((person) => person[object]))),
    };
  },

  paired_consistency_null: ({ objects }) => {
    const rounds = circularTriadsByChance(objects);
    const filled = [...rounds.entries()].filter(([, count]) => count > 0);
    return {
      count: Object.fromEntries(filled),
      total: rounds.reduce((sum, count) => sum + count, 0),
    };
  },

  circular_triads: ({ wins }) => triads(wins),
};

/** Per person how often each object won, and what that says of the order. */
export function consistencyOfPeople(objects, data) {
  const pairs = pairsOf(objects, data);
  return data.rows.map((row) => {
    const wins = Object.fromEntries(objects.map((object) => [object, 0]));
    for (const { column, first, second } of pairs) wins[row[column] > 0 ? first : second] += 1;
    return { ...wins, ...triads(objects.map((object) => wins[object])) };
  });
}

function triads(wins) {
  const figures = circularTriads(wins);
  return {
    circular_triads: part(figures, (figure) => figure.triads),
    max: part(figures, ({ max }) => max),
    zeta: part(figures, ({ zeta }) => zeta),
  };
}

/** How often each object won from each other one. */
function winsOf(objects, data) {
  const wins = objects.map(() => objects.map(() => 0));
  for (const { column, first, second } of pairsOf(objects, data)) {
    const [a, b] = [objects.indexOf(first), objects.indexOf(second)];
    for (const row of data.rows) {
      if (row[column] > 0) wins[a][b] += 1;
      else if (row[column] < 0) wins[b][a] += 1;
    }
  }
  return wins;
}

/** The columns of pairs, `first:second`, of which both are among the objects. */
function pairsOf(objects, data) {
  return data.header
    .map((column) => ({ column, first: column.split(':')[0], second: column.split(':')[1] }))
    .filter(({ first, second }) => objects.includes(first) && objects.includes(second));
}
