import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import { woordenEnDaden } from '../instruments/woorden-en-daden/woorden-en-daden.js';
import { pearson } from '../statistics/pearson.js';
import { ratioOfMeans } from '../statistics/ratio-of-means.js';
import { sampleOf } from '../statistics/sample.js';
import { spearman } from '../statistics/spearman.js';
import { groupReport } from './group-report.js';
import type { WordsAndDeedsNode } from './report-tree.js';
import { ResultCollector } from './result-collector.js';

/** How often someone talks, from 1 to 5, and how many activities they counted; `null` is left open. */
type Pair = readonly [talk: number | null, deeds: number | null];

const DEEDS = woordenEnDaden.items.filter(({ scale }) => scale === 'leeractiviteiten');

/** What is said of people team by team; teams are told apart by their place. */
function figuresOf(...teams: readonly (readonly Pair[])[]): WordsAndDeedsNode {
  const collector = new ResultCollector(woordenEnDaden);
  for (const [team, people] of teams.entries()) {
    for (const [talk, deeds] of people) {
      const counted = DEEDS.map(({ id }, index) => [id, index === 0 ? deeds : 0] as const);
      const answers = {
        ...(talk !== null && { 'praten-1': talk }),
        ...(deeds !== null && Object.fromEntries(counted)),
      };
      collector.addRow({ labels: { team: `t${team}` }, test: false, answers }, { line: 1 });
    }
  }
  return groupReport(woordenEnDaden, collector.reading().summary).organisation.wordsAndDeeds;
}

/** Ten who talk often (3 is often) and ten who do not. */
const TWENTY: readonly Pair[] = [4, 7, 5, 9, 6, 12, 3, 8, 5, 7, 2, 4, 3, 5, 1, 6, 2, 4, 0, 3].map(
  (deeds, index) => [index < 10 ? 3 + (index % 3) : 1 + (index % 2), deeds],
);
const often = TWENTY.slice(0, 10).map(([, deeds]) => deeds ?? 0);
const seldom = TWENTY.slice(10).map(([, deeds]) => deeds ?? 0);

function near(actual: number | null | undefined, expected: number | undefined): void {
  assert.ok(Math.abs((actual ?? NaN) - (expected ?? NaN)) < 1e-12, `${actual} is not ${expected}`);
}

describe('Of twenty people', () => {
  const figures = figuresOf(TWENTY);

  test('both halves have their mean', () => {
    assert.deepEqual(figures.often, { n: 10, value: 6.6 });
    assert.deepEqual(figures.seldom, { n: 10, value: 3 });
    assert.equal(figures.note, 'cause-unknown');
  });

  test('the ratio is that of the two means, with the interval of its logarithm', () => {
    const { n, value } = figures.ratio;
    const expected = ratioOfMeans(sampleOf(often), sampleOf(seldom)).value?.logDelta.value;
    assert.equal(n, 10);
    near(value?.value, 2.2);
    near(value?.interval.low, expected?.lower);
    near(value?.interval.high, expected?.upper);
  });

  test('the correlation is that of the ranks', () => {
    const talk = TWENTY.map(([one]) => one ?? 0);
    const expected = spearman(talk, [...often, ...seldom]).value;
    assert.equal(figures.correlation.n, 20);
    near(figures.correlation.value?.value, expected?.rho);
    near(figures.correlation.value?.interval.value?.low, expected?.interval.value?.lower);
    near(figures.correlation.value?.interval.value?.high, expected?.interval.value?.upper);
  });

  test('who left one of the two open is in neither', () => {
    const gaps = figuresOf([...TWENTY, [5, null], [null, 30], [null, null]]);
    assert.deepEqual(gaps, figures);
  });
});

