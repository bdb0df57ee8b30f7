import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { anyChange, type Json } from '../testing/any-change.js';
import { groupOf, people, rawReport } from '../testing/raw-report.js';
import { fc } from '../testing/seeded.js';
import { InvalidInputError } from '../validate/invalid-input-error.js';
import type { ReleaseRecord } from './release-record.js';
import type { GroupNode, ReportTree } from './report-tree.js';
import { suppress } from './suppress.js';
import type { SuppressionPolicy } from './suppression-policy.js';

function says(figure: { readonly value: unknown; readonly reason?: string } | undefined): unknown {
  return figure?.value ?? figure?.reason;
}

const meanOf = (node: GroupNode): unknown => says(node.dimensions[0]?.mean);
const sdOf = (node: GroupNode): unknown => says(node.dimensions[0]?.sd);

/** Lets answers come in batch after batch, and releases after each. */
function releases(
  lines: readonly string[],
  policies: readonly SuppressionPolicy[] = [],
): readonly { readonly tree: ReportTree; readonly release: ReleaseRecord }[] {
  const batches = 1 + Math.max(...lines.map((line) => Number(line.split(' ')[2])));
  const records: ReleaseRecord[] = [];
  return Array.from({ length: batches }, (_, batch) => {
    const made = suppress(rawReport(lines, {}, batch), policies[batch], records);
    // As it comes back from where it was kept.
    records.push(JSON.parse(JSON.stringify(made.release)) as ReleaseRecord);
    return made;
  });
}

describe('New answers are shown when there are enough of them', () => {
  test('not the sixth beside five, and not four more', () => {
    const [first, second, third] = releases([
      ...people(5),
      ...people(1, '-', '-', 1),
      ...people(3, '-', '-', 2),
    ]);
    assert.deepEqual(second?.tree, first?.tree);
    assert.deepEqual(third?.tree, first?.tree);
    assert.deepEqual(
      [first, second, third].map((made) => made?.release.waiting),
      [false, true, true],
    );
  });

  test('five more are', () => {
    const [first, second] = releases([...people(5), ...people(5, '-', '-', 1)]);
    assert.equal(first?.tree.organisation.people.value, 5);
    assert.equal(second?.tree.organisation.people.value, 10);
    // Details of ten wait until ten are new.
    assert.equal(second?.release.waiting, true);
    assert.equal(second && sdOf(groupOf(second.tree)), 'suppressed-small');
  });

  test('details of ten more', () => {
    const [first, second, third] = releases([
      ...people(10),
      ...people(6, '-', '-', 1),
      ...people(4, '-', '-', 2),
    ]);
    assert.deepEqual(
      [first, second, third].map((made) => made && says(made.tree.organisation.people)),
      [10, 16, 16],
    );
    const distribution = ({ tree }: { tree: ReportTree }): unknown =>
      tree.organisation.dimensions[0]?.items[0]?.distribution;
    assert.deepEqual(second && distribution(second), first && distribution(first));
    assert.equal(second?.release.waiting, true);
  });

  test('the same answers are the same release', () => {
    const raw = rawReport(people(7));
    const first = suppress(raw);
    assert.deepEqual(suppress(raw, {}, [first.release]), first);
  });

  test('in every group', () => {
    const [first, second] = releases([
      ...people(8, 'a'),
      ...people(8, 'b'),
      ...people(5, 'a', '-', 1),
      ...people(2, 'b', '-', 1),
    ]);
    assert.deepEqual(second?.tree, first?.tree);
  });

  test('and in a group that was not there before', () => {
    const few = releases([...people(8, 'a'), ...people(4, 'b', '-', 1)]);
    assert.deepEqual(few[1]?.tree, few[0]?.tree);
    const enough = releases([...people(8, 'a'), ...people(5, 'b', '-', 1)]);
    assert.equal(enough[1] && meanOf(groupOf(enough[1].tree, 'b')), 52);
  });

  test('a group that was hidden stays so while nobody new is in it', () => {
    const [first, second] = releases([
      ...people(4, 'a'),
      ...people(6, 'b'),
      ...people(15, 'c'),
      ...people(5, 'a', '-', 1),
    ]);
    assert.deepEqual(first && ['a', 'b', 'c'].map((label) => meanOf(groupOf(first.tree, label))), [
      'suppressed-small',
      'suppressed-complement',
      52,
    ]);
    assert.equal(second && meanOf(groupOf(second.tree, 'b')), 'waiting-for-answers');
  });

  test('unless those who are new nearly all answered the same', () => {
    const equal = Array.from({ length: 6 }, () => '- - 1 4 4 4 2 1 2');
    const [first, second] = releases([...people(8), ...equal]);
    assert.ok(first && second);
    assert.deepEqual(second.tree.organisation.dimensions[0], first.tree.organisation.dimensions[0]);
    assert.equal(second.tree.organisation.people.value, 14);
    assert.equal(second.release.waiting, true);
  });

  test('or may have done so for all that can be told from rounded means', () => {
    // The mean of the first five is 51.7; against 52 the others would be 126.7 points from the end, and they are 125.
    const answers = [...Array.from({ length: 4 }, () => '4 4 4'), '0 0 0', '3 3 3'];
    const meanWith = (own: readonly string[]): unknown => {
      const [, second] = releases([...people(5), ...own.map((one) => `- - 1 ${one} 2 1 2`)]);
      return second && meanOf(second.tree.organisation);
    };
    assert.equal(meanWith(answers), 52);
    assert.equal(meanWith([...answers.slice(0, 5), '2 3 3']), 66);
  });

  test('of other rounds, instruments and versions nothing is kept', () => {
    const raw = rawReport(people(6));
    const { release } = suppress(rawReport(people(5)));
    const others: readonly Partial<ReportTree>[] = [
      { round: 'later' },
      { instrument: { ...raw.instrument, id: 'another' } },
      { instrument: { ...raw.instrument, version: '2.0.0' } },
    ];
    for (const other of others) {
      const { tree } = suppress({ ...raw, ...other }, {}, [release]);
      assert.equal(tree.organisation.people.value, 6);
    }
    assert.equal(suppress(raw, {}, [release]).tree.organisation.people.value, 5);
  });
});

