import type { AdviceTexts } from '../../model/text.js';
import type { leervoorkeurAdvice } from './leervoorkeur-advice.js';

export const leervoorkeurAdviceNl = {
  'kennisVerwerven-a1': {
    title: 'Misschien helpt een goede bron je verder',
    firstStep: 'Welke vraag uit je werk zou je met een boek of artikel kunnen uitzoeken?',
  },
  'participeren-a1': {
    title: 'Je zou je vraag aan iemand kunnen voorleggen',
    firstStep: 'Met wie zou je deze week een halfuur van gedachten kunnen wisselen?',
  },
  'ontdekken-a1': {
    title: 'Je zou iets heel anders kunnen aanpakken',
    firstStep: 'Bij welk deel van je werk maakt een andere aanpak je nieuwsgierig?',
  },
  'kunstAfkijken-a1': {
    title: 'Misschien kun je een uur meelopen',
    firstStep: 'Wie doet iets op een manier die jij ook wilt proberen?',
  },
  'oefenen-a1': {
    title: 'Je zou iets eerst rustig kunnen oefenen',
    firstStep: 'Welke situatie kun je naspelen met iemand die je feedback geeft?',
  },
} as const satisfies AdviceTexts<typeof leervoorkeurAdvice>;
