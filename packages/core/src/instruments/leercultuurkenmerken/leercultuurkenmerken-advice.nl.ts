import type { AdviceTexts } from '../../model/text.js';
import type { leercultuurkenmerkenAdvice } from './leercultuurkenmerken-advice.js';

export const leercultuurkenmerkenAdviceNl = {
  'kenmerk-openheid-a1': {
    title: 'Deel elke week één leermoment',
    firstStep: 'Begin zelf: vertel wat anders liep, en wat je ervan meeneemt.',
  },
  'kenmerk-kennis-a1': {
    title: 'Breng nieuwe en ervaren collega’s als duo samen',
    firstStep: 'Vraag HR om met twee duo’s te starten, en meld je aan.',
  },
  'kenmerk-toegang-a1': {
    title: 'Maak per afdeling een leerkaart',
    firstStep: 'Begin met één blad: opleidingen, bronnen, mentoren en uren.',
  },
  'kenmerk-steunLeiding-a1': {
    title: 'Plan een gesprek over je groei',
    firstStep: 'Stel je leidinggevende twee data voor, en noem één onderwerp.',
  },
  'kenmerk-feedback-a1': {
    title: 'Geef elkaar één tip en één compliment',
    firstStep: 'Sluit het overleg van deze week af met een rondje van vijf minuten.',
  },
  'kenmerk-vernieuwing-a1': {
    title: 'Vertel elkaar over proeven, gelukt of mislukt',
    firstStep: 'Geef twee mensen elk tien minuten voor wat ze ontdekten.',
  },
  'kenmerk-groei-a1': {
    title: 'Kies een leerdoel dat verder gaat dan je functie',
    firstStep: 'Vraag jezelf: ‘Wat wil ik kunnen, ook buiten mijn huidige werk?’',
  },
} as const satisfies AdviceTexts<typeof leercultuurkenmerkenAdvice>;
