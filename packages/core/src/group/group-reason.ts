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
  | 'too-many-groups'
  /** `suppress`: it rests on fewer people than a figure must rest on. */
  | 'suppressed-small'
  /** `suppress`: with the figures of the other groups it would tell the figure of a few people. */
  | 'suppressed-complement'
  /** `suppress`: laid beside another group or another release it would tell the figure of a few people. */
  | 'suppressed-difference'
  /** `suppress`: (nearly) everyone gave the highest answer; `n` tells how near, see `nearlyAllBand`. */
  | 'nearly-all-high'
  /** `suppress`: (nearly) everyone gave the lowest answer. */
  | 'nearly-all-low'
  /** `suppress`: all but at most one person gave the same answer. */
  | 'nearly-all-same'
  /** `suppress`: one person makes up more than half of the sum, or nobody counted anything. */
  | 'suppressed-dominance'
  /** `suppress`: this group answered after the last release, and will be shown in the next. */
  | 'waiting-for-answers';
