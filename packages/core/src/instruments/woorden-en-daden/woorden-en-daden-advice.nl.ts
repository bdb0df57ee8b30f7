import type { AdviceTexts } from '../../model/text.js';
import type { woordenEnDadenAdvice } from './woorden-en-daden-advice.js';

export const woordenEnDadenAdviceNl = {
  'praten-a1': {
    title: 'Praat een kwartier over je ontwikkeling',
    firstStep: 'Vraag een collega mee voor een wandeling, en vertel wat je wilt leren.',
  },
  'praten-a2': {
    title: 'Maak van leren een vast agendapunt',
    firstStep: 'Begin met één vraag: ‘Wat leerden we sinds de vorige keer?’',
  },
  'leeractiviteiten-a1': {
    title: 'Kies een manier van leren die je minder gebruikt',
    firstStep: 'Loop de acht manieren na. Welke past in je agenda van volgende week?',
  },
  'leeractiviteiten-a2': {
    title: 'Zorg dat iedereen het leeraanbod kent',
    firstStep: 'Vraag HR waar het staat, en deel de link in je team.',
  },
  'prikkels-a1': {
    title: 'Haal een leervraag uit jullie eigen werk',
    firstStep: 'Neem één kwestie die deze week terugkwam, en vraag wie ze wil uitzoeken.',
  },
  'prikkels-a2': {
    title: 'Vraag een nieuwe collega wat opvalt',
    firstStep: 'Stel één vraag: ‘Wat doen wij hier anders dan jij gewend was?’',
  },
  'prikkels-a3': {
    title: 'Plan een vast moment om elkaar te zien',
    firstStep: 'Kies een dag op kantoor, of een halfuur online zonder agenda.',
  },
  'leidinggevenden-a1': {
    title: 'Bespreek waarom leren voor jullie telt',
    firstStep: 'Vraag je leidinggevende wat er in jullie werk verandert, en wat dat vraagt.',
  },
  'leidinggevenden-a2': {
    title: 'Kies samen een activiteit die past',
    firstStep: 'Leg je leidinggevende twee mogelijkheden voor, en bespreek wat elk je oplevert.',
  },
  'leidinggevenden-a3': {
    title: 'Breng teams bij elkaar om ervaringen te delen',
    firstStep: 'Stel twee leidinggevenden voor om hun teams een uur samen te zetten.',
  },
} as const satisfies AdviceTexts<typeof woordenEnDadenAdvice>;
