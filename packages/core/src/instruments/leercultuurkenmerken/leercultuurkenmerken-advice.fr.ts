import type { AdviceTexts } from '../../model/text.js';
import type { leercultuurkenmerkenAdvice } from './leercultuurkenmerken-advice.js';

export const leercultuurkenmerkenAdviceFr = {
  'kenmerk-openheid-a1': {
    title: 'Partagez chaque semaine un moment d’apprentissage',
    firstStep:
      'Commencez vous-même : racontez ce qui s’est passé autrement, et ce que vous en retenez.',
  },
  'kenmerk-kennis-a1': {
    title: 'Formez des duos de nouveaux collègues et de collègues d’expérience',
    firstStep: 'Demandez aux RH de commencer avec deux duos, et inscrivez-vous.',
  },
  'kenmerk-toegang-a1': {
    title: 'Faites une carte d’apprentissage par service',
    firstStep: 'Commencez par une feuille : formations, sources, mentors et heures.',
  },
  'kenmerk-steunLeiding-a1': {
    title: 'Prévoyez une conversation sur votre évolution',
    firstStep: 'Proposez deux dates à votre responsable, et citez un sujet.',
  },
  'kenmerk-feedback-a1': {
    title: 'Échangez un conseil et un compliment',
    firstStep: 'Terminez la réunion de cette semaine par un tour de table de cinq minutes.',
  },
  'kenmerk-vernieuwing-a1': {
    title: 'Racontez-vous vos essais, réussis ou non',
    firstStep:
      'Donnez à deux personnes dix minutes chacune pour raconter ce qu’elles ont découvert.',
  },
  'kenmerk-groei-a1': {
    title: 'Choisissez un objectif d’apprentissage au-delà de votre fonction',
    firstStep:
      'Demandez-vous : « Qu’est-ce que je veux savoir faire, aussi hors de mon travail actuel ? »',
  },
} as const satisfies AdviceTexts<typeof leercultuurkenmerkenAdvice>;
