import type { ScalesText } from './scales-text.js';

export const scalesNl: ScalesText = {
  apart: (highest, lowest) =>
    `Je ziet duidelijk meer ${highest.toLowerCase()} dan ${lowest.toLowerCase()}`,
  together: 'Je scores liggen dicht bij elkaar',
  incomplete: 'Dit zie je in je antwoorden',
  plot: 'De stip is je score. De streep is de meetfout: daarbinnen kan je score door toeval liggen.',
  meanings: 'Wat betekenen de namen?',
};
