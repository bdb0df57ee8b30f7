import { expect } from '@open-wc/testing';
import { intervalPlotGeometry, type IntervalPlotRow } from './interval-plot-geometry.js';

const TICKS = ['nooit', 'zelden', 'soms', 'vaak', 'altijd'];

function row(point: IntervalPlotRow['point']): IntervalPlotRow {
  return { label: 'Steun', words: '50', point, emphasis: false };
}

function plot(points: readonly IntervalPlotRow['point'][], domain: [number, number] = [0, 100]) {
  return intervalPlotGeometry({ rows: points.map(row), domain, ticks: TICKS });
}

describe('The geometry of the interval plot', () => {
  for (const count of [1, 2, 5, 6, 12]) {
    it(`spaces ${count} rows evenly, text above line, all inside`, () => {
      const { rows, plotHeight, height } = plot(Array(count).fill(null));
      const step = plotHeight / count;
      rows.forEach(({ textY, lineY }, index) => {
        expect(lineY).to.be.closeTo((rows[0]?.lineY ?? NaN) + index * step, 0.01);
        expect(textY)
          .to.be.above(index * step)
          .and.below(lineY);
        expect(lineY).to.be.below((index + 1) * step);
      });
      expect(height).to.be.above(plotHeight);
    });
  }

  it('puts the ticks evenly from end to end, with room for half a dot', () => {
    const { ticks } = plot([]);
    expect(ticks.map(({ label }) => label)).to.eql(TICKS);
    expect(ticks.map(({ x }) => x)).to.eql([3, 26.5, 50, 73.5, 97]);
  });

  const POINTS = [
    { title: 'the middle', point: { value: 50, low: 25, high: 75 }, x: [26.5, 50, 73.5] },
    { title: 'the left end', point: { value: 0, low: 0, high: 17 }, x: [3, 3, 18.98] },
    { title: 'the right end', point: { value: 100, low: 83, high: 100 }, x: [81.02, 97, 97] },
    { title: 'beyond the left end', point: { value: -3, low: -20, high: 14 }, x: [3, 3, 16.16] },
    { title: 'beyond both ends', point: { value: 130, low: -9, high: 150 }, x: [3, 97, 97] },
  ];
  for (const { title, point, x } of POINTS) {
    it(`keeps a point at ${title} inside the picture`, () => {
      const found = plot([point]).rows[0]?.point;
      expect([found?.from, found?.x, found?.to]).to.eql(x);
    });
  }

  it('reads a domain around zero', () => {
    const found = plot([{ value: 0, low: -25, high: 25 }], [-50, 50]).rows[0]?.point;
    expect(found).to.eql({ x: 50, from: 26.5, to: 73.5 });
  });

  it('keeps the words of a row without a value, and draws nothing', () => {
    const [absent, present] = plot([null, { value: 50, low: 40, high: 60 }]).rows;
    expect(absent).to.include({ label: 'Steun', words: '50', point: null });
    expect(present?.point).not.to.equal(null);
  });
});
