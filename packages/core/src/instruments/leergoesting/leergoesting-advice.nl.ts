import type { AdviceTexts } from '../../model/text.js';
import type { leergoestingAdvice } from './leergoesting-advice.js';

export const leergoestingAdviceNl = {
  'leergoesting-autonomie-a1': {
    title: 'Kies deze week zelf één onderwerp',
    firstStep: 'Schrijf op wat je nieuwsgierig maakt, en houd er een halfuur voor vrij.',
  },
  'leergoesting-autonomie-a2': {
    title: 'Vraag bij een verplichting naar de reden',
    firstStep: 'Leg je leidinggevende één taak voor: ‘Waarom moet dit, en wat kies ik zelf?’',
  },
  'leergoesting-betrokkenheid-a1': {
    title: 'Zoek een leermaatje op het werk',
    firstStep: 'Vraag één collega om samen iets uit te zoeken. Een kwartier is genoeg.',
  },
  'leergoesting-betrokkenheid-a2': {
    title: 'Vertel elkaar wat je graag wilt leren',
    firstStep: 'Doe in het volgende overleg een rondje: één leerwens per persoon.',
  },
  'leergoesting-competentie-a1': {
    title: 'Sta stil bij iets wat je nu kunt',
    firstStep: 'Noem één taak die vorig jaar nog moeilijk was. Wat heeft je geholpen?',
  },
  'leergoesting-competentie-a2': {
    title: 'Vraag gerichte feedback op één taak',
    firstStep: 'Vraag je leidinggevende: ‘Wat ging goed, en wat kan mijn volgende stap zijn?’',
  },
} as const satisfies AdviceTexts<typeof leergoestingAdvice>;
