import type { InstrumentText } from '../../model/text.js';
import type { woordenEnDaden } from './woorden-en-daden.js';

export const woordenEnDadenFr = {
  language: 'fr',
  status: 'translated',
  title: 'Comment parlez-vous d’apprentissage, et que faites-vous ?',
  purpose:
    'Vous verrez ensuite ce que vous avez fait en trois mois pour apprendre. Vous verrez aussi ce qui vous y aide. Une estimation suffit.',
  resultTitle: 'Ce que vous dites et faites quand il s’agit d’apprendre',
  referents: [
    {
      question: 'Qu’est-ce qui compte comme apprentissage ?',
      answer:
        'Tout ce qui vous apporte un nouveau savoir ou savoir-faire : un cours, un essai, une explication entre collègues.',
    },
    {
      question: 'Et si je ne sais pas exactement ?',
      answer: 'Donnez alors votre meilleure estimation. Zéro est aussi une réponse.',
    },
    {
      question: 'Qui est mon responsable ?',
      answer:
        'Pensez à la personne, femme ou homme, avec qui vous parlez de votre travail et de votre développement.',
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
    praten: {
      name: 'Parler d’apprentissage',
      shortName: 'Parler',
      meaning: 'À quelle fréquence vous parlez de votre développement avec des collègues.',
      anchors: [
        'jamais',
        'quelques fois par an',
        'chaque mois',
        'chaque semaine',
        'presque chaque jour',
      ],
      shortAnchors: ['jamais', 'an', 'mois', 'semaine', 'jour'],
    },
    leeractiviteiten: {
      name: 'Activités d’apprentissage',
      shortName: 'Activités',
      meaning:
        'Ce que vous avez fait ces trois derniers mois pour apprendre, tout compté ensemble.',
      caution:
        'Attention : un livre ne pèse pas comme une formation. Le nombre dit combien de fois, pas combien vous avez appris.',
    },
    prikkels: {
      name: 'Impulsions pour apprendre',
      shortName: 'Impulsions',
      meaning:
        'Un travail avec des questions qui sont un défi. Une équipe stable où arrivent aussi de nouvelles personnes. Et un responsable qui sensibilise et encourage.',
    },
    leidinggevenden: {
      name: 'Ce que font les responsables',
      shortName: 'Responsables',
      meaning:
        'Votre responsable lance des défis, explique, laisse de la place, réunit les gens et aide si nécessaire.',
      anchors: ['jamais', 'rarement', 'parfois', 'souvent', 'toujours'],
      shortAnchors: ['jamais', 'rarement', 'parfois', 'souvent', 'toujours'],
    },
  },
  pages: {
    'woorden-en-daden-1': 'Pensez aux conversations au travail',
    'woorden-en-daden-2': 'Combien de fois avez-vous fait ceci ces trois derniers mois ?',
    'woorden-en-daden-3': 'Et combien de fois avez-vous fait ceci ces trois derniers mois ?',
    'woorden-en-daden-4': 'Pensez à une semaine de travail ordinaire',
    'woorden-en-daden-5': 'Pensez à ce que fait votre responsable',
  },
  items: {
    'praten-1': 'À quelle fréquence parlez-vous de votre développement avec des collègues ?',
    'leeractiviteiten-1': 'Cours ou formations',
    'leeractiviteiten-2': 'Moments d’apprentissage dans votre propre travail',
    'leeractiviteiten-3': 'Moments pour apprendre ensemble',
    'leeractiviteiten-4': 'Étude personnelle',
    'leeractiviteiten-5': 'Journées d’étude ou congrès',
    'leeractiviteiten-6': 'Conversations avec un mentor ou un coach',
    'leeractiviteiten-7': 'Bénévolat',
    'leeractiviteiten-8': 'Moments pour revenir vous-même sur votre travail',
    'prikkels-1': 'Dans mon travail, je rencontre des questions qui sont un défi pour moi.',
    'prikkels-2': 'Mon équipe reste ensemble assez longtemps pour bien se connaître.',
    'prikkels-3': 'Mon responsable m’encourage à apprendre.',
    'leidinggevenden-1': 'Mon responsable nous met au défi de faire un meilleur travail.',
    'leidinggevenden-2': 'Mon responsable explique pourquoi il est important d’apprendre.',
    'leidinggevenden-3': 'Mon responsable me laisse de la place pour apprendre.',
    'leidinggevenden-4': 'Mon responsable organise des moments pour échanger des connaissances.',
    'leidinggevenden-5': 'Mon responsable m’aide à choisir ce que j’apprends.',
  },
  help: {
    'praten-1': 'Une courte conversation entre deux tâches compte aussi.',
    'leeractiviteiten-1': 'Comptez 1 par atelier, cours ou formation que vous avez suivi.',
    'leeractiviteiten-2':
      'Comptez 1 par défi relevé, par erreur examinée ensemble ou par travail avec une personne externe.',
    'leeractiviteiten-3':
      'Comptez 1 par moment où vous avez appris avec d’autres sur une question commune.',
    'leeractiviteiten-4':
      'Comptez 1 par livre, article, cours en ligne ou vidéo que vous avez lu ou regardé en entier.',
    'leeractiviteiten-5': 'Comptez 1 par journée d’étude, salon ou congrès où vous étiez.',
    'leeractiviteiten-6':
      'Comptez 1 par conversation avec une personne qui vous accompagne pour apprendre.',
    'leeractiviteiten-7':
      'Comptez 1 par période de travail pour une organisation importante pour vous.',
    'leeractiviteiten-8':
      'Comptez 1 par moment où vous avez réfléchi à votre expérience, à vos objectifs ou à votre travail.',
  },
  talk: [
    'Quand parlez-vous ici avec un ou une collègue de ce que vous apprenez ?',
    'Qu’avez-vous fait ces derniers temps qui vous a vraiment appris quelque chose ?',
    'Qu’est-ce qui nous aiderait à apprendre ensemble plus facilement ?',
  ],
} as const satisfies InstrumentText<typeof woordenEnDaden>;
