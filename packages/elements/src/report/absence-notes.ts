import { peopleNeeded, type GroupValue } from '@leerklimaat/core';
import { absentKind } from './absent-kind.js';
import type { ReportContext } from './report-context.js';

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
  const { mean, detail } = peopleNeeded({ people });
  return [...new Set(notes)].map((note) => why[note](mean, detail));
}
