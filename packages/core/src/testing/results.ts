import { fc } from './seeded.js';
import { leergoesting } from '../instruments/leergoesting/leergoesting.js';
import type { Instrument } from '../model/instrument.js';
import type { Definition } from '../model/text.js';
import type { LeerResult, Share } from '../model/result.js';
import { createResult } from '../scoring/create-result.js';
import { anySheet } from './sheets.js';

export const SHARES: readonly Share[] = ['completion', 'scores', 'answers'];

const anyLabel = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const anyLabels = fc.record(
  { team: anyLabel, link: anyLabel, round: anyLabel },
  { requiredKeys: [] },
);

/** Any result that a widget could make of this instrument. */
export function anyResult({ instrument }: Definition): fc.Arbitrary<LeerResult> {
  return fc
    .record({
      answers: anySheet(instrument),
      share: fc.constantFrom(...SHARES),
      test: fc.boolean(),
      fast: fc.boolean(),
      labels: anyLabels,
      modules: fc.constantFrom<readonly Instrument[]>([], [leergoesting]),
    })
    .map(({ answers, fast, ...settings }) =>
      createResult(
        instrument,
        answers,
        { id: '0123456789abcdef0123456789abcdef', date: '2026-05-31', fast },
        { language: 'nl', ...settings },
      ),
    );
}
