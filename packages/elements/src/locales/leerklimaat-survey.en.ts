import type { LeerklimaatSurveyText } from './leerklimaat-survey-text.js';

export const leerklimaatSurveyEn: LeerklimaatSurveyText = {
  flower: (heart) =>
    `The filled part of each petal is your score. The heart, ${heart.toLowerCase()}, carries the rest.`,
  precision: (half, apart) =>
    `By chance, a score may be up to ${points(half)} higher or lower. We only call two scores different when they are more than ${points(apart)} apart.`,
  lessPrecise:
    'You filled in the short version. So the measurement error is larger than with all 36 statements.',
  talk: 'Talk about it with your team. What do you recognise? What surprises you? What do you want to change first?',
};

function points(count: number): string {
  return count === 1 ? '1 point' : `${count} points`;
}
