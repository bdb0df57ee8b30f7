import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import { leervoorkeur } from '../instruments/leervoorkeur/leervoorkeur.js';
import { woordenEnDaden } from '../instruments/woorden-en-daden/woorden-en-daden.js';
import type { Instrument } from '../model/instrument.js';
import { feldtInterval } from '../statistics/feldt-interval.js';
import { shrunkenMean } from '../statistics/shrunken-mean.js';
import { welchTwo } from '../statistics/welch-two.js';
import { randomOrganisation } from '../testing/attacker/random-organisation.js';
import { publications } from '../testing/attacker/publications.js';
import { numbersIn } from '../testing/numbers-in.js';
import { groupOf, people, rawReport } from '../testing/raw-report.js';
import { fc } from '../testing/seeded.js';
import {
  syntheticOrganisation,
  type SyntheticOrganisation,
} from '../testing/synthetic-organisation.js';
import { groupReport } from './group-report.js';
import type { ReportTree } from './report-tree.js';
import { summarise } from './summarise.js';
import { suppress } from './suppress.js';
import { ALL_RULES } from './suppression-rules.js';

function rawOf(instrument: Instrument, wish: SyntheticOrganisation): ReportTree {
  return groupReport(
    instrument,
    summarise(instrument, syntheticOrganisation(instrument, wish)).summary,
  );
}

const equalTeams = (number: number, n: number): Readonly<Record<string, number>> =>
  Object.fromEntries(Array.from({ length: number }, (_, index) => [`t${index}`, n + index]));

const raw = rawOf(leerklimaat, { seed: 5, teams: equalTeams(11, 10) });
const { organisation } = suppress(raw).tree;

function isMultipleOf(value: number, step: number): boolean {
  return Math.abs(value / step - Math.round(value / step)) < 1e-9;
}

describe('Figures are rounded', () => {
  const steps: readonly (readonly [path: RegExp, step: number])[] = [
    [/^.*\/(?:dimensions|teams|links)\/\d+\/(?:mean|shrunken)\/value$/, 1],
    [/\/items\/\d+\/mean\/value$/, 1],
    [/\/(?:response|people)\/value$/, 1],
    [/\/(?:sd|deviation)\/value$/, 5],
    [/\/interval\/value\/(?:low|high|se)$/, 1],
    [/\/smallestChange\/value$/, 1],
    [/./, 0.01],
  ];
  for (const [path, step] of steps) {
    test(`${path.source} to ${step}`, () => {
      const found = numbersIn(organisation).filter(([at]) => path.test(at));
      assert.ok(found.length > 0);
      for (const [at, value] of found) assert.ok(isMultipleOf(value, step), `${at}: ${value}`);
    });
  }

  test('what is counted to tenths', () => {
    const node = groupOf(suppress(rawReport(people(12))).tree);
    assert.equal(node.counts[0]?.mean.value, 2.4);
    assert.equal(node.counts[0]?.sd.value, 1);
  });

  test('and an interval stands around the mean that is shown', () => {
    for (const { mean, interval } of organisation.dimensions) {
      assert.ok(mean.value !== null && interval.value !== null);
      const { low, high } = interval.value;
      assert.equal(mean.value - low, high - mean.value);
    }
  });
});

describe('Figures of several groups are made of those that are shown', () => {
  const [dimension] = organisation.dimensions;

  test('differences between teams', () => {
    const [a, b] = organisation.teams.map(({ dimensions: [one] }) => {
      const [n, mean, sd] = [one?.mean.n ?? 0, one?.mean.value ?? 0, one?.sd.value ?? 0];
      return { n, mean, m2: sd ** 2 * (n - 1) };
    });
    assert.ok(a && b && dimension);
    const pair = dimension.teamComparison.value?.pairs.value?.find(
      ({ a: first, b: second }) => first === 't0' && second === 't1',
    );
    const welch = welchTwo(a, b).value;
    assert.equal(pair?.difference.value?.value, a.mean - b.mean);
    assert.equal(
      pair?.difference.value?.interval.low,
      Math.round((welch?.interval.lower ?? 0) * 100) / 100,
    );
  });

  test('means drawn towards that of all teams', () => {
    const means = organisation.teams.map(({ dimensions: [one] }) => one?.mean);
    const grand = means.reduce((sum, mean) => sum + (mean?.value ?? 0), 0) / means.length;
    const icc1 = dimension?.betweenTeams.value?.icc1 ?? 0;
    for (const { dimensions } of organisation.teams) {
      const { n, value } = dimensions[0]?.mean ?? {};
      const drawn = shrunkenMean({ n: n ?? 0, mean: value ?? 0 }, icc1, grand).mean;
      assert.equal(dimensions[0]?.shrunken.value, Math.round(drawn));
    }
  });

  test('neither when a team is hidden', () => {
    const small = rawOf(leerklimaat, {
      seed: 5,
      teams: { ...equalTeams(11, 10), small: 3, next: 6 },
    });
    const { dimensions, teams } = suppress(small).tree.organisation;
    assert.equal(dimensions[0]?.betweenTeams.value, null);
    assert.ok(teams.every((team) => team.dimensions[0]?.shrunken.value === null));
    const compared = dimensions[0]?.teamComparison.value?.pairs.value ?? [];
    assert.ok(compared.length > 0);
    assert.ok(!compared.some(({ a, b }) => [a, b].includes('small') || [a, b].includes('next')));
  });

  test('nor a comparison of one', () => {
    const two = rawOf(leerklimaat, { seed: 5, teams: { a: 12, b: 8 } });
    const comparison = suppress(two).tree.organisation.dimensions[0]?.teamComparison;
    assert.deepEqual(comparison, { n: null, value: null, reason: 'suppressed-complement' });
  });

  test('and a total is drawn to nothing', () => {
    assert.ok(raw.organisation.teams[0]?.total.shrunken.value);
    assert.equal(organisation.teams[0]?.total.shrunken.value, null);
  });
});

