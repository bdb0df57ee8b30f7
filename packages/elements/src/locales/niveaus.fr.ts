import type { NiveausText } from './niveaus-text.js';

export const niveausFr: NiveausText = {
  title: 'Vous et une autre personne',
  about:
    'Placez vos préférences à côté de celles d’une autre personne, comme langage pour une conversation. Nous ne conservons pas ce que vous remplissez ici.',
  noProfile: 'Vous avez donné trop peu de réponses pour vous placer à côté d’une autre personne.',
  share: 'Donner vos préférences sous forme de code',
  reveals:
    'La personne qui a votre code voit ces cinq chiffres, arrondis, et quel questionnaire vous avez rempli. Le code ne contient ni nom ni date. Vous ne pouvez pas reprendre un code que vous avez donné.',
  make: 'Créer mon code',
  yours: 'Votre code :',
  copy: 'Copier le code',
  copyByHand: 'La copie ne marche pas ici. Sélectionnez le code et copiez-le vous-même.',
  field: 'Code de l’autre personne',
  show: 'Nous placer côte à côte',
  forget: 'Effacer le code de l’autre personne',
  shows: 'Ci-dessous, vous et l’autre personne êtes côte à côte.',
  finding: {
    overlap: (names) => `Vous et l’autre personne aimez faire ceci : ${names}`,
    mirror: (names) => `Ici, chaque personne est le miroir de l’autre : ${names}`,
    complement: (names) => `Ici, vous vous complétez : ${names}`,
    'shared-gap': (names) => `Vous et l’autre personne aimez moins faire ceci : ${names}`,
    differ: (names) => `Ici, vous différez : ${names}`,
    none: () => 'Rien ne ressort clairement',
  },
  relation: {
    overlap: 'Point commun : vous aimez ceci plus que votre moyenne, et l’autre personne aussi.',
    mirror: 'Miroir :',
    complement: 'Complément :',
    'shared-gap':
      'Moins pour vous deux : vous aimez ceci moins que votre moyenne, et l’autre personne aussi.',
    none: 'Ici, on ne peut rien dire de clair.',
  },
  more: {
    first: 'vous aimez ceci plus que votre moyenne, l’autre personne moins que la sienne.',
    second: 'l’autre personne aime ceci plus que sa moyenne, vous moins que la vôtre.',
  },
  differ: {
    first: 'Différence : ceci pèse plus pour vous que pour l’autre personne.',
    second: 'Différence : ceci pèse plus pour l’autre personne que pour vous.',
  },
  picture:
    'Vous et l’autre personne, par rapport à la propre moyenne de chaque personne. Un nom en gras montre une différence claire.',
  ticks: ['moins', 'moyenne', 'plus'],
  you: 'vous',
  them: 'l’autre',
  together: 'Vous deux',
  rough:
    'Choisir entre des affirmations mesure moins finement. Ici, nous disons donc moins vite que quelque chose est clair.',
  asking: 'Questions pour votre conversation',
  questions: [
    'Comment l’autre personne a-t-elle appris une chose qu’elle sait bien faire aujourd’hui ?',
    'Que pouvez-vous faire pour aider l’autre personne à avancer ?',
    'En quoi vous reconnaissez-vous dans l’autre personne, et en quoi non ?',
  ],
  allergy: (name) =>
    `C’est sur « ${name} » que vous différez le plus. Quand cela vous aide-t-il, et quand est-ce que cela coince ?`,
};
