import type { GroupReason } from './group-reason.js';

/** Why a block is withheld in a group; `null` when it is shown. */
export type Verdict = GroupReason | null;

/** Per block, in the order of `groupNodes`. */
export type Verdicts = ReadonlyMap<string, readonly Verdict[]>;

/** Whether it says that the mean is near an end, which is a figure too. */
export function tellsEnd(verdict: Verdict): boolean {
  return verdict === 'nearly-all-high' || verdict === 'nearly-all-low';
}

/** Whether something is said of the answers: the figures, or that they are nearly all alike. */
export function isTold(verdict: Verdict): boolean {
  return verdict === null || tellsEnd(verdict) || verdict === 'nearly-all-same';
}

/** The same, without saying that the mean is near an end. */
export function withoutEnd(verdict: GroupReason): GroupReason {
  return tellsEnd(verdict) ? 'suppressed-complement' : verdict;
}
