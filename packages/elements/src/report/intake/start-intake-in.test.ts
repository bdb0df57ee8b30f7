import { leerklimaatDefinition, veiligheidDefinition, type LeerResult } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import '../../modules/tellen/tellen.js';
import { people } from '../../testing/people.js';
import { replaced } from '../../testing/replaced.js';
import { settled } from '../../testing/settled.js';
import { withoutExtras } from '../../testing/without-extras.js';
import type { IntakeOutcome, IntakeProgress, IntakeSource } from '../intake-job.js';
import { VERSION } from '../../version.js';
import { askWorker } from './ask-worker.js';
import { startIntakeIn } from './start-intake-in.js';

const SETTINGS = { definitions: [leerklimaatDefinition, veiligheidDefinition], people: 5 };
const results = ['team 1', 'team 2', 'team 10'].flatMap((team, seed) =>
  people(leerklimaatDefinition, 8, { team, link: `link ${seed}` }, { seed: seed + 1 }),
);
const lines = results.map((result) => JSON.stringify(result)).join('\n');
const SOURCES: readonly IntakeSource[] = [
  new File([`${lines}\n{"half":`], 'results.ndjson'),
  [results[0], { ...(results[1] as LeerResult), test: true }],
];

const made: Worker[] = [];
/** As the real one, from source. */
const worker = (): Worker => {
  const one = new Worker(new URL('../../modules/tellen/tellen.ts', import.meta.url), {
    type: 'module',
  });
  made.push(one);
  return one;
};

/** A worker of these lines. */
const workerOf = (code: string) => (): Worker =>
  new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));

function start(
  make: (() => Worker) | null,
  sources: readonly IntakeSource[] = SOURCES,
  progress: (progress: IntakeProgress) => void = () => {},
  { signal } = new AbortController(),
): Promise<IntakeOutcome> {
  return counted(startIntakeIn(make)(sources, SETTINGS, { signal, progress }));
}

async function counted(job: Promise<IntakeOutcome | null>): Promise<IntakeOutcome> {
  const outcome = await job;
  if (!outcome) throw new Error('Nobody counts.');
  return outcome;
}

async function rejection(job: Promise<unknown>): Promise<unknown> {
  return job.then(
    () => null,
    (reason: unknown) => reason,
  );
}

describe('An intake in a worker', () => {
  it('finds what it finds on the page itself', async () => {
    const told: IntakeProgress[] = [];
    const outcome = await start(worker, SOURCES, (progress) => told.push(progress));
    expect(outcome).to.deep.equal(await start(null));
    const { intake, trees } = outcome;
    expect([intake.counted, intake.duplicates, intake.tests, intake.broken]).to.eql([24, 1, 1, 1]);
    expect(trees[0]?.organisation.teams.map(({ label }) => label)).to.deep.equal([
      'team 1',
      'team 2',
      'team 10',
    ]);
    expect(trees[0]?.organisation.links).to.have.length(3);
    expect(told.at(-1)?.results).to.equal(27);
  });

  it('stops when it is asked to, and ends the worker', async () => {
    const abort = new AbortController();
    let ended = 0;
    const watched = (): Worker => {
      const one = worker();
      const terminate = one.terminate.bind(one);
      one.terminate = () => {
        ended += 1;
        terminate();
      };
      return one;
    };
    const job = start(watched, SOURCES, () => abort.abort(), abort);
    expect(await rejection(job)).to.equal(abort.signal.reason);
    expect(ended).to.equal(1);
  });

  it('never begins when it was stopped before', async () => {
    const abort = new AbortController();
    abort.abort();
    let makes = 0;
    const count = (): Worker => {
      makes += 1;
      return worker();
    };
    expect(await rejection(start(count, SOURCES, undefined, abort))).to.equal(abort.signal.reason);
    expect(await rejection(start(null, SOURCES, undefined, abort))).to.equal(abort.signal.reason);
    expect(makes).to.equal(0);
  });

  it('reads of two questionnaires by one name the first', async () => {
    const { instrument } = leerklimaatDefinition;
    const other = { ...leerklimaatDefinition, instrument: { ...instrument, version: '9.0.0' } };
    const settings = { definitions: [other, leerklimaatDefinition], people: 5 };
    const job = { signal: new AbortController().signal, progress: () => {} };
    const { intake, trees } = await counted(startIntakeIn(null)([results], settings, job));
    expect([intake.otherVersions, trees.length]).to.deep.equal([24, 0]);
  });

  it('takes objects that are no JSON for what is no result', async () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const { intake } = await start(worker, [[circle, () => {}, undefined, 10n, results[0]]]);
    expect([intake.counted, intake.broken]).to.deep.equal([1, 4]);
    expect(intake.problems.map(({ line }) => line)).to.deep.equal([1, 2, 3, 4]);
  });

  const started = "postMessage({ type: 'started' })";
  const failures: readonly [how: string, code: string, message: RegExp][] = [
    [
      'that fails says why',
      `onmessage = () => { ${started}; postMessage({ type: 'failed', message: 'kapot' }); }`,
      /^kapot$/,
    ],
    [
      'that breaks down on the way is not begun again',
      `onmessage = () => { ${started}; throw new Error('vol'); }`,
      /vol/,
    ],
  ];
  for (const [how, code, message] of failures) {
    it(how, async () => {
      const error = (await rejection(start(workerOf(code)))) as Error;
      expect(error.message).to.match(message);
    });
  }
});

describe('Where a page refuses workers', () => {
  const refusals: readonly [how: string, make: () => Worker][] = [
    [
      'at once',
      () => {
        throw new DOMException('refused', 'SecurityError');
      },
    ],
    ['with an error event', () => new Worker(`blob:${location.origin}/nowhere`)],
    ['with a script that breaks', workerOf('throw new Error("broken")')],
    [
      'or has one of another version',
      workerOf("onmessage = () => postMessage({ type: 'refused' })"),
    ],
  ];
  for (const [how, make] of refusals) {
    it(`${how}, the page does the work itself`, async () => {
      const errors: unknown[] = [];
      const listen = (event: Event): void => void errors.push(event);
      window.addEventListener('error', listen);
      const { intake } = await start(make);
      window.removeEventListener('error', listen);
      expect(intake.counted).to.equal(24);
      expect(errors).to.deep.equal([]);
    });
  }

  it('and nobody counts, that is what comes of it; what fails to load is no error', async () => {
    const undo = withoutExtras();
    const job = { signal: new AbortController().signal, progress: () => {} };
    const loading = startIntakeIn(null, () => Promise.reject(new TypeError('refused')));
    expect(await loading([results], SETTINGS, job)).to.equal(null);
    undo();
  });

  it('in silence, it is given up', async () => {
    const job = { signal: new AbortController().signal, progress: () => {} };
    const plan = { instruments: [], people: 5 };
    const request = { type: 'read', version: VERSION, sources: [], plan } as const;
    expect(await askWorker(workerOf(''), request, job, 20)).to.equal(null);
  });

  it('the page gets its turn again and again', async () => {
    let now = 0;
    // Every look at the clock finds the slice used up.
    const restore = replaced(performance, 'now', () => (now += 20));
    const abort = new AbortController();
    const job = start(null, SOURCES, undefined, abort);
    void settled().then(() => abort.abort());
    expect(await rejection(job)).to.equal(abort.signal.reason);
    restore();
  });
});
