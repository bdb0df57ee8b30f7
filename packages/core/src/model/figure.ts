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
  | 'not-for-this-instrument'
  /** So few people that the figure would say something about one of them; never in the result of one person. */
  | 'too-few-people'
  /** People do not differ at all, or are assumed not to, so that there is nothing to hold a difference against. */
  | 'no-variation'
  /** Measured without error by assumption, so that every difference would count as a real one. */
  | 'perfect-reliability';

export interface Absent {
  readonly value: null;
  readonly reason: AbsenceReason;
}

export interface Present<T> {
  readonly value: T;
}

export type Figure<T> = Present<T> | Absent;
