import type { TeamReportPreferencesText } from './team-report-preferences-text.js';

export const teamReportPreferencesFr: TeamReportPreferencesText = {
  title: 'Comment les gens aiment apprendre ici',
  titleTeam: (team) => `Comment les gens aiment apprendre : ${team}`,
  about:
    'Une préférence n’est pas un talent, et aucune préférence n’est meilleure. Utilisez ceci comme langage pour une conversation.',
  variety: (percent) =>
    `Choisissez deux fois une personne de ce groupe. Dans ${percent} cas sur 100, c’est alors une autre préférence qui arrive en tête.`,
};
