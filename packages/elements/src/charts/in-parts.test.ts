import { expect } from '@open-wc/testing';
import { inParts } from './in-parts.js';

describe('A long picture', () => {
  const CASES: readonly [heights: readonly number[], parts: readonly (readonly number[])[]][] = [
    [[], [[]]],
    [[5, 6, 7], [[5, 6, 7]]],
    [
      [20, 20, 20, 20],
      [
        [20, 20],
        [20, 20],
      ],
    ],
    // A row that is longer than a page stands alone.
    [
      [5, 100, 5],
      [[5], [100], [5]],
    ],
  ];
  for (const [heights, parts] of CASES) {
    it(`of rows of ${heights.join(', ') || 'nothing'} is in ${parts.length} parts`, () => {
      expect(inParts(heights, (height) => height)).to.eql(parts);
    });
  }
});
