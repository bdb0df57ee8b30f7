import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { IssueCode } from '../model/issue.js';
import type { SavedSession } from '../model/session.js';
import { assertIssue, changed } from '../testing/failing.js';
import { threePages } from '../testing/flows.js';
import { validateSession } from './validate-session.js';

const saved: SavedSession = {
  schema: 'urn:leerklimaat:session:1',
  instrument: { id: 'toets', version: '1.0.0' },
  view: 'result',
  item: 'b-1',
  answers: { 'a-1': 3, 'a-2': 'na' },
  chosen: ['x', 'y', 'z'],
  completion: { id: 'a'.repeat(32), date: '2026-05-31', fast: false },
};

test('A saved session is accepted as it is', () => {
  assert.deepEqual(validateSession(threePages, saved), { ok: true, value: saved });
});

describe('A saved session that is not right is refused, at the place where it is wrong', () => {
  const CASES: readonly [path: string, value: unknown, code: IssueCode, at?: string][] = [
    ['/schema', 'urn:leerklimaat:session:2', 'range'],
    ['/instrument/id', 'leerklimaat', 'range'],
    ['/instrument/version', '2.0.0', 'range'],
    ['/view', 'end', 'range'],
    ['/item', '', 'pattern'],
    ['/item', undefined, 'missing'],
    ['/answers', undefined, 'missing'],
    ['/answers/a-1', 6, 'range'],
    ['/answers/a-1', 'na', 'range'],
    ['/answers/z-1', 3, 'unknown'],
    ['/chosen', ['p', 'q', 'r', 's'], 'too-large'],
    ['/chosen/1', 'x', 'duplicate'],
    ['/chosen/1', '<b>', 'pattern'],
    ['/completion', undefined, 'missing'],
    ['/completion/id', 'short', 'pattern'],
    ['/completion/fast', 1, 'type'],
    ['/completion/seconds', 70, 'unknown'],
    ['/user', 'Jan', 'unknown'],
  ];
  for (const [path, value, code, at = path] of CASES) {
    const shown = JSON.stringify(value) ?? 'nothing';
    test(`${shown} at ${path}: ${code}`, () => {
      assertIssue(validateSession(threePages, changed(saved, path, value)), code, at);
    });
  }
});
