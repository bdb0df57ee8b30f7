import type { GroupReason } from './group-reason.js';
import type { GroupFigure, GroupValue } from './report-tree.js';

/** A value, or the reason why it is absent, with the people it rests on. */
export function groupFigure<T>(n: number, value: GroupValue<T>): GroupFigure<T> {
  return value.value === null
    ? { n, value: null, reason: (value as { readonly reason: GroupReason }).reason }
    : { n, value: value.value };
}

export function absentFigure(n: number, reason: GroupReason): GroupFigure<never> {
  return { n, value: null, reason };
}
