import { composition, profileSimilarity } from '../core.mjs';
import { part } from '../figures.mjs';

export const profiles = {
  profile_similarity: ({ p, q, midpoint }) => {
    const figures = profileSimilarity(p, q, midpoint);
    const of = (take) => part(figures, take);
    return {
      euclid: of(({ distance }) => distance),
      mean_abs: of(({ meanDifference }) => meanDifference),
      elevation_diff: of(({ elevationDifference }) => elevationDifference),
      scatter: of(({ scatter }) => scatter),
      pearson: of(({ pearson }) => pearson),
      spearman: of(({ spearman }) => spearman),
      icc_double_entry: of(({ doubleEntry }) => doubleEntry),
      cosine_centred_at_mid: of(({ cosine }) => cosine),
    };
  },

  composition: ({ counts }) => {
    const figures = composition(counts);
    const of = (take) => part(figures, take);
    return {
      blau: of(({ blau }) => blau.raw),
      // The one figure of the core that is null by itself: its docstring has the reason.
      blau_unbiased: of(({ blau }) => blau.unbiased ?? { value: null, reason: 'too-few-people' }),
      blau_normalised: of(({ blauNormalised }) => blauNormalised),
      shannon: of(({ shannon }) => shannon),
      shannon_normalised: of(({ shannonNormalised }) => shannonNormalised),
    };
  },
};
