import type { AdviceTexts } from '../../model/text.js';
import type { leercultuurkenmerkenAdvice } from './leercultuurkenmerken-advice.js';

export const leercultuurkenmerkenAdviceDe = {
  'kenmerk-openheid-a1': {
    title: 'Teilt jede Woche eine Lernerfahrung',
    firstStep: 'Fang selbst an: Erzähl, was anders lief, und was du daraus mitnimmst.',
  },
  'kenmerk-kennis-a1': {
    title: 'Bring neue und erfahrene Leute als Duo zusammen',
    firstStep: 'Bitte die Personalabteilung, mit zwei Duos zu starten, und melde dich an.',
  },
  'kenmerk-toegang-a1': {
    title: 'Macht für jede Abteilung eine Lernlandkarte',
    firstStep: 'Beginnt mit einem Blatt: Weiterbildungen, Quellen, Mentoring und Stunden.',
  },
  'kenmerk-steunLeiding-a1': {
    title: 'Plane ein Gespräch über deine Entwicklung',
    firstStep: 'Schlag deiner Führungskraft zwei Termine vor, und nenne ein Thema.',
  },
  'kenmerk-feedback-a1': {
    title: 'Gebt einander einen Tipp und ein Kompliment',
    firstStep: 'Beendet die Besprechung dieser Woche mit einer Runde von fünf Minuten.',
  },
  'kenmerk-vernieuwing-a1': {
    title: 'Erzählt einander von Versuchen, gelungen oder nicht',
    firstStep: 'Gebt zwei Personen je zehn Minuten für das, was sie entdeckt haben.',
  },
  'kenmerk-groei-a1': {
    title: 'Wähle ein Lernziel, das über deine Stelle hinausgeht',
    firstStep: 'Frag dich: „Was will ich können, auch außerhalb meiner jetzigen Arbeit?“',
  },
} as const satisfies AdviceTexts<typeof leercultuurkenmerkenAdvice>;
