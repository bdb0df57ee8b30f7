import { createFlow, type Flow, type FlowOptions } from '../session/flow.js';
import { makeInstrument } from './make-instrument.js';

/** Three pages of two items; `a-1` allows no `na`. */
export const threePages = ((): ReturnType<typeof makeInstrument> => {
  const made = makeInstrument({
    scales: { a: ['a-1', 'a-2'], b: ['b-1', 'b-2'], c: ['c-1', 'c-2'] },
  });
  return {
    ...made,
    items: made.items.map((item) => (item.id === 'a-1' ? { id: 'a-1', scale: 'a' } : item)),
    pages: ['a', 'b', 'c'].map((id) => ({ id, items: [`${id}-1`, `${id}-2`] })),
  };
})();

export function makeFlow(options: Partial<FlowOptions> = {}): Flow {
  const usual = { paging: 'page', start: true, review: true, unanswered: 'notice' } as const;
  return createFlow(threePages, { ...usual, ...options });
}
