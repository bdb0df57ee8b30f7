import type { ResultExtra } from '../../parts/result-extra.js';
import { VERSION } from '../../version.js';
import { compareMirror } from './compare-mirror.js';

/** A manager's checklist beside the mirror that the team holds up. */
export const spiegelbeeld: ResultExtra = {
  kind: 'result',
  name: 'spiegelbeeld',
  version: VERSION,
  order: 20,
  section: compareMirror,
};
