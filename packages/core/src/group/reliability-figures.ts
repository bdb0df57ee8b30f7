import { cronbachAlpha } from '../statistics/cronbach-alpha.js';
import { covarianceOfExact, type ExactCrossProducts } from '../statistics/exact-cross-products.js';
import { feldtInterval } from '../statistics/feldt-interval.js';
import { itemRestCorrelations } from '../statistics/item-rest-correlations.js';
import { omegaMl } from '../statistics/omega-ml.js';
import { absentFigure } from './group-figure.js';
import type { GroupFigure, GroupValue, Reliability, ReliabilityFigure } from './report-tree.js';

/** People from whom on reliability is worth a look, and from whom on it can be relied on. */
const LOOK = 30;
const RELY = 100;

/** How well the items of one scale go together, from the sums over people who answered them all. */
export function reliabilityFigures(
  products: ExactCrossProducts | undefined,
): GroupFigure<Reliability> {
  const n = products?.n ?? 0;
  if (!products || n === 0) return absentFigure(0, 'no-answers');
  if (n < LOOK) return absentFigure(n, 'too-few-people');
  const covariances = covarianceOfExact(products);
  if (covariances.value === null) return absentFigure(n, covariances.reason);
  const alpha = cronbachAlpha(covariances.value);
  const omega = omegaMl(covariances.value);
  return {
    n,
    value: {
      alpha: alpha.value === null ? alpha : withInterval(alpha.value, products),
      omega: omega.value === null ? omega : { value: omega.value.raw },
      omegaMethod: 'ml-raw',
      itemRest: itemRestCorrelations(covariances.value),
      footing: n < RELY ? 'look' : 'rely',
    },
  };
}

function withInterval(
  value: number,
  { n, sums }: ExactCrossProducts,
): GroupValue<ReliabilityFigure> {
  const { lower, upper } = feldtInterval(value, n, sums.length);
  return { value: { value, interval: { low: lower, high: upper } } };
}

/**
 * The reliability that this organisation's own answers show, from a hundred people on; `null` when there is none to rely
 * on, so that the instrument's assumption holds.
 */
export function ownReliability(products: ExactCrossProducts | undefined): number | null {
  if (!products || products.n < RELY) return null;
  const covariances = covarianceOfExact(products);
  if (covariances.value === null) return null;
  const alpha = cronbachAlpha(covariances.value).value;
  // Below 0 items work against each other: no reliability at all, and none to build on.
  return alpha === null || alpha < 0 ? null : alpha;
}
