import type { AdviceTexts } from '../../model/text.js';
import type { leerklimaatAdvice } from './leerklimaat-advice.js';

export const leerklimaatAdviceNl = {
  'leerleiderschap-actie': {
    title: 'Vertel je leidinggevende wat je wilt leren, ook zonder plan',
    firstStep: 'Vraag een gesprek van een kwartier. Een wens is genoeg om te beginnen.',
  },
  'opportuniteiten-actie': {
    title: 'Vraag om één taak die nieuw voor je is',
    firstStep: 'Noem een taak van een collega die je graag eens samen zou doen.',
  },
  'steun-actie': {
    title: 'Bedank een collega van wie je iets leerde',
    firstStep: 'Zeg erbij wat je er nu mee doet.',
  },
  'ruimte-actie': {
    title: 'Blok een vast halfuur om iets uit te zoeken',
    firstStep: 'Zet het in je agenda, en spreek af wie je dan even vervangt.',
  },
  'autonomie-actie': {
    title: 'Schrijf op wat je over drie maanden beter wilt kunnen',
    firstStep: 'Eén zin is genoeg. Hang hem op waar je hem ziet.',
  },
  'kennisdeling-actie': {
    title: 'Vraag op het teamoverleg wie wat heeft geleerd',
    firstStep: 'Zet de vraag als eerste punt op de agenda. Begin zelf.',
  },
} as const satisfies AdviceTexts<typeof leerklimaatAdvice>;
