import type { InstrumentText } from '../../model/text.js';
import type { leerklimaat } from './leerklimaat.js';
import { leerklimaatKort } from './leerklimaat-kort.js';

type KortText = InstrumentText<typeof leerklimaatKort>;

/**
 * The text of the short climate survey, from the full one in any language: the same sentences, of its own eighteen
 * statements only.
 *
 * @example shortText(leerklimaatNl).items['steun-1'] === leerklimaatNl.items['steun-1']
 */
export function shortText(text: InstrumentText<typeof leerklimaat>): KortText {
  const items = leerklimaatKort.items.map(({ id }) => [id, text.items[id]]);
  return { ...text, items: Object.fromEntries(items) as KortText['items'] };
}
