/** What a reader can look at, each a link of its own. */
export type ViewName =
  'organisation' | 'teams' | 'team' | 'chain' | 'mirror' | 'preferences' | 'waves';

/** Where the reader is. */
export interface Place {
  readonly view: ViewName;
  /** Of which team, in `team`; which group's preferences, in `preferences`. */
  readonly team?: string;
  /** In `teams`: how many teams stand on the pages before this one, and what their names are searched for. */
  readonly from?: number;
  readonly find?: string;
}
