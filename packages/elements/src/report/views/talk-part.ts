import type { ReportPart } from '../report-part.js';
import { actionsSection } from './team-actions.js';
import { teamClimate } from './team-page.js';

/**
 * What a team may do with it: actions, and open questions without scores, which give nothing away, so that a team of
 * which nothing may be told has them too. It stands last.
 */
export const talkPart: ReportPart = {
  name: 'talk',
  definitions: [],
  team: (context, team) => {
    const climate = teamClimate(context, team);
    if (!climate) return [];
    const { title, about } = context.ui.result.card;
    const { talk } = climate.report.text;
    const card = talk ? [{ title, paragraphs: [...talk, about], figures: [] }] : [];
    return [...actionsSection(climate), ...card];
  },
};
