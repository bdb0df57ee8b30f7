import assert from 'node:assert/strict';
import type { Issue, IssueCode, Validated } from '../model/issue.js';

/** The issues of input that must be refused. Every issue has to say something of use, in little room. */
export function issuesOf(validated: Validated<unknown>): readonly Issue[] {
  assert.ok(!validated.ok, 'accepted');
  assert.ok(validated.issues.length > 0 && validated.issues.length <= 50);
  for (const { expected, received, message } of validated.issues) {
    assert.ok(expected.length > 0 && message.length > 0);
    assert.ok(received.length <= 60, received);
  }
  return validated.issues;
}

/** Asserts that the input is refused with this code at this place, perhaps among others. */
export function assertIssue(validated: Validated<unknown>, code: IssueCode, path: string): void {
  const found = issuesOf(validated).map((issue) => `${issue.code} ${issue.path}`);
  assert.ok(found.includes(`${code} ${path}`), `found ${found.join(', ')}`);
}

/** A copy of plain data with one place changed; `undefined` takes the place away. */
export function changed(data: unknown, path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
  const keys = path.split('/').slice(1);
  const last = keys.pop()!;
  const place = keys.reduce((part, key) => part[key] as Record<string, unknown>, copy);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}
