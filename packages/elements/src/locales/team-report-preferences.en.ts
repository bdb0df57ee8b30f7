import type { TeamReportPreferencesText } from './team-report-preferences-text.js';

export const teamReportPreferencesEn: TeamReportPreferencesText = {
  title: 'How people here like to learn',
  titleTeam: (team) => `How they like to learn: ${team}`,
  about:
    'A preference is not a talent, and no preference is better. Use this as a language for a conversation.',
  variety: (percent) =>
    `Pick someone from this group twice. In ${percent} out of 100 cases, a different preference then comes first.`,
};
