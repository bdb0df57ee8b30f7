import type { LeerklimaatSurveyText } from './leerklimaat-survey-text.js';

export const leerklimaatSurveyDe: LeerklimaatSurveyText = {
  flower: (heart) =>
    `Der gefüllte Teil jedes Blattes ist dein Wert. Das Herz, ${heart}, trägt die anderen Bereiche.`,
  precision: (half, apart) =>
    `Ein Wert kann durch Zufall bis zu ${half} ${half === 1 ? 'Punkt' : 'Punkte'} höher oder tiefer liegen. Erst bei mehr als ${apart} ${apart === 1 ? 'Punkt' : 'Punkten'} Abstand nennen wir zwei Werte verschieden.`,
  lessPrecise:
    'Du hast die Kurzfassung ausgefüllt. Deshalb ist der Messfehler größer als bei allen 36 Aussagen.',
  talk: 'Sprich mit deinem Team darüber. Was erkennst du wieder? Was überrascht dich? Was soll als Erstes anders werden?',
};
