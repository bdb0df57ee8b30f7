import type { Instrument } from '../model/instrument.js';
import type { Issue } from '../model/issue.js';
import type { ProblemCode } from './intake.js';
import type { Place, Row } from './result-collector.js';

/** What a table is read into. */
export interface TableIntake {
  /** The table is of one of these, or each row says of which one it is. */
  readonly instruments: readonly Instrument[];
  /** @param instrument - `null` for a row of another one */
  addRow(instrument: Instrument | null, row: Row, place: Place): void;
  refuse(code: ProblemCode, place: Place, issues?: readonly Issue[]): void;
}
