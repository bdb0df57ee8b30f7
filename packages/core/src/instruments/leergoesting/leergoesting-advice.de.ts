import type { AdviceTexts } from '../../model/text.js';
import type { leergoestingAdvice } from './leergoesting-advice.js';

export const leergoestingAdviceDe = {
  'leergoesting-autonomie-a1': {
    title: 'Wähle diese Woche selbst ein Thema',
    firstStep: 'Schreib auf, was dich neugierig macht, und halte dafür eine halbe Stunde frei.',
  },
  'leergoesting-autonomie-a2': {
    title: 'Frag bei einer Pflicht nach dem Grund',
    firstStep:
      'Leg deiner Führungskraft eine Aufgabe vor: „Warum muss das sein, und was entscheide ich selbst?“',
  },
  'leergoesting-betrokkenheid-a1': {
    title: 'Such dir bei der Arbeit eine Person zum Mitlernen',
    firstStep: 'Bitte jemanden, mit dir etwas herauszufinden. Eine Viertelstunde ist genug.',
  },
  'leergoesting-betrokkenheid-a2': {
    title: 'Erzählt einander, was ihr gern lernen möchtet',
    firstStep: 'Macht in der nächsten Besprechung eine Runde: ein Lernwunsch pro Person.',
  },
  'leergoesting-competentie-a1': {
    title: 'Denk an etwas, das du jetzt kannst',
    firstStep: 'Nenne eine Aufgabe, die voriges Jahr noch schwierig war. Was hat dir geholfen?',
  },
  'leergoesting-competentie-a2': {
    title: 'Bitte um gezieltes Feedback zu einer Aufgabe',
    firstStep: 'Frag deine Führungskraft: „Was lief gut, und was kann mein nächster Schritt sein?“',
  },
} as const satisfies AdviceTexts<typeof leergoestingAdvice>;
