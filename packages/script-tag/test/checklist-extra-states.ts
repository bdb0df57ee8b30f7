import { leerleiderDefinition, leerleiderSpiegel, type Plan } from '@leerklimaat/core';
import { openAllTables, openDetails, WORDS, type Tag } from './hooks.js';
import { earlierChecklist, mirrorsOf } from './results.js';
import { behaviour, firstOf, varied } from './sheets.js';
import { saved, type WidgetState } from './widget-state.js';

const tag: Tag = 'leerleider-checklist';
const chosen = leerleiderDefinition.advice?.slice(0, 3).map(({ id }) => id) ?? [];
const [first = '', second = ''] = chosen;

/** What the person wrote. */
export const PLAN: Plan = {
  [first]: {
    what: 'Ik vertel elke maandag wat ik zelf leerde',
    withWhom: 'Jan',
    when: '2026-06-01',
  },
  [second]: { what: 'Vragen wat iemand wil leren', withWhom: '', when: '' },
};

const spiegel = {
  tag,
  files: ['modules/leerleider-spiegel.js'],
  attributes: { perspective: 'spiegel' },
} as const;
const mirrored = { ...varied(leerleiderSpiegel), 'spiegel-2': 'na' } as const;

const result = saved(tag, { view: 'result', answers: behaviour.mixed });
const compares = { tag, files: ['modules/vergelijken.js'] } as const;
const mirrors = { tag, files: ['modules/spiegelbeeld.js'] } as const;

/** The checklist with what stands in files of its own. */
export const CHECKLIST_EXTRA_STATES: readonly WidgetState[] = [
  {
    ...spiegel,
    name: 'spiegel-page',
    properties: {
      state: saved(tag, {
        view: 'page',
        answers: firstOf(mirrored, 3),
        instrument: leerleiderSpiegel,
      }),
    },
  },
  {
    ...spiegel,
    name: 'spiegel-result',
    properties: {
      state: saved(tag, { view: 'result', answers: mirrored, instrument: leerleiderSpiegel }),
    },
    act: (widget) => openDetails(widget, WORDS.card),
  },
  {
    tag,
    name: 'plan-three-chosen',
    files: ['modules/plan.js', 'modules/acties.js'],
    properties: {
      state: saved(tag, {
        view: 'result',
        answers: behaviour.never,
        chosen,
        plan: PLAN,
      }),
    },
    act: (widget) => openDetails(widget, WORDS.links),
  },
  { ...compares, name: 'earlier-none', properties: { state: result } },
  {
    ...compares,
    name: 'earlier-compared',
    properties: { state: result, earlier: earlierChecklist },
    act: openAllTables,
  },
  {
    ...compares,
    name: 'earlier-wrong-file',
    properties: { state: result },
    act: (widget) =>
      widget.getByLabel(WORDS.earlierFile).setInputFiles({
        name: 'vakantie.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"zon": true}'),
      }),
  },
  {
    ...mirrors,
    name: 'mirror-of-six',
    properties: { state: result, mirrors: mirrorsOf(6) },
    act: openAllTables,
  },
  {
    ...mirrors,
    name: 'mirror-too-few',
    properties: { state: result, mirrors: mirrorsOf(4) },
  },
];
