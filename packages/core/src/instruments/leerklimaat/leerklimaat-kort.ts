import type { Instrument } from '../../model/instrument.js';
import { leerklimaat } from './leerklimaat.js';

/** Three per dimension. No reversed statement: as one of three it would weigh too much. */
const KEPT =
  /^((leerleiderschap|autonomie)-[134]|opportuniteiten-[234]|(steun|ruimte)-[123]|kennisdeling-[145])$/;

/** The same in types, so that a text lacks none of them; a test holds the two together. */
type KeptId =
  | `${'leerleiderschap' | 'autonomie'}-${1 | 3 | 4}`
  | `opportuniteiten-${2 | 3 | 4}`
  | `${'steun' | 'ruimte'}-${1 | 2 | 3}`
  | `kennisdeling-${1 | 4 | 5}`;

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
  return KEPT.test(id);
}
