import { leervoorkeurKeuze } from '@leerklimaat/core';
import type { Locator } from 'playwright-core';
import { openAllTables, openDetails, press, WORDS, type Tag } from './hooks.js';
import { codeOf, groupOf } from './results.js';
import { firstOf, preference, varied } from './sheets.js';
import { saved, type WidgetState } from './widget-state.js';

const tag: Tag = 'leervoorkeur-profile';

const keuze = {
  tag,
  files: ['modules/leervoorkeur-keuze.js'],
  attributes: { method: 'keuze' },
} as const;

const result = saved(tag, { view: 'result', answers: preference.oneTop });
const beside = { tag, files: ['modules/niveaus.js'], properties: { state: result } } as const;
const group = { tag, files: ['modules/niveaus-groep.js'] } as const;

const typeOther = async (widget: Locator, code: string): Promise<void> => {
  await widget.getByLabel(WORDS.otherCode, { exact: true }).fill(code);
  await press(widget, WORDS.besideEachOther);
};

const openOrganisation = (widget: Locator): Promise<void> =>
  openDetails(widget, WORDS.organisation);

/** The profile with what stands in files of its own. */
export const PROFILE_EXTRA_STATES: readonly WidgetState[] = [
  {
    ...keuze,
    name: 'keuze-page',
    properties: {
      state: saved(tag, {
        view: 'page',
        answers: firstOf(varied(leervoorkeurKeuze), 1),
        instrument: leervoorkeurKeuze,
      }),
    },
  },
  {
    ...keuze,
    name: 'keuze-result',
    properties: {
      state: saved(tag, {
        view: 'result',
        answers: varied(leervoorkeurKeuze),
        instrument: leervoorkeurKeuze,
      }),
    },
    act: openAllTables,
  },
  { ...beside, name: 'code-made', act: (widget) => press(widget, WORDS.makeCode) },
  { ...beside, name: 'code-wrong', act: (widget) => typeOther(widget, 'KMFQ-AH6Z') },
  {
    ...beside,
    name: 'code-compared',
    act: async (widget) => {
      await press(widget, WORDS.makeCode);
      await typeOther(widget, codeOf(2));
      await openAllTables(widget);
    },
  },
  {
    ...group,
    name: 'team-of-three-codes',
    properties: { state: result },
    act: async (widget) => {
      await openDetails(widget, WORDS.team);
      for (const person of [1, 2, 3]) {
        await widget.getByLabel(WORDS.teamCode, { exact: true }).fill(codeOf(person));
        await press(widget, WORDS.addCode);
      }
      await widget.getByLabel(WORDS.withMe).check();
      await openAllTables(widget);
    },
  },
  {
    ...group,
    name: 'organisation-of-twelve',
    properties: { state: result, group: groupOf(12) },
    act: async (widget) => {
      await openOrganisation(widget);
      await openAllTables(widget);
    },
  },
  {
    ...group,
    name: 'organisation-too-few',
    properties: { state: result, group: groupOf(4) },
    act: openOrganisation,
  },
];
