import type { LeerklimaatSurveyText } from './leerklimaat-survey-text.js';

export const leerklimaatSurveyNl: LeerklimaatSurveyText = {
  flower: (heart) =>
    `Het gevulde deel van elk blad is je score. Het hart, ${heart.toLowerCase()}, draagt de rest.`,
  precision: (half, apart) =>
    `Een score kan door toeval tot ${half} punten hoger of lager zijn. Pas bij meer dan ${apart} punten ertussen noemen we twee scores verschillend.`,
  lessPrecise:
    'Je vulde de korte versie in. Daarom is de meetfout groter dan bij alle 36 uitspraken.',
  talk: 'Praat erover met je team. Wat herken je? Wat verrast je? Wat wil je als eerste anders?',
};
