import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import type { ResultLabels } from '../model/result.js';
import { crossingOf } from './crossing-of.js';
import type { Crossing } from './report-tree.js';
import { ResultCollector } from './result-collector.js';

function crossing(...people: readonly ResultLabels[]): readonly Crossing[] {
  const collector = new ResultCollector(leerklimaat);
  for (const labels of people) collector.addRow({ labels, test: false, answers: {} }, { line: 1 });
  const { cells } = collector.reading().summary;
  return crossingOf(
    cells.find(({ level }) => level === 'organisation') ?? null,
    cells.filter(({ level }) => level === 'team'),
    cells.filter(({ level }) => level === 'link'),
  );
}

test('Where everybody has a team and a link there is nobody else', () => {
  const both = { team: 'a', link: 'x' };
  assert.deepEqual(crossing(both, both), [{ team: 'a', link: 'x', people: 2 }]);
});

test('Without teams all are in links, and without links in teams', () => {
  assert.deepEqual(crossing({ link: 'x' }, { link: 'y' }, { link: 'y' }), [
    { team: null, link: 'x', people: 1 },
    { team: null, link: 'y', people: 2 },
  ]);
  assert.deepEqual(crossing({ team: 'a' }, { team: 'b' }, { team: 'b' }), [
    { team: 'a', link: null, people: 1 },
    { team: 'b', link: null, people: 2 },
  ]);
});

test('Who has neither is told apart, and nobody is in nothing', () => {
  assert.deepEqual(crossing({}, {}), [{ team: null, link: null, people: 2 }]);
  assert.deepEqual(crossing(), []);
});
