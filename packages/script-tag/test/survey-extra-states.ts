import {
  keten,
  leercultuurdragers,
  leercultuurkenmerken,
  leergoesting,
  leerklimaatDefinition,
  leerklimaatKort,
  veiligheid,
  woordenEnDaden,
  type Answers,
  type Instrument,
} from '@leerklimaat/core';
import { openAllTables, openDetails, goOn, WORDS, type Tag } from './hooks.js';
import { climate, sheet, varied } from './sheets.js';
import { saved, type WidgetState } from './widget-state.js';

const tag: Tag = 'leerklimaat-survey';
const ACTIES = 'modules/acties.js';

/** In the order in which a survey asks them. */
export const MODULES: readonly Instrument[] = [
  leergoesting,
  veiligheid,
  leercultuurkenmerken,
  leercultuurdragers,
  woordenEnDaden,
  keten,
];

const named = (modules: readonly Instrument[]): string => modules.map(({ id }) => id).join(' ');
export const filesOf = (modules: readonly Instrument[]): readonly string[] =>
  modules.map(({ id }) => `modules/${id}.js`);

export const everything: Answers = Object.assign({}, climate.apart, ...MODULES.map(varied));

const all = {
  tag,
  files: [...filesOf(MODULES), ACTIES],
  attributes: { modules: named(MODULES) },
  warns: true,
} as const;

const asking = (module: Instrument): Pick<WidgetState, 'tag' | 'files' | 'attributes'> => ({
  tag,
  files: filesOf([module]),
  attributes: { modules: module.id },
});

const unsafe: Answers = { ...climate.apart, ...sheet(veiligheid, (_, index) => 1 + (index % 2)) };
const kort: Answers = Object.fromEntries(
  leerklimaatKort.items.map(({ id }) => [id, climate.apart[id] ?? 3]),
);

/** The survey with what stands in files of its own. */
export const SURVEY_EXTRA_STATES: readonly WidgetState[] = [
  {
    ...all,
    name: 'start-all-modules',
    attributes: {
      ...all.attributes,
      team: 'Noord',
      link: 'leidinggevenden',
      round: 'voorjaar 2026',
    },
  },
  {
    ...all,
    name: 'result-all-modules',
    properties: { state: saved(tag, { view: 'result', answers: everything }) },
  },
  {
    ...all,
    name: 'result-all-modules-open',
    properties: { state: saved(tag, { view: 'result', answers: everything }) },
    act: async (widget) => {
      await openAllTables(widget);
      for (const words of [WORDS.moreActions, WORDS.card, WORDS.links])
        await openDetails(widget, words);
    },
  },
  {
    ...all,
    name: 'result-all-modules-nothing-answered',
    properties: { state: saved(tag, { view: 'result' }) },
  },
  {
    ...asking(woordenEnDaden),
    name: 'page-counts',
    properties: {
      state: saved(tag, {
        view: 'page',
        answers: { 'leeractiviteiten-1': 3, 'leeractiviteiten-2': 0 },
        item: 'leeractiviteiten-1',
      }),
    },
  },
  {
    ...asking(woordenEnDaden),
    name: 'page-counts-notice',
    properties: { state: saved(tag, { view: 'page', item: 'leeractiviteiten-1' }) },
    act: goOn,
  },
  {
    ...asking(keten),
    name: 'page-keten',
    properties: { state: saved(tag, { view: 'page', item: keten.items[0].id }) },
  },
  {
    ...asking(veiligheid),
    name: 'result-safety-contact',
    slotted: '<span slot="safety-contact">An, <a href="#an">an@example.org</a></span>',
    properties: { state: saved(tag, { view: 'result', answers: unsafe }) },
  },
  {
    tag,
    name: 'start-kort',
    attributes: { length: 'kort' },
  },
  {
    tag,
    name: 'result-kort',
    files: [ACTIES],
    attributes: { length: 'kort' },
    properties: {
      state: saved(tag, { view: 'result', answers: kort, instrument: leerklimaatKort }),
    },
  },
  {
    tag,
    name: 'result-three-chosen',
    files: [ACTIES],
    properties: {
      state: saved(tag, {
        view: 'result',
        answers: climate.apart,
        chosen: leerklimaatDefinition.advice?.slice(0, 3).map(({ id }) => id) ?? [],
      }),
    },
    act: async (widget) => {
      for (const words of [WORDS.moreActions, WORDS.card, WORDS.links])
        await openDetails(widget, words);
    },
  },
];
