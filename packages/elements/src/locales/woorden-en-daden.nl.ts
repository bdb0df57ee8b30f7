import type { WoordenEnDadenText } from './woorden-en-daden-text.js';

export const woordenEnDadenNl: WoordenEnDadenText = {
  talk: (often) => `Praten met collega’s over je ontwikkeling: ${often}.`,
  noTalk: 'Hoe vaak je over je ontwikkeling praat, vulde je niet in.',
  mix: (total) => `In drie maanden telde je ${total} leermomenten.`,
  noMix: 'Er zijn te weinig antwoorden om je leermomenten op te tellen.',
  atLeast: (total) => `minstens ${total}`,
  mixPicture: 'Zo vaak deed je elk van de acht in de laatste drie maanden.',
  capped: (most) =>
    `Een antwoord van ${most} staat voor ${most} of meer. Je totaal kan dus hoger zijn.`,
  orMore: (most) => `${most} of meer`,
  way: 'Manier van leren',
  times: 'Aantal keer',
  total: 'Samen',
  context:
    'In een veldstudie deden mensen die vaker over hun ontwikkeling praten, ook meer leeractiviteiten. Wat oorzaak is, weten we niet.',
};
