import { withExtras } from '../../locales/language-extra.js';
import { pickLanguage } from '../../locales/pick-language.js';
import type { ReportSection } from '../report-section.js';
import { scaleList, type GroupClimate } from './group-climate.js';
import { groupExtremes } from './group-extremes.js';

const MOST = 3;
/** What a team can do itself comes first, and what it can begin with soonest. */
const NEAREST = ['team', 'me', 'manager', 'organisation'] as const;
const SOONEST = ['week', 'month', 'quarter'] as const;

/**
 * What a team may do: for what it clearly sees less of, or else for what carries the rest. Nothing for a questionnaire
 * of the page's own that brings no actions.
 */
export function actionsSection(climate: GroupClimate): readonly ReportSection[] {
  const { context, report, node } = climate;
  const { instrument, advice = [], adviceTexts = {} } = report.definition;
  const text = context.words.teams.team;
  const found = groupExtremes(node.dimensions);
  const lowest = found === null || found === 'together' ? undefined : found.lowest[0];
  const helped = lowest ?? instrument.scoring.foundation ?? '';
  const texts =
    pickLanguage(
      withExtras(adviceTexts, (extra) => extra.advice[instrument.id]),
      report.text.language,
    ) ?? {};
  const said = advice
    .filter(({ helps }) => helps === helped)
    .sort(
      (a, b) =>
        NEAREST.indexOf(a.who) - NEAREST.indexOf(b.who) ||
        SOONEST.indexOf(a.within) - SOONEST.indexOf(b.within),
    )
    .flatMap(({ id }) => texts[id] ?? [])
    .slice(0, MOST)
    .map(({ title, firstStep }) => `${title}. ${firstStep}`);
  if (said.length === 0) return [];
  const name = scaleList(climate, [helped]);
  const because =
    helped === instrument.scoring.foundation ? text.helpsFoundation(name) : text.helpsLowest(name);
  return [{ title: text.actions, paragraphs: [because, ...said], figures: [] }];
}
