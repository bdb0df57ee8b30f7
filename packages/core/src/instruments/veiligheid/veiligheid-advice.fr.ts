import type { AdviceTexts } from '../../model/text.js';
import type { veiligheidAdvice } from './veiligheid-advice.js';

export const veiligheidAdviceFr = {
  'veiligheid-a1': {
    title: 'Posez la question que d’autres ont peut-être aussi',
    firstStep: 'Dites en réunion : « Je ne comprends pas encore ceci. Qui l’explique ? »',
  },
  'veiligheid-a2': {
    title: 'Donnez un moment fixe aux avis différents',
    firstStep:
      'Proposez à votre responsable une question finale fixe : « Qu’est-ce que nous oublions de voir ? »',
  },
  'veiligheid-a3': {
    title: 'Convenez de votre façon de réagir à une erreur',
    firstStep:
      'Choisissez ensemble une première phrase, comme : « Merci de le dire. De quoi avons-nous besoin ? »',
  },
} as const satisfies AdviceTexts<typeof veiligheidAdvice>;
