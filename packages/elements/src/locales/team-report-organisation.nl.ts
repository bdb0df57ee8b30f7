import type { TeamReportOrganisationText } from './team-report-organisation-text.js';

export const teamReportOrganisationNl: TeamReportOrganisationText = {
  suspect: (count) =>
    `Misschien met weinig aandacht ingevuld: ${count} ${count === 1 ? 'vragenlijst. Ze telt' : 'vragenlijsten. Ze tellen'} mee.`,
  agreement: {
    sentence:
      'Voor kenners: maten van overeenstemming. rwg(j) stijgt met het aantal uitspraken, r*wg niet.',
    columns: [
      'rwg(j), uniforme nul',
      'rwg(j), licht scheve nul',
      'r*wg',
      'awg',
      'AD (gemiddelde)',
      'AD (mediaan)',
    ],
  },
  reliability: {
    title: 'Hoe goed hangen de uitspraken samen?',
    sentence: 'Betrouwbaarheid per persoon: alfa en omega.',
    look: 'Met minder dan honderd mensen is dit een eerste indruk.',
    columns: ['Alfa [95%]', 'Omega (ML)'],
  },
  between: {
    title: 'Verschillen de teams?',
    alike: 'De teams lijken op elkaar. Kijk naar de organisatie.',
    differ: (names) => `De teams verschillen bij: ${names}.`,
    othersAlike: 'Bij de andere onderdelen lijken ze op elkaar. Kijk daar naar de organisatie.',
    unsure: (names) => `Te onzeker om teams op volgorde te zetten: ${names}.`,
    absent: 'Of teams verschillen, zeggen we vanaf tien teams, als geen enkel team verborgen is.',
    sentence: 'Betrouwbaarheid per team: ICC1 en ICC2.',
    columns: ['ICC1 [95%]', 'ICC2'],
  },
};
