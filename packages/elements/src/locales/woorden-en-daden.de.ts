import type { WoordenEnDadenText } from './woorden-en-daden-text.js';

export const woordenEnDadenDe: WoordenEnDadenText = {
  talk: (often) => `Gespräche mit Kolleginnen und Kollegen über deine Entwicklung: ${often}.`,
  noTalk: 'Wie oft du über deine Entwicklung sprichst, hast du nicht ausgefüllt.',
  mix: (total) =>
    `In drei Monaten hast du ${total} ${/(?<!\d)1$/.test(total) ? 'Lernmoment' : 'Lernmomente'} gezählt.`,
  noMix: 'Es gibt zu wenige Antworten, um deine Lernmomente zusammenzuzählen.',
  atLeast: (total) => `mindestens ${total}`,
  mixPicture: 'So oft hast du jeden der acht Lernwege in den letzten drei Monaten genutzt.',
  capped: (most) =>
    `Eine Antwort von ${most} steht für ${most} oder mehr. Deine Summe kann also höher sein.`,
  orMore: (most) => `${most} oder mehr`,
  way: 'Lernweg',
  times: 'Wie oft',
  total: 'Zusammen',
  context:
    'In einer Feldstudie machten Menschen, die öfter über ihre Entwicklung sprechen, auch mehr Lernaktivitäten. Was die Ursache ist, wissen wir nicht.',
};
