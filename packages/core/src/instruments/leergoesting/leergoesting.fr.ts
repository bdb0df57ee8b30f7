import type { InstrumentText } from '../../model/text.js';
import type { leergoesting } from './leergoesting.js';

export const leergoestingFr = {
  language: 'fr',
  status: 'translated',
  title: 'Qu’est-ce qui vous donne envie d’apprendre ?',
  purpose:
    'Trois choses nourrissent l’envie d’apprendre : choisir soi-même, faire partie du groupe et savoir faire. Vous verrez ensuite comment vous les vivez.',
  resultTitle: 'Ce qui nourrit votre envie d’apprendre',
  referents: [
    {
      question: 'À quoi dois-je penser ?',
      answer:
        'Pensez à l’apprentissage au sens large : dans un cours, avec un ou une collègue, ou simplement en faisant.',
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
    autonomie: {
      name: 'Autonomie',
      shortName: 'Autonomie',
      meaning: 'Vous apprenez parce que vous le voulez vous-même, et vous pouvez faire des choix.',
      caution:
        'Attention : quand on choisit librement, on aime parfois avoir du soutien pour ce choix.',
    },
    betrokkenheid: {
      name: 'Lien avec les autres',
      shortName: 'Lien',
      meaning: 'Vous vous sentez en lien avec les personnes autour de vous.',
      caution: 'Attention : il s’agit de faire partie du groupe, pas de travailler dur.',
    },
    competentie: {
      name: 'Compétence',
      shortName: 'Compétence',
      meaning:
        'Vous avez confiance dans votre capacité à apprendre, et vous remarquez que vous progressez.',
      caution: 'Attention : c’est ce que vous vivez, pas la qualité de votre travail.',
    },
  },
  pages: {
    'leergoesting-1': 'Pensez à une chose que vous apprenez en ce moment',
    'leergoesting-2': 'Pensez aux personnes autour de vous',
    'leergoesting-3': 'Pensez aux trois derniers mois',
  },
  items: {
    'leergoesting-autonomie-1': 'J’apprends parce que je le veux moi-même.',
    'leergoesting-autonomie-2': 'J’ai mon mot à dire sur ce que j’apprends.',
    'leergoesting-autonomie-3': 'Je vois moi-même l’utilité de ce que j’apprends.',
    'leergoesting-autonomie-4': 'Je me sens libre d’apprendre à ma façon.',
    'leergoesting-betrokkenheid-1':
      'Je me sens à ma place parmi les personnes avec qui je travaille.',
    'leergoesting-betrokkenheid-2':
      'Au travail, il y a une personne avec qui je parle d’apprentissage.',
    'leergoesting-betrokkenheid-3': 'Mes collègues s’intéressent à ce que j’apprends.',
    'leergoesting-betrokkenheid-4': 'Au travail, je fais partie du groupe.',
    'leergoesting-competentie-1':
      'J’ai confiance dans ma capacité à apprendre quelque chose de nouveau.',
    'leergoesting-competentie-2': 'Je remarque que je progresse dans mon travail.',
    'leergoesting-competentie-3': 'Je peux faire face aux tâches difficiles de mon travail.',
    'leergoesting-competentie-4': 'J’arrive à utiliser ce que j’apprends.',
  },
  talk: [
    'Quelle est la dernière chose que vous avez apprise parce que vous le vouliez vous-même ?',
    'Avec qui aimez-vous apprendre, et pourquoi ?',
    'À quoi remarquez-vous que vous vous améliorez ?',
  ],
} as const satisfies InstrumentText<typeof leergoesting>;
