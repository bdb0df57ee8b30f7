import type { InstrumentText } from '../../model/text.js';
import type { keten } from './keten.js';

export const ketenFr = {
  language: 'fr',
  status: 'translated',
  title: 'Que faites-vous dans la chaîne de l’apprentissage ?',
  purpose:
    'Vous verrez ensuite ce qui est, selon vous, votre tâche. Vous verrez aussi ce que vous attendez des autres dans la chaîne. Cela aide à connaître la tâche des autres.',
  resultTitle: 'Comment vous voyez la chaîne de l’apprentissage',
  referents: [
    {
      question: 'Qu’est-ce que la chaîne de l’apprentissage ?',
      answer:
        'Le personnel, les responsables, leurs propres responsables, l’organisation, et le réseau d’écoles et de partenaires. Chaque maillon a sa propre tâche et a besoin des autres.',
    },
    {
      question: 'Qui sont les autres ?',
      answer: 'Toutes les personnes de la chaîne qui ont une autre tâche que vous.',
    },
    {
      question: 'Pour qui est-ce que je réponds ?',
      answer: 'Pour vous-même, depuis votre place dans la chaîne.',
    },
  ],
  anchors: [
    'pas du tout d’accord',
    'pas d’accord',
    'en partie d’accord',
    'd’accord',
    'tout à fait d’accord',
  ],
  shortAnchors: ['pas du tout', 'non', 'en partie', 'oui', 'tout à fait'],
  optOut: 'je ne sais pas',
  scales: {
    houdingEigen: {
      name: 'Attitude et comportement : ma part',
      shortName: 'Attitude, moi',
      meaning:
        'Ce que vous voyez comme votre tâche : votre rapport à l’apprentissage et ce que vous en montrez.',
    },
    houdingAnderen: {
      name: 'Attitude et comportement : les autres',
      shortName: 'Attitude, autres',
      meaning:
        'Ce que vous attendez des autres dans la chaîne : leur rapport à l’apprentissage et ce qu’ils en montrent.',
    },
    organiserenEigen: {
      name: 'Organiser et mettre par écrit : ma part',
      shortName: 'Organiser, moi',
      meaning:
        'Ce que vous voyez comme votre tâche : organiser l’apprentissage au travail et le mettre par écrit.',
    },
    organiserenAnderen: {
      name: 'Organiser et mettre par écrit : les autres',
      shortName: 'Organiser, autres',
      meaning:
        'Ce que vous attendez des autres dans la chaîne : organiser l’apprentissage au travail et le mettre par écrit.',
    },
    richtingEigen: {
      name: 'Orienter vers l’objectif : ma part',
      shortName: 'Orienter, moi',
      meaning:
        'Ce que vous voyez comme votre tâche : relier l’apprentissage à ce que vous voulez atteindre ensemble.',
    },
    richtingAnderen: {
      name: 'Orienter vers l’objectif : les autres',
      shortName: 'Orienter, autres',
      meaning:
        'Ce que vous attendez des autres dans la chaîne : relier l’apprentissage à ce que vous voulez atteindre ensemble.',
    },
  },
  pages: {
    'keten-1': 'Pensez à votre façon d’apprendre ensemble',
    'keten-2': 'Pensez à ce que vous convenez ensemble',
    'keten-3': 'Pensez à ce que vous voulez atteindre ensemble',
  },
  items: {
    'houdingEigen-1': 'Selon moi, c’est ma tâche de montrer ce que j’apprends.',
    'houdingEigen-2': 'Selon moi, c’est ma tâche de revenir ensemble sur notre travail.',
    'houdingEigen-3': 'Selon moi, c’est ma tâche d’aider les autres à apprendre.',
    'houdingAnderen-1': 'J’attends des autres qu’ils montrent ce qu’ils apprennent.',
    'houdingAnderen-2': 'J’attends des autres qu’ils reviennent avec moi sur notre travail.',
    'houdingAnderen-3': 'J’attends des autres qu’ils m’aident à apprendre.',
    'organiserenEigen-1':
      'Selon moi, c’est ma tâche de mettre par écrit les accords sur l’apprentissage.',
    'organiserenEigen-2':
      'Selon moi, c’est ma tâche de donner à l’apprentissage une place dans le travail.',
    'organiserenEigen-3': 'Selon moi, c’est ma tâche de réserver du temps pour apprendre.',
    'organiserenAnderen-1':
      'J’attends des autres qu’ils mettent par écrit les accords sur l’apprentissage.',
    'organiserenAnderen-2':
      'J’attends des autres qu’ils donnent à l’apprentissage une place dans le travail.',
    'organiserenAnderen-3': 'J’attends des autres qu’ils réservent du temps pour apprendre.',
    'richtingEigen-1':
      'Selon moi, c’est ma tâche de choisir ensemble un objectif pour notre apprentissage.',
    'richtingEigen-2':
      'Selon moi, c’est ma tâche d’expliquer pourquoi il est nécessaire d’apprendre.',
    'richtingEigen-3':
      'Selon moi, c’est ma tâche d’orienter mon apprentissage vers notre objectif.',
    'richtingAnderen-1':
      'J’attends des autres qu’ils choisissent ensemble un objectif pour notre apprentissage.',
    'richtingAnderen-2':
      'J’attends des autres qu’ils expliquent pourquoi il est nécessaire d’apprendre.',
    'richtingAnderen-3':
      'J’attends des autres qu’ils orientent leur apprentissage vers notre objectif.',
  },
  talk: [
    'Que voyez-vous comme votre tâche dans l’apprentissage des autres ?',
    'Que voudriez-vous savoir des autres dans la chaîne ?',
    'Que pouvons-nous faire ensemble que personne ne peut faire seul ?',
  ],
} as const satisfies InstrumentText<typeof keten>;
