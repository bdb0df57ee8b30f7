import type { GroupReason } from '@leerklimaat/core';
import type { AbsentKind } from '../locales/team-report-figure-text.js';

/** What is not here is a number that does not come out. */
const KINDS: Readonly<Partial<Record<GroupReason, AbsentKind>>> = {
  'suppressed-small': 'few',
  'too-few-people': 'few',
  'too-few-answers': 'few',
  'incomplete-scales': 'few',
  'no-answers': 'few',
  'suppressed-complement': 'hidden',
  'suppressed-difference': 'hidden',
  'suppressed-dominance': 'hidden',
  'nearly-all-high': 'high',
  'nearly-all-low': 'low',
  'nearly-all-same': 'same',
  'waiting-for-answers': 'later',
  'unknown-size': 'size',
  'no-earlier-round': 'round',
  'too-few-teams': 'teams',
  'not-for-this-level': 'never',
  'not-for-this-instrument': 'never',
  ipsative: 'never',
  formative: 'never',
};

/** Why a figure is absent, as far as a reader has use for it; `null` when it is there. */
export function absentKind({
  reason,
}: {
  readonly value: unknown;
  readonly reason?: GroupReason;
}): AbsentKind | null {
  return reason ? (KINDS[reason] ?? 'other') : null;
}
