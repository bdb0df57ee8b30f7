import type { LeerklimaatSurveyText } from './leerklimaat-survey-text.js';

export const leerklimaatSurveyNl: LeerklimaatSurveyText = {
  apart: (highest, lowest) =>
    `Je ziet duidelijk meer ${highest.toLowerCase()} dan ${lowest.toLowerCase()}`,
  together: 'Je scores liggen dicht bij elkaar',
  incomplete: 'Dit zie je in je antwoorden',
  flower: (heart) =>
    `Het gevulde deel van elk blad is je score. Het hart, ${heart}, draagt de rest.`,
  plot: 'De stip is je score. De streep is de meetfout: daarbinnen kan je score door toeval liggen.',
  meanings: 'Wat betekenen de namen?',
  talk: 'Praat erover met je team. Wat herken je? Wat verrast je? Wat wil je als eerste anders?',
};
