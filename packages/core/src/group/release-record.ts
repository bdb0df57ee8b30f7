import type { SummaryLevel } from './group-summary.js';
import type { Crossing, ReportTree } from './report-tree.js';
import type { PeopleNeeded } from './suppression-policy.js';

/**
 * What was released of one round, for the next call of `suppress`. It is JSON, and it is for the host only: beside the
 * figures that everybody may see it holds the numbers of people of groups that are hidden. It holds no answers.
 */
export interface ReleaseRecord {
  readonly schema: 'urn:leerklimaat:release:1';
  /** What was shown. */
  readonly tree: ReportTree;
  /** How many people figures had to rest on. */
  readonly needed: PeopleNeeded;
  /** Every group at that time, also the hidden ones. */
  readonly groups: readonly ReleasedGroup[];
  /** As in the raw tree; `null` when it had none. */
  readonly crossing: readonly Crossing[] | null;
  /** Answers came in since, but too few to show new figures. */
  readonly waiting: boolean;
}

export interface ReleasedGroup {
  readonly level: SummaryLevel;
  readonly label: string | null;
  readonly people: number;
  /** Per block of figures: people per figure, when the block was last renewed; whether it is shown. */
  readonly blocks: Readonly<Record<string, ReleasedBlock>>;
}

export interface ReleasedBlock {
  /** Whether its figures are shown, or that they are nearly all alike. */
  readonly shown: boolean;
  readonly n: readonly number[];
}
