/*
 * Inlined at the top of every page, the same bytes for everyone: window.__bench mounts the contender, watches when it
 * can be used, and times clicks. A contender calls __bench.run with an adapter:
 *   mount(root, spec, { paged }, done)   show the questionnaire in root; call done({ answers, means }) on completion
 *   target(root, item, value)            what a person clicks to give that answer, if it is there
 *   next(root), submit(root)             the buttons
 */
import { makeSpec } from './statements.js';

const query = new URLSearchParams(location.search);
const items = Number(query.get('items') ?? 36);
const paged = query.get('mode') === 'paged';
const spec = makeSpec(items);
const HIGHEST = spec.options.length;

const results = [];
const errors = [];
const marks = {};
const clicks = [];
const events = [];
let adapter = null;
let armed = false;
let awaited = null;

const roots = () => [...document.querySelectorAll('.bench-root')];

function run(given) {
  adapter = given;
  for (const [index, root] of roots().entries()) {
    adapter.mount?.(root, spec, { paged }, (result) => {
      results[index] = result;
    });
  }
}

function target(root, item, value) {
  try {
    return adapter?.target(root, item, value) ?? null;
  } catch {
    return null; // not there yet
  }
}

function isClickable(element) {
  if (!element) return false;
  const { x, y, width, height } = element.getBoundingClientRect();
  if (!width || !height) return false;
  const top = elementAt(x + width / 2, y + height / 2);
  return Boolean(top) && (element.contains(top) || top.contains(element));
}

function elementAt(x, y) {
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

const isLaidOut = (element) => element?.getBoundingClientRect().height > 0;

// ── When can it be used? Looked at in every frame; the frame after that is the mark. ──

const seen = {
  first: () => isClickable(target(roots()[0], 0, 1)),
  all: () => roots().every((root) => isLaidOut(target(root, paged ? 5 : items - 1, HIGHEST))),
};

function watch() {
  for (const mark of ['first', 'all']) {
    if (mark in marks) continue;
    if (!seen[mark]()) break;
    marks[mark] = null;
    requestAnimationFrame(() => {
      marks[mark] = performance.now();
    });
  }
  if (!('all' in marks)) requestAnimationFrame(watch);
}
requestAnimationFrame(watch);

const isReady = () => marks.first > 0 && marks.all > 0;

function facts() {
  const sent = [
    ...performance.getEntriesByType('resource'),
    ...performance.getEntriesByType('navigation'),
  ];
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return {
    ...marks,
    errors: errors.slice(0, 3),
    elements: countElements(document),
    fcp: paint?.startTime ?? 0,
    sent: sent.reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0),
  };
}

function countElements(root) {
  const elements = [...root.querySelectorAll('*')];
  const inner = elements.map(({ shadowRoot }) => (shadowRoot ? countElements(shadowRoot) : 0));
  return inner.reduce((total, count) => total + count, elements.length);
}

// ── From a click to the next paint: timed here, and by the browser's own Event Timing. ──

const nextFrame = () => new Promise((frame) => requestAnimationFrame(frame));

/** Where to click for this step; from then on the next click is timed. */
async function aim({ press, item, value, until }) {
  const [root] = roots();
  const element = press === 'answer' ? target(root, item, value) : adapter[press](root);
  if (!element) return null;
  awaited = until === undefined ? null : () => isLaidOut(target(root, until, HIGHEST));
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  await nextFrame();
  await nextFrame();
  armed = true;
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2, clickable: isClickable(element) };
}

function timeClick({ isTrusted, timeStamp }) {
  if (!armed || !isTrusted) return;
  armed = false; // the second click, which a label makes, is not counted
  const click = { latency: null };
  clicks.push(click);
  const shows = awaited;
  awaited = null;
  const finish = () => {
    if (shows && !shows()) return requestAnimationFrame(finish);
    return afterPaint(() => {
      click.latency = performance.now() - timeStamp;
    });
  };
  finish();
}

/** A message that is posted within a frame arrives after its paint. */
function afterPaint(then) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  });
}

/** The latency of the last click, once it is known; -1 when nothing came in 20 seconds. */
function painted() {
  const start = performance.now();
  return new Promise((known) => {
    const look = () => {
      const latency = clicks.at(-1)?.latency;
      if (latency && !armed) known(latency);
      else if (performance.now() - start > 20_000) known(-1);
      else setTimeout(look, 4);
    };
    look();
  });
}

/** The longest event of each interaction that took 16 ms or more. */
function interactions() {
  const longest = new Map();
  for (const { interactionId, duration } of events) {
    longest.set(interactionId, Math.max(longest.get(interactionId) ?? 0, duration));
  }
  return [...longest.values()];
}

new PerformanceObserver((list) => {
  events.push(...list.getEntries().filter(({ interactionId }) => interactionId));
}).observe({ type: 'event', durationThreshold: 16, buffered: true });

addEventListener('click', timeClick, true);
addEventListener('error', ({ message }) => errors.push(String(message)));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));

window.__bench = { run, spec, paged, results, isReady, facts, aim, painted, interactions };
