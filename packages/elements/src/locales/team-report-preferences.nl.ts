import type { TeamReportPreferencesText } from './team-report-preferences-text.js';

export const teamReportPreferencesNl: TeamReportPreferencesText = {
  title: 'Hoe mensen hier graag leren',
  titleTeam: (team) => `Hoe ze graag leren: ${team}`,
  about:
    'Een voorkeur is geen talent, en geen enkele voorkeur is beter. Gebruik dit als taal voor een gesprek.',
  variety: (percent) =>
    `Kies twee keer iemand uit deze groep. In ${percent} van de 100 gevallen staat dan een andere voorkeur bovenaan.`,
};
