import {
  covarianceMatrix,
  cronbachAlpha,
  mean,
  omegaMinres,
  omegaMl,
  pairwiseCovarianceMatrix,
  reliability as reliabilityOf,
} from '../core.mjs';
import { part } from '../figures.mjs';

export const reliability = {
  reliability: (args, data) => {
    const rows = rowsOf(args, data);
    const complete = rows.filter((row) => !row.includes(null));
    const means = args.items.map((_, item) => mean(complete.map((row) => row[item])));
    const covariances = covarianceMatrix(rows);
    const sds = part(covariances, ({ matrix }) => matrix.map((row, item) => Math.sqrt(row[item])));
    const figures = part(covariances, () => reliabilityOf(covariances.value, args.level));
    const of = (take) => part(figures, take);
    return {
      n: of(({ n }) => n),
      k: of(({ items }) => items),
      item_means: means,
      item_sds: sds,
      alpha: of(({ alpha }) => alpha),
      alpha_std: of(({ standardizedAlpha }) => standardizedAlpha),
      alpha_ci_feldt: of(({ interval }) => interval),
      alpha_ase_ci_duhachek: of(({ standardError }) =>
        part(standardError, ({ se, interval }) => ({ ase: se, ...interval })),
      ),
      lambda2: of(({ lambda2 }) => lambda2),
      mean_inter_item_r: of(({ meanInterItemCorrelation }) => meanInterItemCorrelation),
      item_rest_r: of(({ itemRest }) => itemRest),
      alpha_if_deleted: of(({ alphaIfDeleted }) => alphaIfDeleted),
      split_half_odd_even_r: of(({ splitHalf }) =>
        part(splitHalf, ({ correlation }) => correlation),
      ),
      split_half_odd_even_sb: of(({ splitHalf }) =>
        part(splitHalf, (halves) => halves.reliability),
      ),
      scale_mean: mean(means),
      scale_sd: of(({ scaleSd }) => scaleSd),
      sem_alpha: of(({ sem }) => sem),
      sem_alpha_pomp: of(({ sem }) => (100 * sem) / (args.max - args.min)),
    };
  },

  alpha: (args, data) => {
    const rows = rowsOf(args, data);
    const matrix =
      args.missing === 'pairwise'
        ? pairwiseCovarianceMatrix(rows)
        : part(covarianceMatrix(rows), (covariances) => ({ value: covariances.matrix }));
    return { alpha: part(matrix, cronbachAlpha) };
  },

  omega: (args, data) => {
    const covariances = covarianceMatrix(rowsOf(args, data));
    const minres = part(covariances, ({ matrix }) => omegaMinres(matrix));
    const ml = part(covariances, ({ matrix }) => omegaMl(matrix));
    return {
      loadings_minres: part(minres, ({ loadings }) => loadings),
      omega_minres: part(minres, ({ omega }) => omega),
      omega_minres_observed: part(minres, ({ observed }) => observed),
      loadings_ml: part(ml, ({ loadings }) => loadings),
      omega_ml_std: part(ml, ({ standardized }) => standardized),
      omega_ml_raw: part(ml, ({ raw }) => raw),
    };
  },
};

function rowsOf(args, data) {
  return args.rows ?? data.keyed(args);
}
