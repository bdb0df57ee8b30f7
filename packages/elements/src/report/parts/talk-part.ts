import type { ReportContext } from '../report-context.js';
import type { ReportPart } from '../report-part.js';
import type { ReportSection } from '../report-section.js';
import { actionsSection } from '../views/team-actions.js';
import { teamClimate } from '../views/team-page.js';

/**
 * What a team may do with it: actions, and open questions without scores, which give nothing away, so that a team of
 * which nothing may be told has them too. It stands last.
 */
export const talkPart: ReportPart = {
  name: 'talk',
  definitions: [],
  adds: { team: talk },
};

function talk(context: ReportContext): readonly ReportSection[] {
  const climate = teamClimate(context, context.place.team);
  if (!climate) return [];
  const { title, about } = context.ui.result.card;
  const questions = climate.report.text.talk;
  const card = questions ? [{ title, paragraphs: [...questions, about], figures: [] }] : [];
  return [...actionsSection(climate), ...card];
}
