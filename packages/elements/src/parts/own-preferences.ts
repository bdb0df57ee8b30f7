import { preferenceCode, type SharedPreferences } from '@leerklimaat/core';
import type { ResultView } from './questionnaire-view.js';
import { sharedIn } from './read-code.js';

export interface OwnPreferences {
  readonly code: string;
  /** What the code tells: the person as others get to see them. */
  readonly revealed: SharedPreferences;
}

/** The person's own code, and what it tells; `null` when there is no profile to make one of. */
export function ownPreferences({ score, flow }: ResultView): OwnPreferences | null {
  const profile = score.preferences.value;
  const code = profile && preferenceCode.write(profile, flow.instrument.id);
  const [revealed] = code ? sharedIn([code]) : [];
  return code && revealed ? { code, revealed } : null;
}
