import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { woordenEnDaden } from '../instruments/woorden-en-daden/woorden-en-daden.js';
import { syntheticOrganisation } from '../testing/synthetic-organisation.js';
import { groupReport } from './group-report.js';
import type { NodeRelease } from './node-release.js';
import { releaseOrganisation } from './release-organisation.js';
import { FigureWriter } from './released-figures.js';
import type { GroupFigure, OrganisationNode, WordsAndDeedsNode } from './report-tree.js';
import { summarise } from './summarise.js';
import { ALL_RULES } from './suppression-rules.js';
import type { Verdict } from './verdict.js';

const teams = Object.fromEntries(Array.from({ length: 12 }, (_, team) => [`t${team}`, 9]));
const people = syntheticOrganisation(woordenEnDaden, { seed: 6, teams, gaps: 0 });
const raw = groupReport(woordenEnDaden, summarise(woordenEnDaden, people).summary).organisation;

/** Shows everything, but for the blocks that are named. */
function released(
  node: Partial<OrganisationNode> = {},
  verdicts: Readonly<Record<string, Verdict>> = {},
  rest: Partial<NodeRelease> = {},
): OrganisationNode {
  const release: NodeRelease = {
    rules: ALL_RULES,
    writer: new FigureWriter(true),
    verdict: (block) => verdicts[block] ?? null,
    waits: () => false,
    old: undefined,
    before: undefined,
    allTeams: () => true,
    ...rest,
  };
  return releaseOrganisation({ ...raw, ...node }, release, { teams: raw.teams, links: raw.links });
}

function reasonOf(figure: object): string | undefined {
  return (figure as { readonly reason?: string }).reason;
}

describe('Who may not have paid attention is told', () => {
  for (const [n, reason] of [
    [9, 'suppressed-small'],
    [10, undefined],
  ] as const) {
    test(`of ${n} people ${reason ? 'not' : 'as it is'}`, () => {
      const { suspect } = released({ suspect: { n, value: 2 } });
      assert.equal(reasonOf(suspect), reason);
      assert.equal(suspect.value, reason ? null : 2);
    });
  }

  test('not where the number of people is not told', () => {
    const { suspect } = released(
      { suspect: { n: 80, value: 2 } },
      { people: 'suppressed-difference' },
    );
    assert.equal(reasonOf(suspect), 'suppressed-difference');
  });
});

