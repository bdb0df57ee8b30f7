/**
 * One sheet as numbers, an entry per item in the order as shown: the point that was given, or one of the two below. A
 * count is kept as one more than it is, so that none at all is not the same as no answer. Everything after it is plain
 * counting, which is what makes scoring a million sheets quick.
 */
export type Sheet = readonly number[];

export const OPEN = 0;
export const NOT_APPLICABLE = -1;
