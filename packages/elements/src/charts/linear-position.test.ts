import { expect } from '@open-wc/testing';
import { scaleLinear } from 'd3-scale';
import { fc } from '../testing/seeded.js';
import { linearPosition } from './linear-position.js';

const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const pair = fc.tuple(number, number);
const domain = pair.filter(([from, to]) => Math.abs(to - from) > 1e-2);

it('A linear position is what d3-scale makes of it, clamped', () => {
  fc.assert(
    fc.property(domain, pair, number, (from, to, value) => {
      const expected = scaleLinear(from, to).clamp(true)(value);
      expect(linearPosition(from, to)(value)).to.be.closeTo(expected, 1e-9);
    }),
  );
});

describe('A linear position', () => {
  const CASES = [
    { value: -50, position: 2 },
    { value: 0, position: 50 },
    { value: 25, position: 74 },
    { value: 50, position: 98 },
    { value: 51, position: 98 },
    { value: -1e9, position: 2 },
  ];
  for (const { value, position } of CASES) {
    it(`of ${value} between −50 and 50 is ${position} between 2 and 98`, () => {
      expect(linearPosition([-50, 50], [2, 98])(value)).to.equal(position);
    });
  }
});
