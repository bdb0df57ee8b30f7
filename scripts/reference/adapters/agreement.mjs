import {
  agreementOfTeam,
  averageDeviation,
  awg,
  mean,
  nullVariance,
  rwg,
  rwgj,
  rwgStar,
  meanItemVariance,
  sampleOf,
  uniformNullVariance,
  variance,
} from '../core.mjs';
import { part, summary, valueOf } from '../figures.mjs';

export const agreement = {
  rwg: (args) => itemFigures(args.scores, args),

  rwgj: ({ rows, ...args }) => {
    const columns = rows[0].map((_, item) => rows.map((row) => row[item]));
    const variances = columns.map((column) => variance(sampleOf(column)).value);
    const deviation = (centre) =>
      mean(columns.map((column) => averageDeviation(column, centre).value));
    return {
      mean_item_var: meanItemVariance(variances),
      rwgj: rwgj(variances, ranvarOf(args)),
      rwgj_lindell: rwgStar(variances, ranvarOf(args)),
      ad_mean: deviation('mean'),
      ad_median: deviation('median'),
    };
  },

  null_variance: ({ points, ...shapes }) => ({
    uniform: uniformNullVariance(points),
    ...Object.fromEntries(
      Object.entries(shapes).map(([name, shape]) => [name, nullVariance(shape)]),
    ),
  }),

  agreement_item: (args, data) => {
    const groups = itemAgreement(args, data);
    const figures = ['rwg', 'ad_mean', 'ad_median', 'awg'].map((name) => [
      name,
      summary(groups.map((group) => group[name])),
    ]);
    return Object.fromEntries(figures);
  },

  agreement_multi: (args, data, { isList }) => {
    const groups = scaleAgreement(args, data);
    if (isList) return groups;
    const figures = ['rwgj', 'rwgj_lindell', 'ad_mean', 'ad_median', 'awg_mean'].map((name) => [
      name,
      summary(groups.map((group) => group[name])),
    ]);
    const strong = groups.filter((group) => valueOf(group.rwgj) >= 0.7);
    return { ...Object.fromEntries(figures), share_rwgj_ge_70: strong.length / groups.length };
  },
};

/** Per group the figures of one variable. */
export function itemAgreement(args, data) {
  const members = data.byGroup(data.column(args.variable), args.group);
  return [...members].map(([group, scores]) => ({ group, ...itemFigures(scores, args) }));
}

/** Per group the figures of several items. */
export function scaleAgreement(args, data) {
  const members = data.byGroup(
    data.rows.map((row) => args.items.map((item) => row[item])),
    args.group,
  );
  return [...members].map(([group, rows]) => {
    const figures = agreementOfTeam(rows, args, ranvarOf(args));
    const of = (take) => part(figures, take);
    return {
      group,
      n: of(({ n }) => n),
      rwgj: of((team) => team.rwgj),
      rwgj_lindell: of(({ rwgStar: star }) => star),
      ad_mean: of((team) => team.averageDeviation.mean),
      ad_median: of((team) => team.averageDeviation.median),
      awg_mean: of((team) => team.awg),
    };
  });
}

function itemFigures(scores, args) {
  const sample = sampleOf(scores);
  const within = rwg(sample, ranvarOf(args));
  return {
    n: sample.n,
    mean: sample.mean,
    var: part(within, (figure) => figure.variance),
    rwg: part(within, (figure) => figure.rwg),
    rwg_unclamped: part(within, ({ unclamped }) => unclamped),
    ad_mean: averageDeviation(scores, 'mean'),
    ad_median: averageDeviation(scores, 'median'),
    awg: awg(sample, args),
  };
}

function ranvarOf({ ranvar, min, max }) {
  return ranvar ?? uniformNullVariance(max - min + 1);
}
