import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';

/** The vectors that R made: see the README in that folder. */
const FOLDER = new URL('../../test-data/psychometrics/', import.meta.url);

export interface ReferenceCase {
  readonly id: string;
  readonly dataset: string;
  readonly fn: string;
  readonly args: Readonly<Record<string, never>>;
  readonly expected: Readonly<Record<string, never>>;
  readonly tol: number;
}

let all: readonly ReferenceCase[] | undefined;

/** Every case of a function, or those of them whose id begins with `prefix`. */
export function referenceCases(fn: string, prefix = ''): readonly ReferenceCase[] {
  all ??= readdirSync(new URL('expected/', FOLDER))
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const text = readFileSync(new URL(`expected/${name}`, FOLDER), 'utf8');
      return (JSON.parse(text) as { cases: ReferenceCase[] }).cases;
    });
  const found = all.filter((one) => one.fn === fn && one.id.startsWith(prefix));
  assert.ok(found.length > 0, `There is no case ${prefix} of ${fn}.`);
  return found;
}

export type ReferenceRow = Readonly<Record<string, string>>;

/** The rows of a file such as `data/bh1996.csv`, as they are written. */
export function referenceRows(file: string): readonly ReferenceRow[] {
  const [header, ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n');
  const names = header!.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

/** One column as numbers; an empty cell is `null`. */
export function referenceColumn(rows: readonly ReferenceRow[], name: string): (number | null)[] {
  return rows.map((row) => (row[name] === '' ? null : Number(row[name])));
}

/** The values of one column by what another column says. */
export function referenceGroups(
  rows: readonly ReferenceRow[],
  name: string,
  group: string,
): Map<string, (number | null)[]> {
  const groups = new Map<string, (number | null)[]>();
  for (const row of rows) {
    const values = groups.get(row[group]!) ?? [];
    values.push(row[name] === '' ? null : Number(row[name]));
    groups.set(row[group]!, values);
  }
  return groups;
}

/** Equal as the README of the vectors asks: |actual − expected| ≤ tolerance · max(1, |expected|). */
export function assertNear(
  actual: number | null | undefined,
  expected: number,
  tolerance = 1e-9,
): void {
  const near =
    typeof actual === 'number' &&
    Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
  assert.ok(near, `${actual} is not ${expected}`);
}
