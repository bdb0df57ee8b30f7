import type { TeamNode } from '@leerklimaat/core';
import { climateReport } from '../climate-report.js';
import { smallestChangeWords } from '../parts/smallest-change-words.js';
import type { ReportContext } from '../report-context.js';
import type { ReportPage, ReportSection } from '../report-section.js';
import {
  climateFinding,
  profileSection,
  spreadSection,
  type GroupClimate,
} from './group-climate.js';
import { answersSection, itemsSection } from './team-items.js';

/**
 * The learning climate as one team sees it.
 *
 * @returns nothing when the team is not in the report
 */
export function teamPage(context: ReportContext): ReportPage | null {
  const climate = teamClimate(context, context.place.team);
  if (!climate) return null;
  const { node } = climate;
  const isTold = node.dimensions.some(({ mean }) => mean.value !== null);
  return {
    title: `${context.teamName(node.label)} · ${climateFinding(climate)}`,
    sections: [
      profileSection(climate),
      ...(isTold
        ? [
            spreadSection(climate),
            ...itemsSection(climate),
            ...answersSection(climate),
            ...again(climate),
          ]
        : []),
    ],
  };
}

/** What is known of one team; nothing when it is not in the report. */
export function teamClimate(
  context: ReportContext,
  label: string | undefined,
): (GroupClimate & { readonly node: TeamNode }) | null {
  const report = climateReport(context);
  const node = report?.now.organisation.teams.find((team) => team.label === label);
  return report && node ? { context, report, node, name: 'team' } : null;
}

/** Before anybody measures twice: what this many people could show at all. */
function again({ context, node }: GroupClimate): readonly ReportSection[] {
  const said = smallestChangeWords(context, node.dimensions);
  const title = context.words.waves.smallest;
  return said === null ? [] : [{ title, paragraphs: [said], figures: [] }];
}
