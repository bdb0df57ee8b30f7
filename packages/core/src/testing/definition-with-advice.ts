import { leerklimaatDefinition } from '../instruments/leerklimaat/leerklimaat-definition.js';
import type { Advice, Definition } from '../model/text.js';

const advice: readonly Advice[] = leerklimaatDefinition.instrument.scales.map(({ id }) => ({
  id: `${id}-actie`,
  helps: id,
  who: 'me',
  within: 'week',
  source: 'made for tests',
}));

/** The climate survey with one thing to do per dimension. */
export const definitionWithAdvice: Definition = {
  ...leerklimaatDefinition,
  advice,
  adviceTexts: {
    nl: Object.fromEntries(advice.map(({ id }) => [id, { title: id, firstStep: 'Begin.' }])),
  },
};
