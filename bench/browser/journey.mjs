import { setTimeout as sleep } from 'node:timers/promises';
import { costs, difference } from './browser.mjs';
import { median, percentile, sum } from './report/statistics.mjs';
import { score } from './shared/score.js';
import { answerFor, makeSpec } from './shared/statements.js';

/* What a person does on a page, with real mouse input. `tab` is { page, devtools }. */

const ITEMS = 36;
const PER_PAGE = 6;

/** Until every statement is laid out and the first answer can be clicked. */
export async function load(tab, address, limit) {
  const before = await costs(tab);
  await tab.page.goto(address, { waitUntil: 'domcontentloaded', timeout: limit });
  await tab.page.waitForFunction('__bench.isReady()', { timeout: limit, polling: 100 });
  await sleep(150);
  const spent = difference(await costs(tab), before);
  return { ...(await tab.page.evaluate('__bench.facts()')), ...spent };
}

/** From the click to the next paint; with `until`, to the paint that shows that statement. */
async function click(tab, step) {
  const place = await tab.page.evaluate((wanted) => globalThis.__bench.aim(wanted), step);
  if (!place) throw new Error(`nothing to click for ${JSON.stringify(step)}`);
  const before = await costs(tab);
  const mouse = { x: place.x, y: place.y, button: 'left', clickCount: 1, pointerType: 'mouse' };
  const send = (input) => tab.devtools.send('Input.dispatchMouseEvent', { ...mouse, ...input });
  await send({ type: 'mousePressed', buttons: 1 });
  await send({ type: 'mouseReleased', buttons: 0 });
  const latency = await tab.page.evaluate('__bench.painted()');
  return { latency, covered: !place.clickable, ...difference(await costs(tab), before) };
}

export const answer = (tab, item) => click(tab, { press: 'answer', item, value: answerFor(item) });
export const submit = (tab) => click(tab, { press: 'submit' });

/** Answers all 36 and submits. */
export async function answerAll(tab) {
  const clicks = [];
  for (let item = 0; item < ITEMS; item++) clicks.push(await answer(tab, item));
  await sleep(120);
  const interactions = await tab.page.evaluate('__bench.interactions()');
  await submit(tab);
  const latencies = clicks.map(({ latency }) => latency);
  const perClick = (cost) => sum(clicks.map((one) => one[cost])) / ITEMS;
  return {
    median: median(latencies),
    worst: Math.max(...latencies),
    total: sum(latencies),
    // Event Timing leaves out what takes less than 16 ms.
    inp: percentile([...interactions, ...Array(ITEMS - interactions.length).fill(16)], 0.98),
    task: perClick('task'),
    script: perClick('script'),
    layout: perClick('layout'),
    covered: clicks.filter(({ covered }) => covered).length,
    verified: await verify(tab),
  };
}

/** The same over six pages. */
export async function answerPaged(tab) {
  const turns = [];
  for (let item = 0; item < ITEMS; item++) {
    await answer(tab, item);
    const last = (item + 1) % PER_PAGE === 0;
    if (item === ITEMS - 1) await submit(tab);
    else if (last) turns.push(await click(tab, { press: 'next', until: item + PER_PAGE }));
  }
  const latencies = turns.map(({ latency }) => latency);
  return {
    turn: median(latencies),
    worstTurn: Math.max(...latencies),
    turnTask: sum(turns.map(({ task }) => task)) / turns.length,
    verified: await verify(tab),
  };
}

/** Whether the page got exactly the answers that were clicked, and their six means. */
export async function verify({ page }) {
  await page.waitForFunction('__bench.results[0]', { timeout: 8000, polling: 50 }).catch(() => {});
  const result = await page.evaluate('__bench.results[0] ?? null');
  if (!result) return 'no result';
  return stable(result) === EXPECTED ? 'ok' : `wrong: ${JSON.stringify(result).slice(0, 200)}`;
}

const stable = (value) =>
  JSON.stringify(value, (_key, part) =>
    part && typeof part === 'object' ? Object.fromEntries(Object.entries(part).sort()) : part,
  );

const EXPECTED = stable(
  score(
    makeSpec(ITEMS),
    Object.fromEntries(
      Array.from({ length: ITEMS }, (_, item) => [`s${item + 1}`, answerFor(item)]),
    ),
  ),
);
