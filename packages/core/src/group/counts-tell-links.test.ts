import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countsTellLinks, type CountedBesideLinks } from './counts-tell-links.js';

/** Two teams whose ten people each answered one item from lowest to highest. */
const spread = [2, 2, 2, 2, 2];

function beside(
  wish: Partial<CountedBesideLinks> & Pick<CountedBesideLinks, 'links'>,
): CountedBesideLinks {
  return {
    teams: [
      { label: 'a', items: [spread] },
      { label: 'b', items: [spread] },
    ],
    everyone: [[4, 4, 4, 4, 4]],
    crossing: [
      { team: 'a', link: 'x', people: 5 },
      { team: 'a', link: 'y', people: 5 },
      { team: 'b', link: 'x', people: 5 },
      { team: 'b', link: 'y', people: 5 },
    ],
    ...wish,
  };
}

describe('Counts of teams beside means of links', () => {
  // Five of each team: from 4 + 4 to 16 + 16 points, of at most 40.
  const cases: readonly (readonly [name: string, input: CountedBesideLinks, tells: boolean])[] = [
    ['tell nothing in the middle', beside({ links: [{ label: 'x', n: 10, mean: 50 }] }), false],
    [
      'tell nothing five points from the lowest',
      beside({ links: [{ label: 'x', n: 10, mean: 32.5 }] }),
      false,
    ],
    ['tell the lowest nearer', beside({ links: [{ label: 'x', n: 10, mean: 30 }] }), true],
    ['tell the highest nearer', beside({ links: [{ label: 'x', n: 10, mean: 70 }] }), true],
    [
      'tell nothing of links that are whole teams',
      beside({
        links: [
          { label: 'x', n: 10, mean: 50 },
          { label: 'y', n: 10, mean: 50 },
        ],
        crossing: [
          { team: 'a', link: 'x', people: 10 },
          { team: 'b', link: 'y', people: 10 },
        ],
      }),
      false,
    ],
    [
      'tell what two links have together',
      beside({
        // Each is six points from its lowest, together they are two from theirs.
        links: [
          { label: 'x', n: 8, mean: 31.25 },
          { label: 'y', n: 8, mean: 31.25 },
        ],
        crossing: [
          { team: 'a', link: 'x', people: 4 },
          { team: 'a', link: 'y', people: 4 },
          { team: 'b', link: 'x', people: 4 },
          { team: 'b', link: 'y', people: 4 },
          { team: 'a', link: null, people: 2 },
          { team: 'b', link: null, people: 2 },
        ],
      }),
      true,
    ],
    [
      'tell those who are in no team',
      beside({
        teams: [{ label: 'a', items: [spread] }],
        links: [{ label: 'x', n: 10, mean: 70 }],
        crossing: [
          { team: 'a', link: 'x', people: 5 },
          { team: null, link: 'x', people: 5 },
          { team: null, link: null, people: 5 },
        ],
      }),
      true,
    ],
    [
      'tell nothing of an item that nobody of a team answered',
      beside({
        teams: [
          { label: 'a', items: [null, spread] },
          { label: 'b', items: [spread, spread] },
        ],
        everyone: [spread, [4, 4, 4, 4, 4]],
        links: [{ label: 'x', n: 10, mean: 37.5 }],
      }),
      false,
    ],
    [
      'tell one link of two that are everybody',
      beside({
        links: [
          { label: 'x', n: 10, mean: 30 },
          { label: 'y', n: 10, mean: 70 },
        ],
      }),
      true,
    ],
    [
      'tell nothing of two links in the middle that are everybody',
      beside({
        links: [
          { label: 'x', n: 10, mean: 50 },
          { label: 'y', n: 10, mean: 50 },
        ],
      }),
      false,
    ],
    [
      'are told of as many links as can be added up',
      beside({
        links: Array.from({ length: 12 }, (_, index) => ({ label: `l${index}`, n: 1, mean: 50 })),
        crossing: [{ team: 'a', link: null, people: 10 }],
      }),
      false,
    ],
    [
      'are not told when there are too many links to add up',
      beside({
        links: Array.from({ length: 13 }, (_, index) => ({ label: `l${index}`, n: 10, mean: 50 })),
      }),
      true,
    ],
  ];
  for (const [name, input, tells] of cases) {
    test(name, () => {
      assert.equal(countsTellLinks(input), tells);
    });
  }
});
