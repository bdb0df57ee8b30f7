import type { LeerResult } from '../model/result.js';

/** What a result says of the instrument that is summed. */
export interface PersonPart extends Pick<LeerResult, 'labels' | 'flags' | 'scores' | 'answers'> {
  readonly instrument: { readonly version: string };
}
