import type { ResultExtra } from '../../parts/result-extra.js';
import { VERSION } from '../../version.js';
import { compareEarlier } from './compare-earlier.js';

/** A manager's checklist beside an earlier one. */
export const vergelijken: ResultExtra = {
  kind: 'result',
  name: 'vergelijken',
  version: VERSION,
  order: 30,
  section: compareEarlier,
};
