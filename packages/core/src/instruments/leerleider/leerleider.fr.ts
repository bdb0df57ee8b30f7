import type { InstrumentText } from '../../model/text.js';
import type { leerleider } from './leerleider.js';

export const leerleiderFr = {
  language: 'fr',
  status: 'translated',
  title: 'Comment aidez-vous votre équipe à apprendre ?',
  purpose:
    'Un miroir pour les responsables. Vous voyez ce que vous faites déjà. Vous choisissez ce que vous voulez faire plus souvent ce mois-ci.',
  resultTitle: 'Comment vous vous voyez comme leader d’apprentissage',
  referents: [
    {
      question: 'De qui s’agit-il ?',
      answer:
        'Pensez aux personnes que vous accompagnez vous-même. Pensez à ce que vous avez vraiment fait ces trois derniers mois.',
    },
  ],
  anchors: ['jamais', 'rarement', 'parfois', 'souvent', 'toujours'],
  shortAnchors: ['jamais', 'rarement', 'parfois', 'souvent', 'toujours'],
  optOut: 'ne s’applique pas',
  scales: {
    leerleiderschap: {
      name: 'Leadership d’apprentissage',
      shortName: 'Leadership',
      meaning: 'Vous trouvez important d’apprendre et vous soutenez votre équipe pour cela.',
    },
  },
  pages: {
    'deel-1': 'Pensez aux trois derniers mois',
    'deel-2': 'Pensez à vos conversations avec les membres de votre équipe',
    'deel-3': 'Pensez à une semaine de travail ordinaire',
  },
  items: {
    'gedrag-1': 'Quand il s’agit d’apprendre, je montre moi-même l’exemple.',
    'gedrag-2': 'J’encourage les membres de mon équipe à appliquer ce qu’ils ont appris.',
    'gedrag-3': 'Je conseille les membres de mon équipe pour appliquer ce qu’ils ont appris.',
    'gedrag-4': 'Je montre de la compréhension quand un premier essai ne réussit pas.',
    'gedrag-5': 'Je réfléchis avec les membres de mon équipe aux étapes de leur apprentissage.',
    'gedrag-6': 'J’encourage les membres de mon équipe à passer à l’étape suivante.',
    'gedrag-7': 'Je fixe des objectifs d’apprentissage avec les membres de mon équipe.',
    'gedrag-8':
      'Je choisis avec chaque personne une formation qui correspond à ce qu’elle veut apprendre.',
    'gedrag-9': 'Je donne de la reconnaissance quand quelqu’un apprend quelque chose.',
    'gedrag-10': 'Je demande aux membres de mon équipe ce qu’ils ont appris.',
    'gedrag-11': 'J’accueille volontiers les nouvelles idées des membres de mon équipe.',
    'gedrag-12':
      'Je donne aux membres de mon équipe des occasions d’utiliser ce qu’ils ont appris.',
    'gedrag-13': 'Je libère du temps pour que mon équipe puisse apprendre.',
    'gedrag-14': 'J’incite les membres de mon équipe à partager ce qu’ils ont appris.',
    'gedrag-15': 'J’accepte que les membres de mon équipe fassent des erreurs.',
  },
  talk: [
    'Que faites-vous déjà qui aide votre équipe à apprendre, et à quoi le remarquez-vous ?',
    'Que voulez-vous montrer plus souvent ce mois-ci ?',
    'Pour cela, de quoi avez-vous besoin de la part de votre équipe ?',
  ],
} as const satisfies InstrumentText<typeof leerleider>;
