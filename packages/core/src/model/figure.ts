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

/**
 * Why a statistic of a group is absent. Apart from `AbsenceReason`, because no widget of one person ever has to find a
 * sentence for these.
 */
export type StatisticReason =
  | AbsenceReason
  /** Fewer teams than the method compares. */
  | 'too-few-teams'
  /** Fewer items, scales or objects than the method needs. */
  | 'too-few-items'
  /** This person left something open that the method cannot do without. */
  | 'incomplete-answers'
  /** So close to an end of the scale that the method has no value there. */
  | 'at-the-edge'
  /** It would be a division by a mean of zero. */
  | 'zero-mean'
  /** The interval has no end: the denominator may well be zero. */
  | 'unbounded'
  /** Some pair was never compared. */
  | 'not-compared'
  /** Some objects always won from the others, or never met them: their distance cannot be estimated. */
  | 'not-connected'
  /** Items that follow from one another, so that the covariance matrix has no inverse. */
  | 'dependent-items'
  /** The model does not fit: an error variance at or below zero, or a loading below zero. */
  | 'improper-solution';

export interface Absent<R extends string = AbsenceReason> {
  readonly value: null;
  readonly reason: R;
}

export interface Present<T> {
  readonly value: T;
}

export type Figure<T, R extends string = AbsenceReason> = Present<T> | Absent<R>;

/** A figure of a group: present, or absent with the reason why. */
export type Statistic<T> = Figure<T, StatisticReason>;