describe('Words and deeds', () => {
  interface Halves {
    readonly often: number;
    readonly seldom: number;
    /** People with a number of activities. */
    readonly all: number;
    /** The most that one of them counted; each counts five on average. */
    readonly most: number;
  }

  /** The organisation with so many people in its halves. */
  function halves({ often, seldom, all, most }: Halves): Partial<OrganisationNode> {
    const of = (n: number): GroupFigure<number> => ({ n, value: 5 });
    const [count] = raw.counts;
    return {
      counts: [{ ...count!, mean: of(all), most: { value: most } }],
      wordsAndDeeds: { ...raw.wordsAndDeeds, often: of(often), seldom: of(seldom) },
    };
  }
  const good = { often: 20, seldom: 15, all: 35, most: 20 };

  for (const [name, change, reason] of [
    ['are told of two halves of enough people', {}, undefined],
    ['are told of ten in each', { often: 10, seldom: 10, all: 20 }, undefined],
    ['are not told of nine who talk often', { often: 9, all: 24 }, 'suppressed-small'],
    ['are not told of nine who do not', { seldom: 9, all: 29 }, 'suppressed-small'],
    ['are not told beside one who is in neither', { all: 36 }, 'suppressed-complement'],
    ['are not told beside nine who are in neither', { all: 44 }, 'suppressed-complement'],
    ['are told beside ten who are', { all: 45 }, undefined],
    // Half of what fifteen people counted is 37.5, of twenty it is 50.
    ['are told when one may have counted half of either', { most: 37 }, undefined],
    ['are not told when one may have counted more of one', { most: 38 }, 'suppressed-dominance'],
  ] as const) {
    test(name, () => {
      const { note, ...figures } = released(halves({ ...good, ...change })).wordsAndDeeds;
      assert.equal(note, 'cause-unknown');
      for (const figure of Object.values(figures)) assert.equal(reasonOf(figure), reason);
    });
  }

  test('are told whatever one counted, where that rule is off', () => {
    const rules = { ...ALL_RULES, dominance: false };
    const { often } = released(halves({ ...good, most: 99 }), {}, { rules }).wordsAndDeeds;
    assert.equal(often.value, 5);
  });

  test('are as absent as what was counted', () => {
    const verdicts = { 'count/0': 'suppressed-difference' } as const;
    const { note: _, ...figures } = released(halves(good), verdicts).wordsAndDeeds;
    for (const figure of Object.values(figures)) {
      assert.equal(reasonOf(figure), 'suppressed-difference');
    }
  });

  test('show the means only where details of what was counted are not told', () => {
    const verdicts = { 'count/0/detail': 'suppressed-small' } as const;
    const { often, seldom, ratio, correlation, betweenTeams, withinTeams } = released(
      halves(good),
      verdicts,
    ).wordsAndDeeds;
    assert.deepEqual([often.value, seldom.value], [5, 5]);
    for (const figure of [ratio, correlation, betweenTeams, withinTeams]) {
      assert.equal(reasonOf(figure), 'suppressed-small');
    }
  });

  test('are not told between teams where one is hidden', () => {
    const allTeams = (block: string): boolean => block !== 'count/0';
    const { ratio, betweenTeams, withinTeams } = released(
      halves(good),
      {},
      { allTeams },
    ).wordsAndDeeds;
    assert.notEqual(ratio.value, null);
    assert.equal(reasonOf(betweenTeams), 'suppressed-complement');
    assert.equal(reasonOf(withinTeams), 'suppressed-complement');
  });

  test('are rounded', () => {
    const node = halves(good);
    const means = {
      ...node.wordsAndDeeds!,
      often: { n: 20, value: 5.26 },
      betweenTeams: { n: 90, value: 0.1234 },
    };
    const { often, betweenTeams } = released({ ...node, wordsAndDeeds: means }).wordsAndDeeds;
    assert.deepEqual([often.value, betweenTeams.value], [5.3, 0.12]);
  });

  test('stay as they were while what was counted waits', () => {
    const old = { ...raw, wordsAndDeeds: { note: 'cause-unknown' } as WordsAndDeedsNode };
    for (const block of ['count/0', 'count/0/detail']) {
      const waits = (one: string): boolean => one === block;
      assert.equal(released(halves(good), {}, { old, waits }).wordsAndDeeds, old.wordsAndDeeds);
    }
    const waits = (one: string): boolean => one === 'count/1';
    assert.notEqual(released(halves(good), {}, { old, waits }).wordsAndDeeds, old.wordsAndDeeds);
  });
});

describe('What many people say of a dimension', () => {
  const detail = 'dimension/0/detail';

  test('is told with its details', () => {
    const [one] = released().dimensions;
    assert.equal(one?.scale, raw.dimensions[0]?.scale);
    const { icc1 = 0 } = raw.dimensions[0]?.betweenTeams.value ?? {};
    assert.equal(one?.betweenTeams.value?.icc1, Math.round(icc1 * 100) / 100);
    const [hidden, other] = released({}, { [detail]: 'suppressed-small' }).dimensions;
    assert.equal(reasonOf(hidden!.betweenTeams), 'suppressed-small');
    assert.equal(reasonOf(hidden!.reliability), 'suppressed-small');
    assert.notEqual(other?.betweenTeams.value, null);
  });

  test('is not told of all teams where one is hidden', () => {
    const allTeams = (block: string): boolean => block !== 'dimension/0';
    const [hidden, other] = released({}, {}, { allTeams }).dimensions;
    assert.equal(reasonOf(hidden!.betweenTeams), 'suppressed-complement');
    assert.notEqual(other?.betweenTeams.value, null);
  });

  test('stays as it was while its details wait', () => {
    const mark = { n: null, value: null, reason: 'waiting-for-answers' } as const;
    const dimensions = raw.dimensions.map((one) => ({
      ...one,
      reliability: mark,
      betweenTeams: mark,
    }));
    const old = { ...raw, dimensions };
    const waits = (one: string): boolean => one === detail;
    const [first, second] = released({}, {}, { old, waits }).dimensions;
    assert.deepEqual([first?.reliability, first?.betweenTeams], [mark, mark]);
    assert.notEqual(second?.betweenTeams.value, null);
  });

  test('lays beside each other the teams that are released', () => {
    const compared = released().dimensions[0]?.teamComparison.value?.pairs.value;
    assert.equal(compared?.length, 66);
    assert.equal(released().teams.length, 12);
    assert.deepEqual(released().links, []);
  });
});
