import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JudgedGroup } from './judged-group.js';
import { linksBesideTeams, type BesideTeams } from './links-beside-teams.js';
import { PLAIN, type Measured } from './measured.js';
import type { Crossing } from './report-tree.js';

/** A figure of so many people: a mean on a scale of five points, or a number only. */
function figure(n: number, mean: number | null = 50, rest: Partial<Measured> = {}): Measured {
  return { ...PLAIN, n, mean, scale: mean === null ? null : { steps: 4 }, ...rest };
}

function group(name: string, people: number, ...measured: readonly Measured[]): JudgedGroup {
  const n = Math.min(people, ...measured.map((one) => one.n));
  return { index: 0, name, n, people, measured, verdict: null };
}

/** As `a x 6`: six people in team a and link x; a dash is none. */
function crossing(...lines: readonly string[]): readonly Crossing[] {
  return lines.map((line) => {
    const [team = '', link = '', people] = line.split(' ');
    const labelled = (label: string): string | null => (label === '-' ? null : label);
    return { team: labelled(team), link: labelled(link), people: Number(people) };
  });
}

function left(
  beside: Pick<BesideTeams, 'organisation' | 'teams' | 'links' | 'crossing'> & Partial<BesideTeams>,
): readonly string[] {
  return linksBesideTeams({ least: 5, isDetail: false, ...beside }).map(({ name }) => name);
}

const simple = (name: string, people: number, mean = 50): JudgedGroup =>
  group(name, people, figure(people, mean));

describe('Links beside teams are shown', () => {
  test('all, when they are the same people', () => {
    const links = [simple('y', 7), simple('x', 6)];
    const beside = {
      organisation: simple('', 13),
      teams: [simple('a', 6), simple('b', 7)],
      links,
      crossing: crossing('a x 6', 'b y 7'),
    };
    assert.deepEqual(left(beside), ['x', 'y']);
    assert.deepEqual(
      links.map(({ name }) => name),
      ['y', 'x'],
    );
  });

  test('but for the smallest, until nothing tells of a few', () => {
    // Six of the eight of a are in p: two are left.
    assert.deepEqual(
      left({
        organisation: simple('', 38),
        teams: [simple('a', 8), simple('b', 30)],
        links: [simple('q', 20), simple('p', 6)],
        crossing: crossing('a p 6', 'a - 2', 'b q 20', 'b - 10'),
      }),
      ['q'],
    );
  });

  for (const [telling, other, shown] of [
    ['p', 's', ['s', 'q']],
    ['s', 'p', ['q']],
  ] as const) {
    test(`of two as small, by name, when ${telling} tells`, () => {
      assert.deepEqual(
        left({
          organisation: simple('', 44),
          teams: [simple('a', 8), simple('b', 36)],
          links: [simple('s', 6), simple('q', 20), simple('p', 6)],
          crossing: crossing(`a ${telling} 6`, 'a - 2', `b ${other} 6`, 'b q 20', 'b - 10'),
        }),
        shown,
      );
    });
  }

  test('none, when none is safe', () => {
    assert.deepEqual(
      left({
        organisation: simple('', 20),
        teams: [simple('a', 10), simple('b', 10)],
        links: [simple('x', 9), simple('y', 11)],
        crossing: crossing('a x 9', 'a y 1', 'b y 10'),
      }),
      [],
    );
  });

  test('none, when what one person counted most may be among few', () => {
    const most = { most: 3, scale: null };
    const of = (name: string, people: number): JudgedGroup =>
      group(name, people, figure(people), figure(people, 2, most));
    const beside = {
      organisation: of('', 13),
      teams: [simple('a', 6), simple('b', 7)],
      links: [simple('x', 6), simple('y', 7)],
      crossing: crossing('a x 6', 'b y 7'),
    };
    assert.deepEqual(left(beside), []);
  });
});

