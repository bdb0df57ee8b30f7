import {
  keten,
  leercultuurdragers,
  leercultuurkenmerken,
  leergoesting,
  leerklimaatKortDefinition,
  veiligheid,
  woordenEnDaden,
  type Answers,
  type Instrument,
} from '@leerklimaat/core';
import type { QuestionnaireElement } from '../parts/questionnaire-element.js';
import '../leerklimaat-survey/leerklimaat-survey.js';
import { mount } from './mount.js';
import { savedAt } from './saved.js';

const INSTRUMENTS: Readonly<Record<string, Instrument>> = {
  leergoesting,
  veiligheid,
  leercultuurkenmerken,
  leercultuurdragers,
  'woorden-en-daden': woordenEnDaden,
  keten,
};

interface SurveyWish {
  /** Names, in the order in which they are asked. */
  readonly modules: readonly string[];
  /** Beside them everything of the modules is answered with 3. */
  readonly answers?: Answers;
  /** Ids of items without an answer, unless `answers` has one. */
  readonly open?: readonly string[];
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly Element[];
}

/** The result of a short survey with modules; their files are up to the test. */
export async function surveyResult({
  modules,
  answers = {},
  open = [],
  attributes = {},
  children = [],
}: SurveyWish): Promise<QuestionnaireElement> {
  const asked = modules.map((name) => INSTRUMENTS[name] as Instrument);
  const all = [leerklimaatKortDefinition.instrument, ...asked].flatMap(({ items }) => items);
  const filled = all.filter(({ id }) => !open.includes(id)).map(({ id }) => [id, 3] as const);
  const given = { ...Object.fromEntries(filled), ...answers };
  const state = savedAt('result', leerklimaatKortDefinition, given);
  const { element } = await mount('leerklimaat-survey', {
    attributes: { length: 'kort', lang: 'nl', modules: modules.join(' '), ...attributes },
    properties: { state },
    children,
  });
  return element;
}

/** Every statement of these scales answered with that point. */
export function answersOf(
  instrument: Instrument,
  points: Readonly<Record<string, number>>,
): Answers {
  return Object.fromEntries(
    instrument.items.flatMap(({ id, scale }) => {
      const point = points[String(scale)];
      return point === undefined ? [] : [[id, point]];
    }),
  );
}
