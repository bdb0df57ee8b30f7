import type { AdviceTexts } from '../../model/text.js';
import type { woordenEnDadenAdvice } from './woorden-en-daden-advice.js';

export const woordenEnDadenAdviceFr = {
  'praten-a1': {
    title: 'Parlez un quart d’heure de votre développement',
    firstStep: 'Invitez un ou une collègue à marcher, et racontez ce que vous voulez apprendre.',
  },
  'praten-a2': {
    title: 'Faites de l’apprentissage un point fixe à l’ordre du jour',
    firstStep: 'Commencez par une question : « Qu’avons-nous appris depuis la dernière fois ? »',
  },
  'leeractiviteiten-a1': {
    title: 'Choisissez une façon d’apprendre que vous utilisez moins',
    firstStep:
      'Parcourez les huit façons. Laquelle trouve sa place dans votre agenda de la semaine prochaine ?',
  },
  'leeractiviteiten-a2': {
    title: 'Faites connaître à chaque personne l’offre d’apprentissage',
    firstStep: 'Demandez aux RH où elle se trouve, et partagez le lien dans votre équipe.',
  },
  'prikkels-a1': {
    title: 'Trouvez une question d’apprentissage dans votre propre travail',
    firstStep:
      'Prenez une question qui est revenue cette semaine, et demandez qui veut l’approfondir.',
  },
  'prikkels-a2': {
    title: 'Demandez à une nouvelle personne ce qu’elle remarque',
    firstStep:
      'Posez une question : « Que faisons-nous ici autrement que là où vous étiez avant ? »',
  },
  'prikkels-a3': {
    title: 'Prévoyez un moment fixe pour vous voir',
    firstStep: 'Choisissez un jour au bureau, ou une demi-heure en ligne sans ordre du jour.',
  },
  'leidinggevenden-a1': {
    title: 'Discutez de ce qui rend l’apprentissage important pour vous',
    firstStep:
      'Demandez à votre responsable ce qui change dans votre travail, et ce que cela demande.',
  },
  'leidinggevenden-a2': {
    title: 'Choisissez ensemble une activité qui convient',
    firstStep:
      'Proposez deux possibilités à votre responsable, et discutez de ce que chacune vous apporte.',
  },
  'leidinggevenden-a3': {
    title: 'Réunissez des équipes pour partager leurs expériences',
    firstStep: 'Proposez à deux responsables de réunir leurs équipes pendant une heure.',
  },
} as const satisfies AdviceTexts<typeof woordenEnDadenAdvice>;
