import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import { leervoorkeurKeuze } from '../instruments/leervoorkeur/leervoorkeur-keuze.js';
import { leervoorkeur } from '../instruments/leervoorkeur/leervoorkeur.js';
import { woordenEnDaden } from '../instruments/woorden-en-daden/woorden-en-daden.js';
import type { Instrument } from '../model/instrument.js';
import type { LeerResult } from '../model/result.js';
import { teamMeanIntervalTotal } from '../statistics/team-mean-interval-total.js';
import { sampleOf } from '../statistics/sample.js';
import { syntheticOrganisation } from '../testing/synthetic-organisation.js';
import { InvalidInputError } from '../validate/invalid-input-error.js';
import { groupReport } from './group-report.js';
import type { ReportOptions } from './report-options.js';
import type { GroupReason } from './group-reason.js';
import type { LevelNode, OrganisationNode } from './report-tree.js';
import { summarise } from './summarise.js';

const people = [
  ...syntheticOrganisation(leerklimaat, {
    seed: 21,
    teams: { b: 12, a: 5 },
    links: ['y', 'x'],
    gaps: 0,
  }),
];

function drawn(
  options?: ReportOptions,
  instrument: Instrument = leerklimaat,
  results: Iterable<LeerResult> = people,
): OrganisationNode {
  return groupReport(instrument, summarise(instrument, results).summary, options).organisation;
}

function made(instrument: Instrument): OrganisationNode {
  const teams = { a: 6, b: 7 };
  return drawn({}, instrument, syntheticOrganisation(instrument, { seed: 2, teams, links: ['x'] }));
}

const levelsOf = ({
  mean,
  interval,
  sd,
  shrunken,
  change,
  smallestChange,
}: LevelNode): object[] => [mean, interval, sd, shrunken, change, smallestChange];

describe('How many were asked', () => {
  const invited = { organisation: 20, teams: { a: 5, b: 16 }, links: { x: 10 } };
  const organisation = drawn({ invited });
  const [a, b] = organisation.teams;
  const [x, y] = organisation.links;

  test('is told of the organisation, of each team and of each link', () => {
    assert.deepEqual(
      [organisation, a, b, x].map((node) => node?.invited),
      [{ value: 20 }, { value: 5 }, { value: 16 }, { value: 10 }],
    );
    assert.deepEqual(
      [organisation, a, b, x].map((node) => node?.response),
      [
        { n: 17, value: 85 },
        { n: 5, value: 100 },
        { n: 12, value: 75 },
        { n: 8, value: 80 },
      ],
    );
  });

  test('is not known where nobody said it', () => {
    const unknown = { value: null, reason: 'unknown-size' };
    assert.deepEqual(y?.invited, unknown);
    assert.deepEqual(y?.response, { n: 9, ...unknown });
    for (const { invited: none, response } of [...drawn().teams, drawn()]) {
      assert.deepEqual(none, unknown);
      assert.equal((response as { reason?: GroupReason }).reason, 'unknown-size');
    }
  });

  test('goes into the interval of the mean', () => {
    const scores = people
      .filter(({ labels }) => labels?.team === 'b')
      .flatMap(({ scores: own }) => own?.scales[0]?.value ?? []);
    const { reliability } = leerklimaat.assumptions;
    const own = leerklimaat.scales[0] as { reliability?: number };
    const expected = teamMeanIntervalTotal(sampleOf(scores), own.reliability ?? reliability, {
      invited: 16,
    });
    const interval = b?.dimensions[0]?.interval.value;
    assert.ok(Math.abs((interval?.se ?? 0) - (expected.value?.se ?? 1)) < 1e-9);
    assert.equal(interval?.population, 'finite');
    assert.equal(y?.dimensions[0]?.interval.value?.population, 'unknown');
  });

  test('may be nobody, of a team that nobody is in', () => {
    const [none] = drawn({ teams: ['leeg'], invited: { teams: { leeg: 0 } } }).teams;
    assert.deepEqual(none?.invited, { value: 0 });
    assert.deepEqual(none?.response, { n: 0, value: null, reason: 'too-few-people' });
  });

  for (const [name, wrong, place] of [
    ['fewer than answered', { organisation: 16 }, 'the organisation: expected 17'],
    ['half a person', { organisation: 17.5 }, 'the organisation: expected 17'],
    ['fewer than answered in a team', { teams: { a: 4 } }, 'a: expected 5'],
    ['fewer than answered in a link', { links: { y: 8 } }, 'y: expected 9'],
    ['fewer than nobody', { teams: { b: -1 } }, 'b: expected 12'],
  ] as const) {
    test(`cannot be ${name}`, () => {
      assert.throws(
        () => drawn({ invited: wrong }),
        (error) => {
          assert.ok(error instanceof InvalidInputError);
          assert.match(error.message, new RegExp(`^/invited/${place} or more`));
          assert.equal(error.issues[0]?.code, 'range');
          return true;
        },
      );
    });
  }

  test('is not what every object has under that name', () => {
    const odd = people.map((one) => ({ ...one, labels: { team: 'toString' } }));
    const [team] = drawn({ invited: { teams: { a: 1 } } }, leerklimaat, odd).teams;
    assert.deepEqual(team?.invited, { value: null, reason: 'unknown-size' });
  });
});

