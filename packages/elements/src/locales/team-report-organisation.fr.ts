import type { TeamReportOrganisationText } from './team-report-organisation-text.js';

export const teamReportOrganisationFr: TeamReportOrganisationText = {
  suspect: (count) =>
    count < 2
      ? `Questionnaire peut-être rempli avec peu d’attention : ${count}. Nous le comptons aussi.`
      : `Questionnaires peut-être remplis avec peu d’attention : ${count}. Nous les comptons aussi.`,
  agreement: {
    sentence:
      'Pour les spécialistes : mesures de l’accord. rwg(j) augmente avec le nombre d’affirmations, r*wg non.',
    columns: [
      'rwg(j), distribution nulle uniforme',
      'rwg(j), distribution nulle légèrement asymétrique',
      'r*wg',
      'awg',
      'AD (moyenne)',
      'AD (médiane)',
    ],
  },
  reliability: {
    title: 'À quel point les affirmations vont-elles ensemble ?',
    sentence: 'Fiabilité par personne : alpha et oméga.',
    look: 'Avec moins de cent personnes, c’est une première impression.',
    columns: ['Alpha [95 %]', 'Oméga (ML)'],
  },
  between: {
    title: 'Les équipes diffèrent-elles ?',
    alike: 'Les équipes se ressemblent. Regardez l’organisation.',
    differ: (names) => `Ce qui diffère entre les équipes : ${names}.`,
    othersAlike: 'Pour les autres aspects, elles se ressemblent. Là, regardez l’organisation.',
    unsure: (names) => `Trop incertain pour classer les équipes : ${names}.`,
    absent:
      'Nous disons si les équipes diffèrent à partir de dix équipes, quand aucune n’est cachée.',
    sentence: 'Fiabilité par équipe : ICC1 et ICC2.',
    columns: ['ICC1 [95 %]', 'ICC2'],
  },
};
