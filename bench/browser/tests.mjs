import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { heap } from './browser.mjs';
import { answer, answerAll, answerPaged, load, submit, verify } from './journey.mjs';

/** Each test opens a contender in a fresh page and returns one sample. */
export function makeTests({ browser, origin, pageLimit }) {
  const open = (contender, { items, widgets, mode, ...conditions }, use = () => ({})) =>
    browser.withPage(conditions, async (tab) => {
      const query = new URLSearchParams(Object.entries({ items, widgets, mode }).filter(isSet));
      const loaded = await load(tab, `${origin}/${contender.name}/?${query}`, pageLimit);
      return { ...loaded, ...(await use(tab)) };
    });
  const withHeap = async (tab) => ({ heap: await heap(tab) });

  return {
    cold1: (contender) =>
      open(contender, {}, async (tab) => ({
        ...(await withHeap(tab)),
        click: await answerAll(tab),
      })),
    cold4: (contender) => open(contender, { slowdown: 4 }),
    slow4g: (contender) => open(contender, { slow4g: true }),
    click4: (contender) =>
      open(contender, { slowdown: 4 }, async (tab) => ({ click: await answerAll(tab) })),
    paged: (contender) =>
      open(contender, { mode: 'paged' }, async (tab) => ({
        ...(await withHeap(tab)),
        ...(await answerPaged(tab)),
      })),
    ten: (contender) => open(contender, { widgets: 10 }, withHeap),
    grow360: (contender) => open(contender, { items: 360 }, withHeap),
    grow3600: (contender) => open(contender, { items: 3600 }, withHeap),

    /** Does it really check? 35 of 36 answers must not complete; the last one must. */
    refuse: (contender) =>
      open(contender, {}, async (tab) => {
        for (let item = 0; item < 35; item++) await answer(tab, item);
        await submit(tab);
        await sleep(700);
        const refuses = !(await tab.page.evaluate('Boolean(__bench.results[0])'));
        await answer(tab, 35);
        await submit(tab);
        return { refuses, verified: await verify(tab) };
      }),

    axe: async (contender) => ({
      one: await open(contender, {}, violations),
      paged: await open(contender, { mode: 'paged' }, violations),
    }),
  };
}

const isSet = ([, value]) => value !== undefined;

async function violations({ page }) {
  const axe = new URL('node_modules/axe-core/axe.min.js', import.meta.url);
  await page.evaluate(await readFile(axe, 'utf8'));
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, impact, nodes }) => `${id}[${impact}]x${nodes.length}`);
  });
  return { violations: found };
}
