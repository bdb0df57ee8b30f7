import type { AdviceTexts } from '../../model/text.js';
import type { leergoestingAdvice } from './leergoesting-advice.js';

export const leergoestingAdviceFr = {
  'leergoesting-autonomie-a1': {
    title: 'Cette semaine, choisissez vous-même un sujet',
    firstStep: 'Écrivez ce qui éveille votre curiosité, et réservez-y une demi-heure.',
  },
  'leergoesting-autonomie-a2': {
    title: 'Pour une obligation, demandez la raison',
    firstStep:
      'Présentez une tâche à votre responsable : « Pourquoi faut-il le faire, et qu’est-ce que je choisis ? »',
  },
  'leergoesting-betrokkenheid-a1': {
    title: 'Trouvez au travail quelqu’un avec qui apprendre',
    firstStep:
      'Demandez à un ou une collègue de chercher quelque chose avec vous. Un quart d’heure suffit.',
  },
  'leergoesting-betrokkenheid-a2': {
    title: 'Racontez-vous ce que vous aimeriez apprendre',
    firstStep:
      'À la prochaine réunion, faites un tour de table : un souhait d’apprentissage par personne.',
  },
  'leergoesting-competentie-a1': {
    title: 'Arrêtez-vous sur une chose que vous savez faire maintenant',
    firstStep:
      'Citez une tâche encore difficile l’an dernier. Qu’est-ce qui vous a fait progresser ?',
  },
  'leergoesting-competentie-a2': {
    title: 'Demandez un feedback précis sur une tâche',
    firstStep:
      'Demandez à votre responsable : « Qu’est-ce qui allait bien, et quelle peut être mon étape suivante ? »',
  },
} as const satisfies AdviceTexts<typeof leergoestingAdvice>;
