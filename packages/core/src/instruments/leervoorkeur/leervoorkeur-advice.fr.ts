import type { AdviceTexts } from '../../model/text.js';
import type { leervoorkeurAdvice } from './leervoorkeur-advice.js';

export const leervoorkeurAdviceFr = {
  'kennisVerwerven-a1': {
    title: 'Une bonne source pourrait peut-être vous aider',
    firstStep:
      'Quelle question de votre travail pourriez-vous approfondir avec un livre ou un article ?',
  },
  'participeren-a1': {
    title: 'Vous pourriez soumettre votre question à quelqu’un',
    firstStep: 'Avec qui pourriez-vous échanger des idées pendant une demi-heure cette semaine ?',
  },
  'ontdekken-a1': {
    title: 'Vous pourriez aborder une chose tout autrement',
    firstStep:
      'Dans quelle partie de votre travail une autre approche éveille-t-elle votre curiosité ?',
  },
  'kunstAfkijken-a1': {
    title: 'Peut-être pouvez-vous suivre quelqu’un pendant une heure',
    firstStep: 'Qui fait quelque chose d’une façon que vous voulez aussi essayer ?',
  },
  'oefenen-a1': {
    title: 'Vous pourriez d’abord vous exercer tranquillement',
    firstStep:
      'Quelle situation pouvez-vous rejouer avec une personne qui vous donne un feedback ?',
  },
} as const satisfies AdviceTexts<typeof leervoorkeurAdvice>;
