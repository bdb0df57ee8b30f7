import type { InstrumentText } from '../../model/text.js';
import type { leerleiderSpiegel } from './leerleider-spiegel.js';

export const leerleiderSpiegelFr = {
  language: 'fr',
  status: 'translated',
  title: 'Comment est-ce que votre responsable vous aide à apprendre ?',
  purpose:
    'Vous dites à quelle fréquence vous voyez ces comportements. Avec les réponses de vos collègues, cela devient un miroir pour votre responsable.',
  resultTitle: 'Comment vous voyez votre responsable comme leader d’apprentissage',
  referents: [
    {
      question: 'Qui est mon responsable ?',
      answer:
        'Pensez à la personne, femme ou homme, avec qui vous parlez de votre travail et de votre développement. Pensez aux trois derniers mois.',
    },
    {
      question: 'Et si je ne peux pas savoir quelque chose ?',
      answer: 'Choisissez alors « je ne sais pas ». Cela ne compte pas dans le résultat.',
    },
  ],
  anchors: ['jamais', 'rarement', 'parfois', 'souvent', 'toujours'],
  shortAnchors: ['jamais', 'rarement', 'parfois', 'souvent', 'toujours'],
  optOut: 'je ne sais pas',
  scales: {
    leerleiderschap: {
      name: 'Leadership d’apprentissage',
      shortName: 'Leadership',
      meaning: 'Votre responsable trouve important d’apprendre et vous soutient pour cela.',
      caution: 'Attention : c’est ce que vous voyez. Un ou une collègue voit parfois autre chose.',
    },
  },
  pages: {
    'spiegel-deel-1': 'Pensez aux trois derniers mois',
    'spiegel-deel-2': 'Pensez à vos conversations avec votre responsable',
    'spiegel-deel-3': 'Pensez à une semaine de travail ordinaire',
  },
  items: {
    'spiegel-1': 'Quand il s’agit d’apprendre, mon responsable montre l’exemple.',
    'spiegel-2': 'Mon responsable m’encourage à appliquer ce que j’ai appris.',
    'spiegel-3': 'Mon responsable me conseille pour appliquer ce que j’ai appris.',
    'spiegel-4':
      'Mon responsable montre de la compréhension quand un premier essai ne réussit pas.',
    'spiegel-5': 'Mon responsable réfléchit avec moi aux étapes de mon apprentissage.',
    'spiegel-6': 'Mon responsable m’encourage à passer à l’étape suivante.',
    'spiegel-7': 'Mon responsable fixe des objectifs d’apprentissage avec moi.',
    'spiegel-8': 'Mon responsable choisit avec moi une formation qui me convient.',
    'spiegel-9': 'Mon responsable me donne de la reconnaissance quand j’apprends quelque chose.',
    'spiegel-10': 'Mon responsable me demande ce que j’ai appris.',
    'spiegel-11': 'Mon responsable accueille volontiers mes nouvelles idées.',
    'spiegel-12': 'Mon responsable me donne des occasions d’utiliser ce que j’ai appris.',
    'spiegel-13': 'Mon responsable me donne du temps pour apprendre.',
    'spiegel-14': 'Mon responsable m’incite à partager ce que j’ai appris.',
    'spiegel-15': 'Mon responsable accepte que je fasse des erreurs.',
  },
  talk: [
    'Que fait votre responsable qui vous aide à apprendre ?',
    'Qu’aimeriez-vous voir plus souvent, et quand ?',
    'Que pouvez-vous faire pour faciliter les choses à votre responsable ?',
  ],
} as const satisfies InstrumentText<typeof leerleiderSpiegel>;
