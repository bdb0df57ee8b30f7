import type { TeamReportMirrorText } from './team-report-mirror-text.js';

export const teamReportMirrorNl: TeamReportMirrorText = {
  title: 'De spiegel van het team',
  found: {
    'self-more': 'Jij ziet je gedrag vaker dan je team',
    'team-more': 'Je team ziet je gedrag vaker dan jij',
    alike: 'Tussen jou en je team is geen duidelijk verschil',
  },
  about: (people) =>
    `Mensen zeiden hoe vaak ze dit gedrag bij hun leidinggevende zien. Je ziet alleen gemiddelden, vanaf ${people} mensen.`,
  several:
    'Dit gaat over alle leidinggevenden samen. Kies een team voor de spiegel van één leidinggevende.',
  you: 'De open stip ben jij.',
  open: 'Ben jij deze leidinggevende? Open je eigen resultaat van de checklist. Het blijft op dit toestel, en alleen dan sta jij hier ook.',
  file: 'Je eigen resultaat',
  fault: {
    unreadable: 'Dit bestand kunnen we niet lezen. Kies het bestand dat je zelf bewaarde.',
    other: 'Dit is een resultaat van een andere vragenlijst of versie.',
    unscored: 'In dit resultaat staan geen scores. Kies het bestand dat je zelf bewaarde.',
  },
  shown: 'Jouw antwoorden staan nu op deze pagina, ook als je haar afdrukt, bewaart of kopieert.',
  remove: 'Haal mijn antwoorden weg',
};
