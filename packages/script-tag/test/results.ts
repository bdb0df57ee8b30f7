import {
  createResult,
  leerleider,
  leerleiderSpiegel,
  leervoorkeur,
  scoreSheet,
  shareCode,
  type Instrument,
  type LeerResult,
} from '@leerklimaat/core';
import { sheet } from './sheets.js';

/** A finished sheet of somebody else, or of another day; everybody answers a little differently. */
export function resultOf(instrument: Instrument, person: number, date = '2026-03-31'): LeerResult {
  return createResult(
    instrument,
    answersOf(instrument, person),
    { id: String(person).padStart(32, 'b'), date, fast: false },
    { language: 'nl', share: 'answers', test: false },
  );
}

function answersOf(instrument: Instrument, person: number): ReturnType<typeof sheet> {
  const scales = instrument.scales.map(({ id }) => id);
  return sheet(instrument, ({ scale }, index) => {
    const place = scales.indexOf(String(scale)) * 2 + person + (scales.length === 1 ? index : 0);
    return 1 + ((place + (index % 4 === 0 ? 1 : 0)) % 5);
  });
}

const people = (count: number): readonly number[] => Array.from({ length: count }, (_, who) => who);

export const earlierChecklist = resultOf(leerleider, 3);

export const mirrorsOf = (count: number): readonly LeerResult[] =>
  people(count).map((who) => resultOf(leerleiderSpiegel, who));

export const groupOf = (count: number): readonly LeerResult[] =>
  people(count).map((who) => resultOf(leervoorkeur, who));

/** The share code of somebody else. */
export function codeOf(person: number): string {
  const { value } = scoreSheet(leervoorkeur, answersOf(leervoorkeur, person)).preferences;
  if (!value) throw new Error('Everybody here answers everything.');
  return shareCode(value);
}
