import { expect } from '@open-wc/testing';
import { answerBarsGeometry } from './answer-bars-geometry.js';

const LONG = 'Ik krijg taken die net iets moeilijker zijn dan wat ik al kan.';

const row = (counts: readonly number[] | null, statement = 'Mijn werk daagt mij uit.') => ({
  statement,
  counts,
  words: 'niet getoond',
});

describe('The geometry of answers as bars', () => {
  it('gives every answer a bar of its own, in order, all on one foot', () => {
    const [placed] = answerBarsGeometry([row([0, 3, 6, 2, 1])]).rows;
    expect(placed?.bars.map(({ count }) => count)).to.eql([0, 3, 6, 2, 1]);
    for (const [index, { x, width, middle, y, height }] of (placed?.bars ?? []).entries()) {
      expect(x).to.be.at.least(20 * index);
      expect(x + width).to.be.at.most(20 * (index + 1));
      expect(middle).to.be.closeTo(x + width / 2, 0.01);
      expect(y + height).to.be.closeTo(placed?.baseY ?? NaN, 0.02);
    }
  });

  it('measures all statements with one measure: the same number is the same height', () => {
    const { rows } = answerBarsGeometry([row([4, 8]), row([4, 0]), row([1, 1])]);
    const heights = rows.map(({ bars }) => bars.map(({ height }) => height));
    expect(heights[0]?.[0]).to.equal(heights[1]?.[0]);
    expect(heights[0]?.[1]).to.be.closeTo(2 * (heights[0]?.[0] ?? NaN), 0.01);
    expect(heights[1]?.[1]).to.equal(0);
  });

  it('draws no bar of nobody, and divides by nothing', () => {
    const { rows } = answerBarsGeometry([row([0, 0, 0])]);
    expect(rows[0]?.bars.map(({ height }) => height)).to.eql([0, 0, 0]);
  });

  it('breaks a long statement, and moves what is below it', () => {
    const [short, long] = [row([1, 2]), row([1, 2], LONG)].map((one) => answerBarsGeometry([one]));
    if (!short || !long) throw new Error('There are two.');
    expect(long.rows[0]?.lines.join(' ')).to.equal(LONG);
    expect(long.rows[0]?.lines).to.have.length.above(1);
    expect(long.height).to.be.above(short.height);
    for (const { rows } of [short, long]) {
      for (const { textY, lines, bars } of rows) {
        const foot = textY + (lines.length - 1) * 1.2;
        for (const { countY } of bars) expect(countY).to.be.above(foot + 0.9);
      }
    }
  });

  it('keeps the words of a statement without numbers, and draws nothing', () => {
    const [absent, present] = answerBarsGeometry([row(null), row([1, 2])]).rows;
    expect(absent).to.include({ words: 'niet getoond' });
    expect(absent?.bars).to.eql([]);
    expect(present?.words).to.equal(null);
  });
});
