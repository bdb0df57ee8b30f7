import type { TeamReportPreferencesText } from './team-report-preferences-text.js';

export const teamReportPreferencesDe: TeamReportPreferencesText = {
  title: 'Wie Menschen hier gern lernen',
  titleTeam: (team) => `Wie sie gern lernen: ${team}`,
  about:
    'Eine Vorliebe ist kein Talent, und keine Vorliebe ist besser. Nutze das als Sprache für ein Gespräch.',
  variety: (percent) =>
    `Wähle zweimal jemanden aus dieser Gruppe. In ${percent} von 100 Fällen steht dann eine andere Vorliebe ganz oben.`,
};
