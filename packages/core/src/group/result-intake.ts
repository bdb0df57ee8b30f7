import type { Issue } from '../model/issue.js';
import type { ProblemCode } from './intake.js';
import type { Place } from './result-collector.js';

/** What results are read into: a `ResultCollector` of one instrument, or a `MixedCollector` of several. */
export interface ResultIntake {
  /** Takes in one result, whatever it may be. */
  add(input: unknown, place: Place): void;
  /** Notes something that could not be read. */
  refuse(code: ProblemCode, place: Place, issues?: readonly Issue[]): void;
}