describe('Teams and links are drawn up', () => {
  const labels = (groups: readonly { readonly label: string }[]): readonly string[] =>
    groups.map(({ label }) => label);

  test('all, by name', () => {
    assert.deepEqual(labels(drawn().teams), ['a', 'b']);
    assert.deepEqual(labels(drawn().links), ['x', 'y']);
    assert.equal(drawn().label, null);
  });

  test('as they were asked for, each once', () => {
    const { teams, links, dimensions } = drawn({ teams: ['b', 'a', 'b'], links: ['y', 'y'] });
    assert.deepEqual(labels(teams), ['b', 'a']);
    assert.deepEqual(labels(links), ['y']);
    const [pair] = dimensions[0]?.teamComparison.value?.pairs.value ?? [];
    assert.deepEqual([pair?.a, pair?.b], ['b', 'a']);
    assert.equal(dimensions[0]?.linkComparison.value, null);
  });

  test('with links beside each other', () => {
    const [pair] = drawn().dimensions[0]?.linkComparison.value?.pairs.value ?? [];
    assert.deepEqual([pair?.a, pair?.b], ['x', 'y']);
  });

  test('with the people in each', () => {
    const { people: all, suspect, teams, links } = drawn();
    assert.deepEqual(all, { n: 17, value: 17 });
    assert.deepEqual(suspect, { n: 17, value: 0 });
    assert.deepEqual(
      [...teams, ...links].map((node) => node.people.value),
      [5, 12, 8, 9],
    );
    assert.deepEqual(drawn({}, leerklimaat, []).suspect, {
      n: 0,
      value: null,
      reason: 'no-answers',
    });
  });

  test('links without items, and all others with them', () => {
    const { dimensions, teams, links } = drawn();
    const { length } = leerklimaat.items.filter(({ scale }) => scale === 'leerleiderschap');
    assert.equal(dimensions[0]?.items.length, length);
    assert.equal(teams[0]?.dimensions[0]?.items.length, length);
    assert.deepEqual(links[0]?.dimensions[0]?.items, []);
    const counted = made(woordenEnDaden);
    assert.equal(counted.counts[0]?.items.length, 8);
    assert.equal(counted.teams[0]?.counts[0]?.items.length, 8);
    assert.deepEqual(counted.links[0]?.counts[0]?.items, []);
  });

  test('with the mean towards all teams in teams only', () => {
    const many = Object.fromEntries(Array.from({ length: 10 }, (_, team) => [`t${team}`, 6]));
    const { teams, links, dimensions, total } = drawn(
      {},
      leerklimaat,
      syntheticOrganisation(leerklimaat, { seed: 3, teams: many, links: ['x'], gaps: 0 }),
    );
    assert.equal(typeof teams[0]?.dimensions[0]?.shrunken.value, 'number');
    assert.equal(typeof teams[0]?.total.shrunken.value, 'number');
    const absent = { n: 60, value: null, reason: 'not-for-this-level' };
    for (const node of [links[0]?.dimensions[0], links[0]?.total, dimensions[0], total]) {
      assert.deepEqual(node?.shrunken, absent);
    }
  });
});

describe('What an instrument does not say is absent', () => {
  test('the total, where it has none', () => {
    const { total, dimensions, teams } = made(woordenEnDaden);
    for (const figure of levelsOf(total)) {
      assert.deepEqual(figure, { n: 0, value: null, reason: 'not-for-this-instrument' });
    }
    assert.equal(typeof dimensions[0]?.mean.value, 'number');
    assert.equal(typeof teams[0]?.dimensions[0]?.mean.value, 'number');
  });

  test('reliability of what need not go together, and of nobody', () => {
    const { dimensions } = made(woordenEnDaden);
    assert.deepEqual(
      dimensions.map(({ scale, reliability }) => {
        return [scale, reliability.n, (reliability as { reason?: GroupReason }).reason];
      }),
      [
        ['praten', 13, 'too-few-people'],
        ['prikkels', 0, 'formative'],
        ['leidinggevenden', dimensions[2]?.reliability.n, 'too-few-people'],
      ],
    );
  });

  test('levels and agreement of preferences', () => {
    const { dimensions, total, teams, links } = made(leervoorkeur);
    for (const dimension of [dimensions[0]!, teams[0]!.dimensions[0]!, links[0]!.dimensions[0]!]) {
      for (const figure of levelsOf(dimension)) {
        assert.equal((figure as { reason?: GroupReason }).reason, 'not-for-this-instrument');
      }
      for (const figure of [dimension.spread, dimension.deviation, dimension.agreement]) {
        assert.deepEqual(figure, { n: 0, value: null, reason: 'not-for-this-instrument' });
      }
    }
    const [first] = dimensions;
    for (const figure of [first!.betweenTeams, first!.teamComparison, first!.linkComparison]) {
      assert.deepEqual(figure, { n: 0, value: null, reason: 'not-for-this-instrument' });
    }
    assert.equal((total.mean as { reason?: GroupReason }).reason, 'not-for-this-instrument');
  });

  test('everything between people of forced choices, by that name', () => {
    const { dimensions, total } = made(leervoorkeurKeuze);
    const [first] = dimensions;
    for (const figure of [
      ...levelsOf(total),
      first!.agreement,
      first!.spread,
      first!.reliability,
      first!.betweenTeams,
      first!.teamComparison,
    ]) {
      assert.deepEqual(figure, { n: 0, value: null, reason: 'ipsative' });
    }
  });
});