describe('A minimum that is raised between releases', () => {
  const lines = [...people(7, 'a'), ...people(9, 'b'), ...people(14, 'c')];

  test('holds for what was shown before', () => {
    const raw = rawReport(lines);
    const { release } = suppress(raw);
    const { tree } = suppress(raw, { people: 8 }, [release]);
    assert.deepEqual(tree.organisation.teams.map(meanOf), [
      'suppressed-small',
      'suppressed-complement',
      51,
    ]);
    assert.deepEqual(tree.organisation.teams.map(sdOf), [
      'suppressed-small',
      'suppressed-complement',
      15,
    ]);
  });

  test('withholds everything while too few are new', () => {
    const made = releases([...lines, ...people(3, 'c', '-', 1)], [{}, { people: 8 }]);
    const node = made[1] && groupOf(made[1].tree);
    assert.equal(node && meanOf(node), 'waiting-for-answers');
    assert.deepEqual(made[1]?.release, { ...made[0]?.release, waiting: true });
  });

  test('and may be lowered again, to five at least', () => {
    const raw = rawReport(lines);
    const strict = suppress(raw, { people: 8 });
    const { tree } = suppress(raw, {}, [strict.release]);
    assert.deepEqual(tree, strict.tree);
  });
});

describe('Change between rounds', () => {
  const raw = rawReport(people(12));
  const change = {
    n: 12,
    value: {
      difference: 3.3,
      interval: { low: -6.1, high: 12.7 },
      clear: false,
      smallest: 9.4,
      earlierPeople: 11,
    },
  };
  const dimensions = raw.organisation.dimensions.map((dimension) => ({ ...dimension, change }));
  const now: ReportTree = {
    ...raw,
    earlier: 'before',
    organisation: { ...raw.organisation, dimensions },
  };
  const before = suppress({ ...rawReport(people(11)), round: 'before' }).release;

  test('is that between two means that are shown', () => {
    const [dimension] = suppress(now, {}, [before]).tree.organisation.dimensions;
    const earlier = before.tree.organisation.dimensions[0]?.mean.value ?? 0;
    const difference = (dimension?.mean.value ?? 0) - earlier;
    assert.deepEqual(dimension?.change.value, {
      difference,
      interval: { low: difference - 10, high: difference + 10 },
      clear: false,
      smallest: 10,
      earlierPeople: 11,
    });
  });

  test('is withheld when the earlier round was not released, or of other people', () => {
    const says11 = suppress(now, {}, []).tree.organisation.dimensions[0]?.change;
    assert.equal(says(says11), 'suppressed-difference');
    const ten = suppress({ ...rawReport(people(10)), round: 'before' }).release;
    const saysTen = suppress(now, {}, [ten]).tree.organisation.dimensions[0]?.change;
    assert.equal(says(saysTen), 'waiting-for-answers');
  });
});

describe('What a host kept', () => {
  const raw = rawReport([...people(8, 'a', 'x'), ...people(12, 'b', 'y')]);
  const { release } = suppress(raw);
  const more = rawReport([...people(9, 'a', 'x'), ...people(12, 'b', 'y')]);

  const broken: readonly (readonly [name: string, kept: unknown])[] = [
    ['is no list', release],
    ['is nothing', null],
    ['holds something else', [raw]],
    ['holds a tree', [release.tree]],
    ['holds a raw tree', [{ ...release, tree: raw }]],
    ['lacks its groups', [{ ...release, groups: [] }]],
    ['lacks what it needed', [{ ...release, needed: undefined }]],
    [
      'has a number that is no number of people',
      [{ ...release, needed: { mean: -1, detail: 10 } }],
    ],
    ['has a text for a number', [{ ...release, groups: [{ ...release.groups[0], people: '8' }] }]],
    [
      'has other figures',
      [{ ...release, tree: suppress(rawReport(['- - 0 1 2 1'])).release.tree }],
    ],
  ];
  for (const [name, kept] of broken) {
    test(`is refused when it ${name}`, () => {
      const list = kept as readonly ReleaseRecord[];
      const isOther = name === 'has other figures';
      const own = isOther ? { ...raw, instrument: { ...raw.instrument } } : raw;
      assert.throws(() => suppress(own, {}, list), InvalidInputError);
    });
  }

  test('is read, or refused with what is wrong, whatever changed in it', () => {
    fc.assert(
      fc.property(fc.array(anyChange(), { minLength: 1, maxLength: 3 }), (changes) => {
        const kept = JSON.parse(JSON.stringify([release])) as Json;
        for (const change of changes) change(kept);
        try {
          const { tree } = suppress(more, {}, kept as unknown as readonly ReleaseRecord[]);
          assert.equal(tree.status, 'released');
        } catch (error) {
          assert.ok(error instanceof InvalidInputError, String(error));
          assert.ok(error.issues.length > 0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
