import { describe, test } from 'node:test';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import type { IssueCode } from '../model/issue.js';
import { createResult } from '../scoring/create-result.js';
import { assertIssue, changed } from '../testing/failing.js';
import { everywhere } from '../testing/sheets.js';
import { validateResult } from './validate-result.js';

/** That validateResult and the published schema agree is tested beside the schema. */
const result = createResult(
  leerklimaat,
  everywhere(leerklimaat, 4),
  { id: 'a'.repeat(32), date: '2026-05-31', fast: false },
  { language: 'nl', share: 'answers', test: false },
);

describe('A result that is not right is refused, at the place where it is wrong', () => {
  const CASES: readonly [path: string, value: unknown, code: IssueCode, at?: string][] = [
    ['/schema', 'urn:leerklimaat:result:2', 'range'],
    ['/id', 'A'.repeat(32), 'pattern'],
    ['/id', undefined, 'missing'],
    ['/instrument/language', 'Dutch language', 'pattern'],
    ['/instrument/version', 1, 'type'],
    ['/date', '2026-05-31T12:00', 'pattern'],
    ['/date', '2026-13-01', 'pattern'],
    ['/test', 'no', 'type'],
    ['/share', 'all', 'range'],
    ['/share', 'scores', 'unknown', '/answers'],
    ['/share', 'completion', 'unknown', '/scores'],
    ['/answers', undefined, 'missing'],
    ['/flags', undefined, 'missing'],
    ['/flags', ['lazy'], 'range', '/flags/0'],
    ['/flags', ['fast', 'fast'], 'duplicate', '/flags/1'],
    ['/name', 'Jan', 'unknown'],
    ['/scores/total/value', 101, 'range'],
    ['/scores/total/reason', 'single-scale', 'unknown'],
    ['/scores/scales/0/value', -1, 'range'],
    ['/scores/scales/0/value', null, 'unknown', '/scores/scales/0/mean'],
    ['/scores/scales/0/interval/low', null, 'type'],
    ['/scores/scales/0/word/anchor', 0.5, 'type'],
    ['/scores/scales', [], 'range'],
    ['/scores/answered', 501, 'range'],
    ['/answers/ruimte-1', 1000, 'range'],
    ['/answers/ruimte-1', '4', 'type'],
    ['/answers/valueOf', 4, 'pattern'],
  ];
  for (const [path, value, code, at = path] of CASES) {
    const shown = JSON.stringify(value) ?? 'nothing';
    test(`${shown} at ${path}: ${code}${at === path ? '' : ` at ${at}`}`, () => {
      assertIssue(validateResult(changed(result, path, value)), code, at);
    });
  }
});
