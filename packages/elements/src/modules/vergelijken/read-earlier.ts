import {
  compareResults,
  validateResult,
  type Instrument,
  type IssueCode,
  type LeerResult,
  type ResultComparison,
} from '@leerklimaat/core';
import type { EarlierFault } from '../../locales/vergelijken-text.js';

type Change = NonNullable<ResultComparison['scales'][number]['change']['value']>;

export interface EarlierChange {
  readonly ok: true;
  readonly earlier: LeerResult;
  readonly change: Change;
}

export type EarlierReading = EarlierChange | { readonly ok: false; readonly fault: EarlierFault };

/** What the core says of two results, as people hear it. */
const FAULTS: Readonly<Partial<Record<IssueCode, EarlierFault>>> = {
  reference: 'other',
  missing: 'unscored',
  duplicate: 'same',
  range: 'later',
};

/** Checks what came from outside, and holds it against the present result of an instrument with one scale. */
export function readEarlier(
  instrument: Instrument,
  input: unknown,
  own: LeerResult,
): EarlierReading {
  const checked = validateResult(input);
  if (!checked.ok) return { ok: false, fault: 'unreadable' };
  const compared = compareResults(instrument, checked.value, own);
  if (!compared.ok) {
    const code = compared.issues[0]?.code ?? 'unreadable';
    return { ok: false, fault: FAULTS[code] ?? 'unreadable' };
  }
  const change = compared.value.scales[0]?.change.value;
  if (!change) return { ok: false, fault: 'unanswered' };
  return { ok: true, earlier: checked.value, change };
}
