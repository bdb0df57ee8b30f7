import {
  coMomentsOf,
  excessKurtosis,
  mergeMoments,
  momentsOf,
  NO_MOMENTS,
  skewness,
  variance,
} from '../core.mjs';

export const moments = {
  moments: (args, data) => {
    const values = args.values ?? data.column(args.variable);
    const shards = shardsOf(values, args.shards).map((shard) => momentsOf(shard));
    const merged = shards.reduceRight(mergeMoments, NO_MOMENTS);
    return {
      ...rename(merged),
      all: rename(merged),
      shards: shards.map(rename),
      var: variance(merged),
      skew_g1: skewness(merged),
      excess_kurtosis_g2: excessKurtosis(merged),
    };
  },

  comoment: (args, data) => {
    const { n, meanX, meanY, c } = coMomentsOf(data.column(args.x), data.column(args.y));
    return { n, mean_x: meanX, mean_y: meanY, C: c, cov: c / (n - 1) };
  },
};

/** “row i (1-based) goes to shard ((i-1) mod 7)+1” */
function shardsOf(values, words = 'mod 1') {
  const [, count] = /mod (\d+)/.exec(words) ?? [];
  if (!count) throw new Error(`“${words}” is not understood`);
  return Array.from({ length: Number(count) }, (_, shard) =>
    values.filter((__, row) => row % Number(count) === shard),
  );
}

function rename({ n, mean, m2, m3, m4, min, max }) {
  return { n, mean, M2: m2, M3: m3, M4: m4, min, max };
}
