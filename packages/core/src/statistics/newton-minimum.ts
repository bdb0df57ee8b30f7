import { choleskyOf, solveCholesky } from './cholesky.js';
import type { Matrix } from './matrix.js';

/** A function at a point, with its first and second derivatives. */
export interface Surface {
  readonly value: number;
  readonly gradient: readonly number[];
  readonly hessian: Matrix;
}

const ROUNDS = 200;
const NOISE = 1e-12;

/**
 * The point where a smooth function is lowest, near a start: Newton's steps, shortened towards steepest descent where
 * they lead up or out.
 *
 * @param at - the function at a point, or `null` outside the region in which it means anything
 * @returns the point to eleven digits, or `null` when there is none inside the region
 * @see Levenberg 1944; Marquardt 1963
 */
export function newtonMinimum(
  start: readonly number[],
  at: (point: readonly number[]) => Surface | null,
): readonly number[] | null {
  let point = start;
  let here = at(point);
  let caution = 0;
  for (let round = 0; here !== null && round < ROUNDS; round += 1) {
    const step = stepFrom(here, caution);
    const next = step?.map((move, index) => point[index]! + move);
    // The number of right digits doubles with every full step: after six there are eleven, and no need to look.
    if (next && caution === 0 && step!.every((move) => Math.abs(move) < 1e-6)) return next;
    const there = next === undefined ? null : at(next);
    // Near the bottom the values themselves no longer tell up from down.
    if (next && there && there.value <= here.value + NOISE * (1 + Math.abs(here.value))) {
      point = next;
      here = there;
      caution = caution < 1e-3 ? 0 : caution / 10;
    } else {
      caution = Math.max(1e-3, caution * 10);
    }
  }
  return null;
}

/** Downhill, and the shorter the more `caution`; `null` where the surface does not curve up. */
function stepFrom({ gradient, hessian }: Surface, caution: number): number[] | null {
  const scale = Math.max(...hessian.map((row, index) => Math.abs(row[index]!)));
  const factor = choleskyOf(
    caution === 0
      ? hessian
      : hessian.map((row, i) => row.map((value, j) => (i === j ? value + caution * scale : value))),
  );
  return (
    factor &&
    solveCholesky(
      factor,
      gradient.map((slope) => -slope),
    )
  );
}
