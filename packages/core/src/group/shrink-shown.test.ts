import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leerklimaat } from '../instruments/leerklimaat/leerklimaat.js';
import { syntheticOrganisation } from '../testing/synthetic-organisation.js';
import { groupReport } from './group-report.js';
import type { OrganisationDimension, TeamNode } from './report-tree.js';
import { shrinkShown } from './shrink-shown.js';
import { summarise } from './summarise.js';

const teams = Object.fromEntries(Array.from({ length: 10 }, (_, team) => [`t${team}`, 6 + team]));
const people = syntheticOrganisation(leerklimaat, { seed: 9, teams, gaps: 0 });
const { organisation } = groupReport(leerklimaat, summarise(leerklimaat, people).summary);
const dimensions = organisation.dimensions.slice(0, 2);

/** Teams of which the first dimension shows these means, and the second its own. */
function teamsWith(means: readonly (number | null)[]): readonly TeamNode[] {
  return organisation.teams.slice(0, means.length).map((team, index) => {
    const [first, second] = team.dimensions;
    const value = means[index] ?? null;
    const { n } = first!.mean;
    const mean =
      value === null ? ({ n: null, value, reason: 'suppressed-small' } as const) : { n, value };
    return { ...team, dimensions: [{ ...first!, mean }, second!] };
  });
}

function withIcc(icc1: number | null): readonly OrganisationDimension[] {
  const [first, second] = dimensions;
  const { betweenTeams } = first!;
  const changed =
    icc1 === null
      ? ({ n: null, value: null, reason: 'suppressed-complement' } as const)
      : { n: betweenTeams.n, value: { ...betweenTeams.value!, icc1 } };
  return [{ ...first!, betweenTeams: changed }, second!];
}

const absent = { n: null, value: null, reason: 'suppressed-complement' };

test('A mean is drawn towards the mean of those that are shown, as the ICC that is shown has it', () => {
  // Teams of 6, 7 and 8: 6 × .2 / (1 + 5 × .2) is .6 of 40, and .4 of 50.
  const drawn = shrinkShown(withIcc(0.2), teamsWith([40, 50, 60]), false);
  const found = drawn.map(({ dimensions: [first] }) => first?.shrunken);
  for (const [index, [n, value]] of [
    [6, 0.6 * 40 + 0.4 * 50],
    [7, 50],
    [8, (1.6 / 2.4) * 60 + (0.8 / 2.4) * 50],
  ].entries()) {
    assert.equal(found[index]?.n, n);
    assert.ok(Math.abs((found[index]?.value ?? 0) - value!) < 1e-9);
  }
  const rounded = shrinkShown(withIcc(0.2), teamsWith([40, 50, 60]), true);
  assert.deepEqual(
    rounded.map(({ dimensions: [first] }) => first?.shrunken.value),
    [44, 50, 57],
  );
});

test('No mean is, when one of all teams is not shown; other dimensions are', () => {
  const drawn = shrinkShown(withIcc(0.2), teamsWith([40, null, 60]), true);
  for (const {
    dimensions: [first, second],
  } of drawn) {
    assert.deepEqual(first?.shrunken, absent);
    assert.equal(typeof second?.shrunken.value, 'number');
  }
});

test('No mean is, when the ICC is not shown', () => {
  const [one] = shrinkShown(withIcc(null), teamsWith([40, 50, 60]), true);
  assert.deepEqual(one?.dimensions[0]?.shrunken, absent);
});

test('What was absent before keeps its reason', () => {
  const few = { n: 6, value: null, reason: 'too-few-teams' } as const;
  const [team] = teamsWith([40]);
  const before = { ...team!, dimensions: [{ ...team!.dimensions[0]!, shrunken: few }] };
  const [after] = shrinkShown(withIcc(0.2), [before], true);
  assert.equal(after?.dimensions[0]?.shrunken, few);
});
