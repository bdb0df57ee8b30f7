import { peopleNeeded } from '@leerklimaat/core';
import type { ReportContext } from './report-context.js';
import type { ReportSection } from './report-section.js';

/** What a report rests on, how it is made and where it comes from: below a page, and in front on paper. */
export function aboutSections({
  words: { frame },
  ui,
  language,
  reports,
  people,
  roundName,
}: ReportContext): readonly ReportSection[] {
  const { about } = frame;
  const all = [...reports.values()];
  const rounds = new Set(
    all.flatMap(({ rounds: trees }) => trees.flatMap(({ round }) => round ?? [])),
  );
  const counted = all[0]?.now.organisation.people.value;
  const sources = new Set(
    all.flatMap(({ definition }) => definition.instrument.sources.map(({ citation }) => citation)),
  );
  return [
    section(null, [
      about.made(new Date().toLocaleDateString(language, { dateStyle: 'long' })),
      ...(typeof counted === 'number' ? [about.people(counted)] : []),
      ...(rounds.size > 0 ? [about.rounds(ui.list([...rounds].map(roundName)))] : []),
    ]),
    section(about.method, [...about.how, about.from(people, peopleNeeded({ people }).detail)]),
    section(ui.result.sources, [...sources]),
  ];
}

/** What a report is not. */
export function limitsSection({ words: { frame } }: ReportContext): ReportSection {
  return section(frame.about.not, frame.about.isNot);
}

function section(title: string | null, paragraphs: readonly string[]): ReportSection {
  return { title, paragraphs, figures: [] };
}