describe('Absent with its reason is', () => {
  test('the ratio with nine on either side, and not with ten', () => {
    for (const [from, to] of [
      [1, 20],
      [0, 19],
    ]) {
      const { ratio } = figuresOf(TWENTY.slice(from, to));
      assert.deepEqual(ratio, { n: 9, value: null, reason: 'too-few-people' });
    }
  });

  test('the correlation of nine people, and not of ten', () => {
    const absent = { n: 9, value: null, reason: 'too-few-people' };
    assert.deepEqual(figuresOf(TWENTY.slice(5, 14)).correlation, absent);
    assert.equal(typeof figuresOf(TWENTY.slice(5, 15)).correlation.value?.value, 'number');
  });

  test('the correlation when all talk as often', () => {
    const same = TWENTY.map(([, deeds]): Pair => [4, deeds]);
    const { correlation, seldom: none, ratio } = figuresOf(same);
    assert.deepEqual(correlation, { n: 20, value: null, reason: 'no-variation' });
    assert.deepEqual(none, { n: 0, value: null, reason: 'no-answers' });
    assert.deepEqual(ratio, { n: 0, value: null, reason: 'too-few-people' });
  });

  test('the ratio when the others may well do nothing at all', () => {
    // One of ten did one thing: the mean of 0.1 is as large as its standard error.
    const idle = TWENTY.map(([talk, deeds], index): Pair => [
      talk,
      index < 10 ? deeds : +(index === 10),
    ]);
    const { ratio } = figuresOf(idle);
    assert.equal(ratio.n, 10);
    assert.equal(ratio.value, null);
    const none = figuresOf(
      TWENTY.map(([talk, deeds], index): Pair => [talk, index < 10 ? deeds : 0]),
    );
    assert.equal(none.ratio.value, null);
    assert.deepEqual(none.seldom, { n: 10, value: 0 });
  });

  test('everything when nobody gave both, or nobody came', () => {
    for (const figures of [figuresOf([[5, null]]), figuresOf()]) {
      const { note, ...others } = figures;
      assert.equal(note, 'cause-unknown');
      for (const figure of Object.values(others)) {
        assert.deepEqual(figure, { n: 0, value: null, reason: 'no-answers' });
      }
    }
  });

  test('everything of an instrument without talk', () => {
    const { summary } = new ResultCollector(leerklimaat).reading();
    const { note, ...others } = groupReport(leerklimaat, summary).organisation.wordsAndDeeds;
    assert.equal(note, 'cause-unknown');
    for (const figure of Object.values(others)) {
      assert.deepEqual(figure, { n: 0, value: null, reason: 'not-for-this-instrument' });
    }
  });
});

describe('Between teams and within them', () => {
  /** Teams that talk more do more; in each of them, who talks more does less. */
  const TEN = Array.from({ length: 10 }, (_, team): readonly Pair[] => {
    const low = 1 + (team % 4);
    return [
      [low, 3 * low + 4 + (team % 3)],
      [low + 1, 3 * low + 2],
      [low + 1, 3 * low + (team % 2)],
    ];
  });
  const meanOf = (values: readonly number[]): number =>
    values.reduce((sum, one) => sum + one, 0) / values.length;
  const columns = TEN.map((team) => [0, 1].map((at) => team.map((pair) => pair[at] ?? 0)));

  test('correlate the means of ten teams, and the distances to them', () => {
    const { betweenTeams, withinTeams } = figuresOf(...TEN);
    const means = [0, 1].map((at) => columns.map((team) => meanOf(team[at] ?? [])));
    const distances = [0, 1].map((at) =>
      columns.flatMap((team) => (team[at] ?? []).map((one) => one - meanOf(team[at] ?? []))),
    );
    assert.equal(betweenTeams.n, 30);
    near(betweenTeams.value, pearson(means[0] ?? [], means[1] ?? []).value?.r);
    assert.equal(withinTeams.n, 30);
    near(withinTeams.value, pearson(distances[0] ?? [], distances[1] ?? []).value?.r);
    assert.ok((betweenTeams.value ?? 0) > 0.9 && (withinTeams.value ?? 0) < -0.5);
  });

  test('nothing is told of nine teams with both, whoever else there is', () => {
    const { betweenTeams, withinTeams } = figuresOf(...TEN.slice(1), [[4, null]]);
    for (const figure of [betweenTeams, withinTeams]) {
      assert.deepEqual(figure, { n: 27, value: null, reason: 'too-few-teams' });
    }
  });

  test('nothing within teams in which all are alike', () => {
    const alike = TEN.map((team): readonly Pair[] => team.slice(0, 1));
    const { betweenTeams, withinTeams } = figuresOf(...alike);
    assert.equal(typeof betweenTeams.value, 'number');
    assert.deepEqual(withinTeams, { n: 10, value: null, reason: 'no-variation' });
  });
});
