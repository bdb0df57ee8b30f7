import type { StatisticReason } from '../model/figure.js';

/** Why a figure of a group is absent. */
export type GroupReason =
  | StatisticReason
  /** The host did not say how many people were asked. */
  | 'unknown-size'
  /** Nobody in this group was asked it, or the results share scores only and the figure needs answers. */
  | 'no-answers'
  /** There is no earlier round to hold it against, or this group was not in it. */
  | 'no-earlier-round'
  /** Scores of one person add up to a constant, so that they say nothing between people. */
  | 'ipsative'
  /** A list of conditions that need not go together. */
  | 'formative'
  /** It is said of teams, or of the organisation, only. */
  | 'not-for-this-level'
  /** More groups than can be laid side by side. */
  | 'too-many-groups';
