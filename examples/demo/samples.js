import {
  answerRange,
  calendarDate,
  createResult,
  leerleider,
  leerleiderSpiegel,
  leervoorkeur,
  randomId,
  scoreSheet,
  shareCode,
} from '@leerklimaat/core';

/** Made-up answers, the same each time: `person` says whose. */
export function sampleAnswers(instrument, person = 0) {
  const scales = instrument.scales.map(({ id }) => id);
  const step = scales.length === 1 ? 2 : 0;
  return Object.fromEntries(
    instrument.items.map((item, index) => {
      if (Array.isArray(item.scale)) return [item.id, chosen(item, person)];
      const { least, most } = answerRange(instrument, item);
      const place = scales.indexOf(item.scale) * 3 + person * 2 + index * step;
      const wave = (place + (index % 4 === 0 ? 1 : 0)) % 5;
      // Few do thirty of anything in three months.
      const highest = Math.min(most, 6);
      const value = least + Math.round(((4 - wave) / 4) * (highest - least));
      return [item.id, item.reversed ? least + most - value : value];
    }),
  );
}

/** Of a choice between statements: one that is most like somebody, another that is least. */
const chosen = ({ scale, least }, person) => 1 + ((person + (least ? 2 : 0)) % scale.length);

const completion = (daysAgo = 0) => ({
  id: randomId(),
  date: calendarDate(new Date(Date.now() - daysAgo * 86_400_000)),
  fast: false,
});

/** A finished sheet, as a host would hand it back to a widget. */
export function sampleState(instrument, modules) {
  const reference = ({ id, version }) => ({ id, version });
  return {
    schema: 'urn:leerklimaat:session:1',
    instrument: reference(instrument),
    view: 'result',
    item: instrument.items[0].id,
    answers: Object.assign({}, ...[instrument, ...modules].map((one) => sampleAnswers(one))),
    chosen: [],
    completion: completion(),
  };
}

// Not marked as a test: what is a test never counts in a comparison.
const SETTINGS = { language: 'nl', share: 'answers', test: false };
const sample = (instrument, person, daysAgo) =>
  createResult(instrument, sampleAnswers(instrument, person), completion(daysAgo), SETTINGS);

/** A manager’s checklist of half a year ago. */
export const earlierResult = () => sample(leerleider, 1, 180);

/** Six team members who held up the mirror: one more than the fewest of whom a mean is shown. */
export const mirrorResults = () => [0, 1, 2, 0, 1, 4].map((who) => sample(leerleiderSpiegel, who));

/** Preferences of twelve people of an organisation. */
export const groupResults = () =>
  Array.from({ length: 12 }, (_, person) => sample(leervoorkeur, person));

/** What two colleagues would give a person who wants to compare. */
export const colleagueCodes = () =>
  [1, 3].map((person) =>
    shareCode(scoreSheet(leervoorkeur, sampleAnswers(leervoorkeur, person)).preferences.value),
  );
