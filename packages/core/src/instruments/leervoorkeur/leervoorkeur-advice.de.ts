import type { AdviceTexts } from '../../model/text.js';
import type { leervoorkeurAdvice } from './leervoorkeur-advice.js';

export const leervoorkeurAdviceDe = {
  'kennisVerwerven-a1': {
    title: 'Vielleicht bringt dich eine gute Quelle weiter',
    firstStep: 'Welche Frage aus deiner Arbeit könntest du mit einem Buch oder Artikel klären?',
  },
  'participeren-a1': {
    title: 'Du könntest jemandem deine Frage vorlegen',
    firstStep: 'Mit wem könntest du diese Woche eine halbe Stunde Gedanken austauschen?',
  },
  'ontdekken-a1': {
    title: 'Du könntest etwas ganz anders angehen',
    firstStep: 'Bei welchem Teil deiner Arbeit macht dich ein anderer Weg neugierig?',
  },
  'kunstAfkijken-a1': {
    title: 'Vielleicht kannst du jemanden eine Stunde begleiten',
    firstStep: 'Wer macht etwas auf eine Weise, die du auch ausprobieren willst?',
  },
  'oefenen-a1': {
    title: 'Du könntest etwas erst in Ruhe üben',
    firstStep: 'Welche Situation kannst du mit jemandem durchspielen, der dir Feedback gibt?',
  },
} as const satisfies AdviceTexts<typeof leervoorkeurAdvice>;
