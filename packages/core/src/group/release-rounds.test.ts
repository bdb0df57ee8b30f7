import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import type { LeerResult } from '../model/result.js';
import { syntheticOrganisation } from '../testing/synthetic-organisation.js';
import { byName } from './by-name.js';
import { groupReport } from './group-report.js';
import { releaseRounds } from './release-rounds.js';
import { releaseSteps, type RoundsOptions } from './release-steps.js';
import type { ReportTree } from './report-tree.js';
import { summarise } from './summarise.js';
import { suppress } from './suppress.js';

const TEAMS = { Noord: 12, Zuid: 14, Oost: 9 };

function people(round: string | undefined, seed: number): LeerResult[] {
  const drawn = syntheticOrganisation(leerklimaat, {
    seed,
    teams: TEAMS,
    ...(round !== undefined && { round }),
  });
  return [...drawn];
}

function trees(
  rounds: readonly (string | undefined)[],
  options?: RoundsOptions,
): readonly ReportTree[] {
  const results = rounds.flatMap((round, index) => people(round, index + 1));
  return releaseRounds(leerklimaat, summarise(leerklimaat, results).summary, options);
}

const told = (all: readonly ReportTree[]) => all.map(({ round, earlier }) => [round, earlier]);

describe('Rounds are released', () => {
  test('one after the other, each held against the one before', () => {
    const all = trees(['meting 2', 'meting 10', 'meting 1']);
    assert.deepEqual(told(all), [
      ['meting 1', null],
      ['meting 2', 'meting 1'],
      ['meting 10', 'meting 2'],
    ]);
    assert.ok(all.every(({ status }) => status === 'released'));
    const [first, second] = all.map(({ organisation }) => organisation.dimensions[0]);
    assert.equal(first?.change.value, null);
    assert.equal(
      second?.change.value?.difference,
      (second?.mean.value ?? 0) - (first?.mean.value ?? 0),
    );
  });

  test('as calls of `suppress` that know what was released before', () => {
    const results = [...people('a', 1), ...people('b', 2)];
    const summary = summarise(leerklimaat, results).summary;
    const one = suppress(groupReport(leerklimaat, summary, { round: 'a' }));
    const two = suppress(groupReport(leerklimaat, summary, { round: 'b', earlier: 'a' }), {}, [
      one.release,
    ]);
    assert.deepEqual(releaseRounds(leerklimaat, summary), [one.tree, two.tree]);
  });

  test('in pieces, between which somebody else may have a turn', () => {
    const results = [...people('a', 1), ...people('b', 2)];
    const summary = summarise(leerklimaat, results).summary;
    const steps = [...releaseSteps(leerklimaat, summary)];
    const found = steps.filter((step) => step !== null);
    assert.deepEqual(found, releaseRounds(leerklimaat, summary));
    const groups = found.flatMap(({ organisation }) => organisation.teams).length;
    assert.ok(steps.length > groups, 'a turn after every group at least');
  });

  const orders: readonly [
    what: string,
    rounds: readonly (string | undefined)[],
    options: RoundsOptions,
    wanted: readonly unknown[],
  ][] = [
    [
      'in the order that is asked for',
      ['a', 'b'],
      { rounds: ['b', 'a'] },
      [
        ['b', null],
        ['a', 'b'],
      ],
    ],
    ['only those that are asked for', ['a', 'b', 'c'], { rounds: ['c'] }, [['c', null]]],
    [
      'once, and only where there are people',
      ['a', 'b'],
      { rounds: ['a', 'a', 'z', 'b'] },
      [
        ['a', null],
        ['b', 'a'],
      ],
    ],
    [
      'first without a name, which nothing is held against',
      ['a', undefined],
      {},
      [
        [null, null],
        ['a', null],
      ],
    ],
    ['not at all of nobody', [], {}, []],
  ];
  for (const [what, rounds, options, wanted] of orders) {
    test(what, () => assert.deepEqual(told(trees(rounds, options)), wanted));
  }

  test('with who was invited in the last one only, and with the policy of the host', () => {
    const [first, last] = trees(['a', 'b'], {
      invited: { teams: { Noord: 15 } },
      teams: ['Zuid', 'Noord'],
      policy: { people: 13 },
    });
    const labels = last?.organisation.teams.map(({ label }) => label);
    assert.deepEqual(labels, ['Zuid', 'Noord']);
    assert.equal(first?.organisation.teams[1]?.invited.value, null);
    const [zuid, noord] = last?.organisation.teams.map((team) => team.dimensions[0]?.mean) ?? [];
    assert.equal(zuid?.n, 14);
    assert.equal(noord?.value, null);
  });
});

test('Teams stand by name, the numbers in it by size, and only those of the round', () => {
  const results = [
    ...syntheticOrganisation(leerklimaat, { seed: 1, teams: { 'team 10': 8 }, round: 'a' }),
    ...syntheticOrganisation(leerklimaat, {
      seed: 2,
      teams: { 'team 10': 8, 'team 9': 9 },
      round: 'b',
    }),
  ];
  const all = releaseRounds(leerklimaat, summarise(leerklimaat, results).summary);
  assert.deepEqual(
    all.map(({ organisation }) => organisation.teams.map(({ label }) => label)),
    [['team 10'], ['team 9', 'team 10']],
  );
});

test('Names are ordered as a person looks for them', () => {
  const names = ['team 10', 'Team 2', 'élan', 'Zuid', 'elan', '', 'zuid', 'team 2'];
  assert.deepEqual(names.sort(byName), [
    '',
    'elan',
    'élan',
    'team 2',
    'Team 2',
    'team 10',
    'zuid',
    'Zuid',
  ]);
  assert.equal(byName('a', 'a'), 0);
});
