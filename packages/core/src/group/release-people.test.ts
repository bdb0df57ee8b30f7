import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupOf, people, rawReport } from '../testing/raw-report.js';
import { releasePeople } from './release-people.js';
import { FigureWriter } from './released-figures.js';
import { ALL_RULES } from './suppression-rules.js';

const raw = groupOf(rawReport(people(12)));

describe('How many were asked', () => {
  const of = (invited: number | null, response: number | null): ReturnType<typeof releasePeople> =>
    releasePeople(
      {
        ...raw,
        invited: invited === null ? { value: null, reason: 'unknown-size' } : { value: invited },
        response:
          response === null
            ? { n: 12, value: null, reason: 'unknown-size' }
            : { n: 12, value: response },
      },
      {
        rules: ALL_RULES,
        writer: new FigureWriter(true),
        verdict: () => null,
        waits: () => false,
        old: undefined,
        before: undefined,
        allTeams: () => true,
      },
    );
  for (const [name, invited, response, isShown] of [
    ['four is not shown', 4, 75, false],
    ['five of whom some answered is', 5, 80, true],
    ['nine who all answered is not', 9, 100, false],
    ['nine of whom nobody did is not', 9, 0, false],
    ['nine of whom some did is', 9, 55.6, true],
    ['ten who all answered is', 10, 100, true],
    ['ten of whom nobody did is', 10, 0, true],
  ] as const) {
    test(name, () => {
      const { invited: asked, response: share } = of(invited, response);
      const small = { value: null, reason: 'suppressed-small' };
      assert.deepEqual(asked, isShown ? { value: invited } : small);
      assert.deepEqual(
        share,
        isShown ? { n: 12, value: Math.round(response) } : { n: null, ...small },
      );
    });
  }

  test('is not known where nobody said so', () => {
    assert.deepEqual(of(null, null).invited, { value: null, reason: 'unknown-size' });
  });
});
