/** Two ends between which a figure lies with the asked confidence. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
