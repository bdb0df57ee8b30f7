import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commentAbove, withTables } from './generate/reference-tables.mjs';

const place = (name, old = '') => `<!-- table: ${name} -->\n${old}<!-- /table -->\n`;
const events = [
  ['event', 'when'],
  ['`a`', 'x | y'],
];

test('A table takes the place of what stood there, as Markdown', () => {
  assert.equal(
    withTables(`before\n${place('events', 'stale\n')}after\n`, { events }),
    `before\n${place('events', '\n| event | when |\n| --- | --- |\n| `a` | x \\| y |\n\n')}after\n`,
  );
});

test('A table without a place, or a place without a table, is a fault', () => {
  assert.throws(() => withTables('', { events }), /places for none/);
  assert.throws(() => withTables(place('events') + place('other'), { events }), /other/);
});

test('What an extra adds is said by the comment above it, in one line', () => {
  const source =
    '/** Not this. */\nconst a = 1;\n\n/**\n * Adds a\n * thing.\n */\nexport const b = {};\n';
  assert.equal(commentAbove(source), 'Adds a thing.');
  assert.throws(() => commentAbove('export const b = {};'), /no comment/);
});
