import {
  benjaminiHochberg,
  bootstrapRatio,
  hedgesG,
  holm,
  kendallTauB,
  pearson,
  percentileInterval,
  ratioOfMeans,
  ratiosOfDraws,
  sampleOf,
  spearman,
  welchAnova,
  welchTwo,
} from '../core.mjs';
import { part } from '../figures.mjs';

export const comparing = {
  compare_two: (args, data) => {
    const of = (group) => sampleOf(data.inGroup(data.column(args.variable), group));
    const [a, b] = [of(args.a), of(args.b)];
    const welch = welchTwo(a, b, args.level);
    const hedges = hedgesG(a, b, args.level);
    return {
      n1: a.n,
      n2: b.n,
      diff: part(welch, ({ difference }) => difference),
      t: part(welch, ({ t }) => t),
      df: part(welch, ({ df }) => df),
      p: part(welch, ({ p }) => p),
      ci: part(welch, ({ interval }) => interval),
      cohen_d_pooled: part(hedges, ({ d }) => d),
      hedges_g: part(hedges, ({ g }) => g),
      hedges_g_ci: part(hedges, ({ interval }) => interval),
    };
  },

  compare_many: (args, data) => {
    const scores = data.column(args.variable);
    const test = welchAnova(args.groups.map((group) => sampleOf(data.inGroup(scores, group))));
    return {
      F: part(test, ({ f }) => f),
      df1: part(test, ({ df1 }) => df1),
      df2: part(test, ({ df2 }) => df2),
      p: part(test, ({ p }) => p),
    };
  },

  p_adjust: ({ p }) => ({ holm: holm(p), bh: benjaminiHochberg(p) }),

  correlation: (args, data) => {
    const [x, y] = data ? [data.column(args.x), data.column(args.y)] : [args.x, args.y];
    const linear = pearson(x, y, args.level);
    const ranks = spearman(x, y, args.level);
    return {
      n: linear.value?.n ?? x.filter((value, index) => value !== null && y[index] !== null).length,
      pearson: part(linear, ({ r }) => r),
      pearson_ci: part(linear, ({ interval }) => interval),
      pearson_t: part(linear, ({ test }) => part(test, ({ t }) => t)),
      pearson_p: part(linear, ({ test }) => part(test, ({ p }) => p)),
      spearman: part(ranks, ({ rho }) => rho),
      spearman_ci_bonett_wright: part(ranks, ({ interval }) => interval),
      kendall_tau_b: part(kendallTauB(x, y), ({ tau }) => tau),
    };
  },

  ratio_of_means: (args, data, { how }) => {
    const values = (condition) => (data ? data.where(args.y, condition) : condition);
    const [high, low] = [values(args.high), values(args.low)];
    const [first, second] = [sampleOf(high), sampleOf(low)];
    const figures = ratioOfMeans(first, second, args.level);
    const isBootstrapped = /resampl|boot/i.test(how);
    return {
      n_high: first.n,
      n_low: second.n,
      mean_high: first.mean,
      mean_low: second.mean,
      ratio: part(figures, ({ ratio }) => ratio),
      log_se: part(figures, ({ logSe }) => logSe),
      ci_log_delta: part(figures, ({ logDelta }) => logDelta),
      ci_fieller: part(figures, ({ fieller }) => fieller),
      ...(isBootstrapped && {
        boot_percentile_approx: bootstrapRatio(high, low, {
          seed: 1,
          resamples: 20_000,
          level: args.level,
        }),
      }),
    };
  },

  bootstrap_given: (args) => {
    const ratios = ratiosOfDraws(
      args.high,
      args.low,
      args.resamples_high_0based,
      args.resamples_low_0based,
    );
    return { ratios, percentile_type7: percentileInterval(ratios, args.level) };
  },
};
