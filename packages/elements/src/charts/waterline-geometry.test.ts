import { expect } from '@open-wc/testing';
import { waterlineGeometry } from './waterline-geometry.js';

const row = (label: string) => ({ label, shown: '50' });

const CASES = [
  { above: 1, below: 2 },
  { above: 4, below: 2 },
  { above: 2, below: 8 },
];

function geometry(above: number, below: number) {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => row(`${index}`));
  return waterlineGeometry({ above: rows(above), below: rows(below) });
}

function points(path: string): readonly (readonly [number, number])[] {
  return path.split(' ').map((point) => point.split(',').map(Number) as [number, number]);
}

describe('The geometry of the waterline', () => {
  for (const { above, below } of CASES) {
    it(`keeps ${above} rows above the line and ${below} under it, inside the picture`, () => {
      const { rows, line, height } = geometry(above, below);
      expect(rows.map(({ under }) => under)).to.eql([
        ...Array.from({ length: above }, () => false),
        ...Array.from({ length: below }, () => true),
      ]);
      for (const { under, y } of rows) {
        if (under) expect(y).to.be.within(line + 1, height - 1);
        else expect(y).to.be.within(1, line - 1);
      }
    });

    it(`leaves room for a line of text between any two of ${above} and ${below} rows`, () => {
      const ys = geometry(above, below).rows.map(({ y }) => y);
      for (const [index, y] of ys.entries()) {
        if (index > 0) expect(y - (ys[index - 1] ?? 0)).to.be.at.least(1.5);
      }
    });

    it(`draws the tip on the line and the hull from it, with ${above} and ${below} rows`, () => {
      const { tip, hull, line, height } = geometry(above, below);
      const [ends, inner] = [points(tip), points(hull)];
      expect(Math.max(...ends.map(([, y]) => y))).to.equal(line);
      expect(Math.min(...ends.map(([, y]) => y))).to.be.above(0);
      expect(Math.min(...inner.map(([, y]) => y))).to.equal(line);
      expect(Math.max(...inner.map(([, y]) => y))).to.be.below(height);
      for (const [x] of [...ends, ...inner]) expect(x).to.be.within(0, 100);
    });
  }
});
