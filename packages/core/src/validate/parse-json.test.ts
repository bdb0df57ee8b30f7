import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fc } from '../testing/seeded.js';
import type { IssueCode } from '../model/issue.js';
import { assertIssue } from '../testing/failing.js';
import { parseJson } from './parse-json.js';

describe('Text that is no JSON, or too much of it, is refused', () => {
  const CASES: readonly [title: string, text: unknown, code: IssueCode][] = [
    ['nothing', '', 'syntax'],
    ['half an object', '{"a":', 'syntax'],
    ['a page', '<html></html>', 'syntax'],
    ['a brace in a string, unclosed', '"[[[[[[[[[[[[', 'syntax'],
    ['no text', 5, 'type'],
    ['nine levels', `${'['.repeat(9)}${']'.repeat(9)}`, 'too-deep'],
    ['ten thousand levels', '['.repeat(10_000), 'too-deep'],
    ['ten thousand objects', '{"a":'.repeat(10_000), 'too-deep'],
    ['one character too many', `"${'x'.repeat(262_143)}"`, 'too-large'],
    ['fifty megabytes', 'x'.repeat(50_000_000), 'too-large'],
  ];
  for (const [title, text, code] of CASES) {
    test(`${title}: ${code}`, { timeout: 1000 }, () => {
      assertIssue(parseJson(text as string), code, '');
    });
  }
});

describe('JSON within the limits is read', () => {
  const CASES = [
    ['eight levels', `${'['.repeat(8)}${']'.repeat(8)}`],
    ['as many characters as may be', `"${'x'.repeat(262_142)}"`],
    ['braces in strings', '{"a":"[[[[[[[[[[\\"[[[[","b":"\\\\"}'],
    ['many arrays beside each other', `[${'[[]],'.repeat(100)}0]`],
  ] as const;
  for (const [title, text] of CASES) {
    test(title, () => {
      assert.deepEqual(parseJson(text), { ok: true, value: JSON.parse(text) as unknown });
    });
  }

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 7 }), (text) => {
        assert.deepEqual(parseJson(text), { ok: true, value: JSON.parse(text) as unknown });
      }),
    );
  });
});
