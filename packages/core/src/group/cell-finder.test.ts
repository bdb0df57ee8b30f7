import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import { syntheticOrganisation } from '../testing/synthetic-organisation.js';
import { addSummaries } from './add-summaries.js';
import { CellFinder } from './cell-finder.js';
import type { GroupSummary } from './group-summary.js';
import type { ReportOptions } from './report-options.js';
import { summarise } from './summarise.js';

function round(name: string | undefined, teams: Readonly<Record<string, number>>): GroupSummary {
  const wish = { seed: 1, teams, links: ['leerlijn'], ...(name && { round: name }) };
  return summarise(leerklimaat, syntheticOrganisation(leerklimaat, wish)).summary;
}

const without = round(undefined, { a: 3 });
const first = round('2025', { a: 4, b: 2 });
const second = round('2026', { a: 5, c: 1 });

function finder(options: ReportOptions, ...summaries: readonly GroupSummary[]): CellFinder {
  return new CellFinder(addSummaries(summaries), options);
}

describe('The cells of a report', () => {
  test('are of the round that was chosen, by level and label', () => {
    const cells = finder({ round: '2025' }, first, second);
    assert.equal(cells.round, '2025');
    assert.equal(cells.find('organisation', null)?.people, 6);
    assert.equal(cells.find('team', 'a')?.people, 4);
    assert.equal(cells.find('link', 'leerlijn')?.people, 6);
    assert.equal(cells.find('team', 'c'), null);
    assert.equal(cells.find('link', 'a'), null);
    assert.deepEqual(
      cells.all('team').map(({ label }) => label),
      ['a', 'b'],
    );
  });

  test('are of the only round there is when none is chosen, also when it has no name', () => {
    assert.equal(finder({}, first).round, '2025');
    assert.equal(finder({}, first).find('organisation', null)?.people, 6);
    assert.equal(finder({}, without).round, null);
    assert.equal(finder({}, without).find('organisation', null)?.people, 3);
    assert.equal(new CellFinder({ ...without, cells: [] }, {}).round, null);
  });

  test('may be of those without a round, beside one with a name', () => {
    const cells = finder({ round: null, earlier: '2025' }, without, first);
    assert.equal(cells.round, null);
    assert.equal(cells.find('organisation', null)?.people, 3);
    assert.equal(cells.findEarlier('organisation', null)?.people, 6);
  });

  test('must be chosen among several, which are named', () => {
    assert.throws(() => finder({}, without, first, second), {
      name: 'RangeError',
      message: 'Choose a round: there are null, 2025, 2026.',
    });
  });
});

describe('The cells of the earlier round', () => {
  test('are those of groups that were in it', () => {
    const cells = finder({ round: '2026', earlier: '2025' }, first, second);
    assert.equal(cells.earlier, '2025');
    assert.equal(cells.findEarlier('team', 'a')?.people, 4);
    assert.equal(cells.findEarlier('team', 'c'), null);
  });

  test('are none when no round is named', () => {
    const cells = finder({ round: '2026' }, without, second);
    assert.equal(cells.earlier, null);
    assert.equal(cells.findEarlier('organisation', null), null);
  });

  test('may be of those without a round', () => {
    const cells = finder({ round: '2026', earlier: null }, without, second);
    assert.equal(cells.earlier, null);
    assert.equal(cells.findEarlier('organisation', null)?.people, 3);
  });
});
