import type { GroupValue } from '@leerklimaat/core';
import { absentKind } from './absent-kind.js';
import type { ReportContext } from './report-context.js';

/** From how many people on it is told how far answers lie apart, whatever the host asks. */
const DETAIL_PEOPLE = 10;

const NOTES = {
  few: 'few',
  hidden: 'hidden',
  high: 'near',
  low: 'near',
  same: 'near',
  later: 'later',
} as const;

/** What absent figures mean, a sentence per reason that is among them. */
export function absenceNotes(
  { words, people }: ReportContext,
  figures: readonly GroupValue<unknown>[],
): readonly string[] {
  const { why } = words.figure;
  const notes = figures.flatMap((figure) => NOTES[absentKind(figure) as keyof typeof NOTES] ?? []);
  return [...new Set(notes)].map((note) => why[note](people, Math.max(DETAIL_PEOPLE, people)));
}
