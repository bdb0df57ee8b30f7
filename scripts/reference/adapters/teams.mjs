import {
  icc,
  iccOfScores,
  iccReml,
  mean,
  samplesByGroup,
  sampleOf,
  selfOtherGap,
  shrunkenMean,
  standardDeviation,
  teamMeanInterval,
  teamMeanIntervalTotal,
} from '../core.mjs';
import { part } from '../figures.mjs';

export const teams = {
  icc: (args, data) => {
    const [scores, groups] = args.scores
      ? [args.scores, args.groups]
      : [data.column(args.variable), data.groups(args.group)];
    const figures = iccOfScores(scores, groups, args.level);
    const of = (take) => part(figures, take);
    const test = (take) => of((figure) => part(figure.test, take));
    return {
      N: of(({ people }) => people),
      groups: of((figure) => figure.teams),
      mean_size: of(({ meanSize }) => meanSize),
      n0: of(({ n0 }) => n0),
      ms_between: of(({ msBetween }) => msBetween),
      ms_within: of(({ msWithin }) => msWithin),
      F: test(({ f }) => f),
      df1: test(({ df1 }) => df1),
      df2: test(({ df2 }) => df2),
      p: test(({ p }) => p),
      icc1: of(({ icc1MeanSize }) => icc1MeanSize),
      icc2: of(({ icc2 }) => icc2),
      icc1_n0: of(({ icc1 }) => icc1),
      icc1_n0_ci: of(({ icc1Interval }) => icc1Interval),
      icc2_ci: of(({ icc2Interval }) => icc2Interval),
      icc1_reml: iccReml(samplesByGroup(scores, groups)),
    };
  },

  team_mean_ci: (args, data) => {
    const scores = args.scores ?? data.inGroup(data.column(args.variable), args.group);
    const sample = sampleOf(scores);
    const figures = teamMeanInterval(sample, { invited: args.N, level: args.level });
    const of = (take) => part(figures, take);
    return {
      n: sample.n,
      N: args.N,
      response_rate: of(({ responseRate }) => responseRate),
      mean: sample.mean,
      sd: of(({ sd }) => sd),
      se: of(({ se }) => se),
      ci: of(({ interval }) => interval),
      se_fpc: of(({ seFinite }) => seFinite),
      ci_fpc: of(({ intervalFinite }) => intervalFinite),
    };
  },

  team_mean_ci_total: ({ scores, N, reliability, level }) => {
    const sample = sampleOf(scores);
    const figures = teamMeanIntervalTotal(sample, reliability, { invited: N, level });
    return {
      mean: sample.mean,
      se_total: part(figures, ({ se }) => se),
      ci_total: part(figures, ({ interval }) => interval),
    };
  },

  self_other_gap: ({ self, others, N, sem_self: semSelf }) => {
    const figures = selfOtherGap({ self, others, invited: N, semSelf }, { variant: 'fpc' });
    return {
      gap: part(figures, ({ gap }) => gap),
      gap_in_sd_others: part(figures, ({ gap }) => gap / standardDeviation(others)),
      se_gap: part(figures, ({ se }) => se),
      z: part(figures, ({ gap, se }) => gap / se),
    };
  },
};

/** Per group its mean, and that mean drawn to the mean of all group means. */
export function shrunkenMeans(variable, data) {
  const members = data.byGroup(data.column(variable));
  const samples = [...members].map(([group, scores]) => ({ group, ...sampleOf(scores) }));
  const { icc1 } = icc(samples).value;
  const grand = mean(samples.map((sample) => sample.mean));
  return samples.map((sample) => {
    const shrunken = shrunkenMean(sample, icc1, grand);
    return {
      group: sample.group,
      n: sample.n,
      mean: sample.mean,
      reliability: shrunken.reliability,
      shrunk: shrunken.mean,
    };
  });
}
