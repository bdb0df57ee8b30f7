/** Why a figure is absent. Absent figures are `null` with a reason, never 0 and never NaN. */
export type AbsenceReason =
  /** Fewer items answered than the scoring rule asks. */
  | 'too-few-answers'
  /** One of the scales it is made of has no value. */
  | 'incomplete-scales'
  /** The differences lie within the measurement error. */
  | 'within-measurement-error'
  /** There is only one scale, so nothing to compare. */
  | 'single-scale'
  /** The method has no critical value for this number of scales. */
  | 'too-many-scales'
  /** The instrument is not read this way. */
  | 'not-for-this-instrument';

export interface Absent {
  readonly value: null;
  readonly reason: AbsenceReason;
}

export interface Present<T> {
  readonly value: T;
}

export type Figure<T> = Present<T> | Absent;
