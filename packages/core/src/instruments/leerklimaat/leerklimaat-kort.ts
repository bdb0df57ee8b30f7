import type { Instrument } from '../../model/instrument.js';
import { leerklimaat } from './leerklimaat.js';

/** No reversed statement: as one of three it would weigh too much. */
const KEPT = [
  'leerleiderschap-1',
  'leerleiderschap-3',
  'leerleiderschap-4',
  'opportuniteiten-2',
  'opportuniteiten-3',
  'opportuniteiten-4',
  'steun-1',
  'steun-2',
  'steun-3',
  'ruimte-1',
  'ruimte-2',
  'ruimte-3',
  'autonomie-1',
  'autonomie-3',
  'autonomie-4',
  'kennisdeling-1',
  'kennisdeling-4',
  'kennisdeling-5',
] as const;

type KeptId = (typeof KEPT)[number];
type KeptItem = Extract<(typeof leerklimaat.items)[number], { readonly id: KeptId }>;

/**
 * The climate survey in eighteen of its statements, three per dimension, for where time is short. Half the statements
 * make the score of one person less sure; for groups it loses little. Same item ids, so that answers can be laid
 * beside those to the full survey.
 */
export const leerklimaatKort = /* @__PURE__ */ shortForm();

function shortForm() {
  return {
    ...leerklimaat,
    id: 'leerklimaat-kort',
    items: leerklimaat.items.filter((item): item is KeptItem => isKept(item.id)),
    pages: leerklimaat.pages.map(({ id, items }) => ({
      id,
      items: (items as readonly string[]).filter(isKept),
    })),
    assumptions: {
      reliability: 0.667,
      sd: 20.8,
      basis:
        'Assumed: three statements of the kind of which six have a reliability of .80 and an SD of 19, until this instrument has answers of its own from 100 people or more.',
    },
  } as const satisfies Instrument;
}

function isKept(id: string): id is KeptId {
  return (KEPT as readonly string[]).includes(id);
}