describe('Reliability', () => {
  test('of a hundred people and more to two decimals', () => {
    const { alpha, omega, itemRest } = organisation.dimensions[0]?.reliability.value ?? {};
    const exact = raw.organisation.dimensions[0]?.reliability.value?.alpha.value?.value ?? 0;
    assert.equal(alpha?.value?.value, Math.round(exact * 100) / 100);
    assert.ok(omega?.value);
    assert.ok(itemRest?.every(({ value }) => value !== null));
  });

  test('of fewer alpha in tenths, with the interval around that', () => {
    const few = rawOf(leerklimaat, { seed: 5, teams: { a: 30, b: 30 }, gaps: 0 });
    const { reliability } = suppress(few).tree.organisation.dimensions[0] ?? {};
    const { n, value } = reliability ?? {};
    const alpha = value?.alpha.value;
    const exact = few.organisation.dimensions[0]?.reliability.value?.alpha.value?.value ?? 0;
    assert.equal(alpha?.value, Math.floor(exact * 10) / 10);
    const { lower, upper } = feldtInterval(alpha?.value ?? 0, n ?? 0, 6);
    assert.ok(Math.abs((alpha?.interval.low ?? 0) - lower) < 0.006);
    assert.ok(Math.abs((alpha?.interval.high ?? 0) - upper) < 0.006);
    assert.deepEqual(value?.omega, { value: null, reason: 'suppressed-small' });
    assert.ok(value?.itemRest.every((one) => one.value === null));
  });
});

describe('Words and deeds', () => {
  const halves = (seed: number, n: number): ReportTree['organisation']['wordsAndDeeds'] =>
    suppress(rawOf(woordenEnDaden, { seed, teams: { a: n }, gaps: 0 })).tree.organisation
      .wordsAndDeeds;

  test('of ten people on either side', () => {
    const { often, seldom, ratio } = halves(3, 80);
    assert.ok((often.n ?? 0) >= 10 && (seldom.n ?? 0) >= 10);
    assert.ok(often.value !== null && seldom.value !== null && ratio.value !== null);
    const few = halves(3, 14);
    assert.equal(few.often.value, null);
    assert.equal(few.often.n, null);
    assert.equal(few.correlation.value, null);
  });

  test('not when one person may make up most of a half', () => {
    const tree = rawOf(woordenEnDaden, { seed: 3, teams: { a: 80 }, gaps: 0 });
    const [count] = tree.organisation.counts;
    assert.ok(count);
    const busy = { ...count, most: { value: 500 }, mean: { ...count.mean, value: 30 } };
    const changed = { ...tree, organisation: { ...tree.organisation, counts: [busy] } };
    const { wordsAndDeeds, counts } = suppress(changed).tree.organisation;
    assert.equal(counts[0]?.mean.value, 30);
    assert.equal(wordsAndDeeds.often.value, null);
  });
});

test('Preferences are shown as means of five and details of ten', () => {
  const of = (n: number): ReportTree['organisation']['preferences'] =>
    suppress(rawOf(leervoorkeur, { seed: 8, teams: { a: n }, gaps: 0 })).tree.organisation
      .preferences;
  const shown = (n: number): readonly boolean[] => {
    const { preferences, variety } = of(n);
    return [
      preferences.every(({ mean }) => mean.value !== null),
      preferences.every(({ coverage }) => coverage.value !== null),
      variety.value !== null,
    ];
  };
  assert.deepEqual(shown(4), [false, false, false]);
  assert.deepEqual(shown(9), [true, false, false]);
  assert.deepEqual(shown(80), [true, true, true]);
  assert.deepEqual(of(40).variety, { n: null, value: null, reason: 'nearly-all-same' });
});

describe('In whatever organisation', () => {
  interface Leaf {
    readonly path: string;
    readonly figure: Readonly<Record<string, unknown>>;
  }

  function leavesIn(value: unknown, path = ''): readonly Leaf[] {
    if (typeof value !== 'object' || value === null) return [];
    if (Object.hasOwn(value, 'value')) return [{ path, figure: value as Leaf['figure'] }];
    return Object.entries(value).flatMap(([key, part]) => leavesIn(part, `${path}/${key}`));
  }

  test('a figure that is absent has a reason, and tells no number of few people', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        for (const { tree } of publications(randomOrganisation(seed), ALL_RULES)) {
          for (const { path, figure } of leavesIn(tree.organisation)) {
            const { n, value, reason } = figure;
            if (value === null) assert.equal(typeof reason, 'string', path);
            assert.ok(!(typeof n === 'number' && n > 0 && n < 5), path);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no figure has more than two decimals', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        for (const { tree } of publications(randomOrganisation(seed), ALL_RULES)) {
          for (const [path, value] of numbersIn(tree.organisation)) {
            assert.ok(isMultipleOf(value, 0.01), `${path}: ${value}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('what is left of the organisation is nobody or five people, in every mean', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        for (const { tree } of publications(randomOrganisation(seed), ALL_RULES)) {
          const { teams, links, dimensions } = tree.organisation;
          for (const [scale, { mean }] of dimensions.entries()) {
            if (mean.value === null) continue;
            for (const side of [teams, links]) {
              const shown = side.flatMap(({ dimensions: all }) => {
                const one = all[scale]?.mean;
                return one && one.value !== null ? [one.n ?? 0] : [];
              });
              const rest = shown.reduce((left, n) => left - n, mean.n ?? 0);
              assert.ok(shown.length === 0 || rest === 0 || rest >= 5);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