describe('Links beside teams are held against', () => {
  /** Five of the eleven of a are in y, and have so many points of 100. */
  const five = (points: number, isDetail = false): readonly string[] =>
    left({
      organisation: simple('', 18, (650 + 5 * points) / 18),
      teams: [simple('a', 11, (300 + 5 * points) / 11), simple('b', 7)],
      links: [simple('x', 6), simple('y', 12, (350 + 5 * points) / 12)],
      crossing: crossing('a x 6', 'a y 5', 'b y 7'),
      isDetail,
    });

  test('the ends of a mean', () => {
    assert.deepEqual(five(74), ['x', 'y']);
    assert.deepEqual(five(76), []);
  });

  test('no ends where figures are no means', () => {
    assert.deepEqual(five(76, true), ['x', 'y']);
  });

  test('no ends of a mean that is not known', () => {
    const unknown = (name: string, people: number): JudgedGroup =>
      group(name, people, figure(people, null));
    const teams = [unknown('a', 11), unknown('b', 7)];
    const links = [simple('x', 6), simple('y', 12, 76)];
    const lines = crossing('a x 6', 'a y 5', 'b y 7');
    const organisation = group('', 18, figure(18, 60));
    assert.deepEqual(left({ organisation, teams, links, crossing: lines }), ['x', 'y']);
  });

  test('every figure', () => {
    const of = (name: string, people: number, n = people): JudgedGroup =>
      group(name, people, figure(people), figure(n));
    const beside = {
      organisation: of('', 20),
      teams: [of('a', 10, 8), of('b', 10)],
      links: [of('x', 5), of('y', 15, 13)],
      crossing: crossing('a x 5', 'a y 5', 'b y 10'),
    };
    // Two of a, who may be two of the five in y, gave no value for the second.
    assert.deepEqual(left(beside), []);
    const complete = { ...beside, teams: [of('a', 10), of('b', 10)] };
    assert.deepEqual(left(complete), ['x', 'y']);
  });

  test('the numbers of people where there is no figure', () => {
    const of = (name: string, people: number): JudgedGroup => group(name, people);
    const beside = {
      organisation: of('', 13),
      teams: [of('a', 6), of('b', 7)],
      links: [of('x', 6), of('y', 7)],
    };
    assert.deepEqual(left({ ...beside, crossing: crossing('a x 6', 'b y 7') }), ['x', 'y']);
    const links = [of('x', 5), of('y', 8)];
    const crossed = crossing('a x 5', 'a y 1', 'b y 7');
    assert.deepEqual(left({ ...beside, links, crossing: crossed }), []);
  });

  test('no figure of people who are left when there are none', () => {
    const of = (name: string, people: number, n: number, isLeft = true): JudgedGroup =>
      group(name, people, figure(people), figure(n, null, { isLeft }));
    const beside = (n: number, isLeft?: boolean): readonly string[] =>
      left({
        organisation: of('', 13, n, isLeft),
        teams: [of('a', 6, 0), of('b', 7, n)],
        links: [of('x', 6, 0), of('y', 7, n)],
        crossing: crossing('a x 6', 'b y 7'),
      });
    assert.deepEqual(beside(0), ['x', 'y']);
    // Any may be of the one who is left, and so no number of people is known.
    assert.deepEqual(beside(1), []);
    assert.deepEqual(beside(0, false), []);
  });
});

describe('All others are as one team and one link', () => {
  test('of whom a few may be beside a link', () => {
    const beside = (ofOthers: number): readonly string[] =>
      left({
        organisation: simple('', 30),
        teams: [simple('a', 10)],
        links: [simple('x', 10 + ofOthers)],
        crossing: crossing('a x 10', `- x ${ofOthers}`, `- - ${20 - ofOthers}`),
      });
    assert.deepEqual(beside(2), []);
    assert.deepEqual(beside(5), ['x']);
  });

  test('of whom as many gave no value as did not in all', () => {
    // Two of thirty gave none, both outside of a. In y are six or eight of the others.
    const beside = (both: number, missing: number): readonly string[] =>
      left({
        organisation: group('', 30, figure(28)),
        teams: [simple('a', 10)],
        links: [group('y', both, figure(both - missing))],
        crossing: crossing('a - 10', `- y ${both}`, `- - ${20 - both}`),
        isDetail: true,
      });
    assert.deepEqual(beside(6, 2), []);
    assert.deepEqual(beside(7, 2), ['y']);
    assert.deepEqual(beside(8, 5), ['y']);
  });

  test('with the sum that is left', () => {
    // Five of the twenty others are in x with all of a; the other fifteen are y.
    const beside = (points: number): readonly string[] =>
      left({
        organisation: simple('', 30, (500 + 5 * points + 750) / 30),
        teams: [simple('a', 10)],
        links: [simple('x', 15, (500 + 5 * points) / 15), simple('y', 15)],
        crossing: crossing('a x 10', '- x 5', '- y 15'),
      });
    assert.deepEqual(beside(50), ['x', 'y']);
    assert.deepEqual(beside(100), []);
    assert.deepEqual(beside(0), []);
  });
});
