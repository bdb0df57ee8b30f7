import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leervoorkeurKeuze } from '../instruments/leervoorkeur/leervoorkeur-keuze.js';
import type { Answers } from '../model/answers.js';
import { fc } from '../testing/seeded.js';
import { anyFullSheet } from '../testing/sheets.js';
import { scoreSheet } from './score-sheet.js';

const { items } = leervoorkeurKeuze;

/** The same scale chosen as best, and the same as least, in every block. */
function choosing(best: string, least: string, blocks = 4): Answers {
  const answers: Record<string, number> = {};
  for (const item of items.slice(0, 2 * blocks)) {
    const wanted = 'least' in item ? least : best;
    answers[item.id] = (item.scale as readonly string[]).indexOf(wanted) + 1;
  }
  return answers;
}

function valuesOf(answers: Answers): Readonly<Record<string, number | null>> {
  const { scales } = scoreSheet(leervoorkeurKeuze, answers);
  return Object.fromEntries(scales.map(({ scale, value }) => [scale, value]));
}

describe('Choices of best and least give a score per scale', () => {
  test('always best is 100, always least is 0, never chosen is 50', () => {
    assert.deepEqual(valuesOf(choosing('oefenen', 'ontdekken')), {
      kennisVerwerven: 50,
      participeren: 50,
      ontdekken: 0,
      kunstAfkijken: 50,
      oefenen: 100,
    });
  });

  test('three of four pairs are enough, two are not', () => {
    assert.equal(valuesOf(choosing('oefenen', 'ontdekken', 3))['oefenen'], 100);
    assert.equal(valuesOf(choosing('oefenen', 'ontdekken', 2))['oefenen'], null);
  });

  test('a pair of which one half is missing counts for nothing', () => {
    for (const { id } of items.slice(6, 8)) {
      const { [id]: _, ...answers } = choosing('oefenen', 'ontdekken');
      const { oefenen, ontdekken } = valuesOf(answers);
      assert.deepEqual([oefenen, ontdekken], [100, 0]);
      assert.equal(scoreSheet(leervoorkeurKeuze, answers).answered, 7);
    }
  });

  test('a statement chosen as best and as least makes no pair', () => {
    const { 'deel-1-best': best, ...others } = choosing('oefenen', 'ontdekken', 3);
    const twice = { ...others, 'deel-1-best': others['deel-1-minst']! };
    assert.equal(best !== undefined && valuesOf(twice)['oefenen'], null);
  });

  test('the scores of one person always have a mean of 50: they say nothing between people', () => {
    fc.assert(
      fc.property(anyFullSheet(leervoorkeurKeuze), (answers) => {
        const { scales, preferences } = scoreSheet(leervoorkeurKeuze, answers);
        if (scales[0]?.value === null) return;
        const sum = scales.reduce((total, { value }) => total + (value ?? NaN), 0);
        assert.ok(Math.abs(sum / scales.length - 50) < 1e-9);
        assert.ok(preferences.value && Math.abs(preferences.value.elevation - 50) < 1e-9);
      }),
    );
  });

  test('it is read against the person’s own mean, and no scales are compared as levels', () => {
    const score = scoreSheet(leervoorkeurKeuze, choosing('oefenen', 'ontdekken'));
    assert.equal(score.preferences.value?.order[0]?.scale, 'oefenen');
    assert.equal(score.extremes.value, null);
  });
});
