import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import { leervoorkeur } from '../instruments/leervoorkeur/leervoorkeur.js';
import { woordenEnDaden } from '../instruments/woorden-en-daden/woorden-en-daden.js';
import type { Instrument } from '../model/instrument.js';
import { syntheticOrganisation } from '../testing/synthetic-organisation.js';
import { groupReport } from './group-report.js';
import { reportRows, type ReportRow } from './report-rows.js';
import type { ReportTree } from './report-tree.js';
import { summarise } from './summarise.js';
import { suppress } from './suppress.js';

const TEAMS = { Noord: 32, Zuid: 34, Oost: 3 };

function released(instrument: Instrument, teams: Readonly<Record<string, number>>): ReportTree {
  const results = syntheticOrganisation(instrument, { seed: 2, teams, links: ['lijn', 'HR'] });
  const options = { invited: { organisation: 90, teams: { Noord: 40 } } };
  return suppress(groupReport(instrument, summarise(instrument, results).summary, options)).tree;
}

const tree = released(leerklimaat, TEAMS);
const rows = [...reportRows(tree)];

function find(wanted: Partial<ReportRow>): readonly ReportRow[] {
  return rows.filter((row) =>
    Object.entries(wanted).every(([name, value]) => row[name as keyof ReportRow] === value),
  );
}

describe('The rows of a report', () => {
  test('hold a mean with its interval, its people and where it is of', () => {
    const [ruimte] = tree.organisation.dimensions;
    const { mean, interval, scale } = ruimte!;
    assert.deepEqual(
      find({ level: 'organisation', dimension: scale, item: null, figure: 'mean' }),
      [
        {
          level: 'organisation',
          label: null,
          dimension: scale,
          item: null,
          figure: 'mean',
          value: mean.value,
          low: interval.value?.low,
          high: interval.value?.high,
          n: mean.n,
          reason: null,
        },
      ],
    );
  });

  test('hold what is withheld with its reason, and without people', () => {
    const hidden = find({ level: 'team', label: 'Oost' });
    assert.ok(hidden.length > 100);
    for (const { figure, value, n, reason } of hidden) {
      assert.deepEqual([figure, value, n], [figure, null, null]);
      assert.ok(reason !== null);
    }
  });

  test('hold the answers of an item one by one, with the people who gave any', () => {
    const team = tree.organisation.teams.find(({ label }) => label === 'Zuid');
    const shown = team?.dimensions.flatMap(({ items }) => items) ?? [];
    const item = shown.find(({ distribution }) => distribution.value !== null);
    assert.ok(item);
    const { value, n } = item.distribution;
    assert.deepEqual(
      find({ level: 'team', label: 'Zuid', item: item.item })
        .filter(({ figure }) => figure.startsWith('distribution.'))
        .map((row) => [row.figure, row.value, row.n]),
      value?.map((people, index) => [`distribution.${index + 1}`, people, n]),
    );
  });

  test('name the parts of a figure', () => {
    // With a hidden team there is less to name.
    const open = released(leerklimaat, { Noord: 32, Zuid: 34 });
    const all = [...reportRows(open)];
    const names = new Set(all.map(({ figure }) => figure));
    const wanted =
      'people invited response suspect agreement.rwgj reliability.alpha reliability.omega interval.se ' +
      'reliability.itemRest.1 teamComparison.pairs.Noord/Zuid';
    for (const name of wanted.split(' ')) {
      assert.ok(
        [...names].some((one) => one === name || one.startsWith(`${name}.`)),
        `${name} in ${[...names].join(' ')}`,
      );
    }
    const alpha = all.find(({ figure }) => figure === 'reliability.alpha');
    const { value } = open.organisation.dimensions[0]!.reliability;
    assert.deepEqual(
      [alpha?.value, alpha?.low, alpha?.high],
      [
        value?.alpha.value?.value,
        value?.alpha.value?.interval.low,
        value?.alpha.value?.interval.high,
      ],
    );
  });

  test('hold cells only, and each of them once', () => {
    for (const row of rows) {
      for (const cell of Object.values(row) as unknown[]) {
        assert.ok(cell === null || typeof cell !== 'object', JSON.stringify(row));
        assert.notEqual(cell, undefined, JSON.stringify(row));
      }
    }
    const names = rows.map(({ level, label, dimension, item, figure }) =>
      JSON.stringify([level, label, dimension, item, figure]),
    );
    assert.equal(new Set(names).size, names.length);
  });

  for (const instrument of [woordenEnDaden, leervoorkeur]) {
    test(`are made of ${instrument.id} too`, () => {
      const all = [...reportRows(released(instrument, { A: 30, B: 30 }))];
      const shown = all.filter(({ value, dimension }) => value !== null && dimension !== null);
      const scales = new Set(shown.map(({ dimension }) => dimension));
      assert.deepEqual(scales, new Set(instrument.scales.map(({ id }) => id)));
      assert.deepEqual(Object.keys(all[0]!), Object.keys(rows[0]!));
      const own = instrument === woordenEnDaden ? 'wordsAndDeeds.ratio' : 'preferences.coverage';
      assert.ok(all.some(({ figure }) => figure === own));
    });
  }

  test('of a raw report are refused', () => {
    const results = syntheticOrganisation(leerklimaat, { seed: 2, teams: TEAMS });
    const raw = groupReport(leerklimaat, summarise(leerklimaat, results).summary);
    assert.throws(() => reportRows(raw), RangeError);
  });
});
