import { expect } from '@open-wc/testing';
import { preferencePlotGeometry, type PreferencePlotRow } from './preference-plot-geometry.js';

const TICKS = ['minder', 'gemiddeld', 'liever'] as const;
const NAMES = ['jij', 'de ander'] as const;

function row(values: Partial<PreferencePlotRow> = {}): PreferencePlotRow {
  return { label: 'Oefenen', dot: 0, ring: null, band: [0, 0], emphasis: false, ...values };
}

describe('The geometry of the preference plot', () => {
  for (const count of [1, 2, 5]) {
    it(`spaces ${count} rows evenly, text above line, all inside`, () => {
      const rows = Array.from({ length: count }, () => row());
      const plot = preferencePlotGeometry({ rows, ticks: TICKS, names: null });
      const step = plot.plotHeight / count;
      plot.rows.forEach(({ textY, lineY }, index) => {
        expect(lineY).to.be.closeTo((plot.rows[0]?.lineY ?? NaN) + index * step, 0.02);
        expect(textY)
          .to.be.above(index * step)
          .and.below(lineY);
        expect(lineY).to.be.below((index + 1) * step);
      });
      expect(plot.height).to.be.above(plot.plotHeight);
    });
  }

  it('puts the ticks at the ends and in the middle', () => {
    const { ticks } = preferencePlotGeometry({ rows: [], ticks: TICKS, names: null });
    expect(ticks).to.eql([
      { label: 'minder', x: 3 },
      { label: 'gemiddeld', x: 50 },
      { label: 'liever', x: 97 },
    ]);
  });

  const POINTS = [
    { title: 'the middle', values: { dot: 0, ring: 25, band: [0, 25] }, x: [50, 73.5, 50, 73.5] },
    { title: 'the ends', values: { dot: -50, ring: 50, band: [-50, 50] }, x: [3, 97, 3, 97] },
    { title: 'beyond them', values: { dot: 60, ring: -60, band: [60, -60] }, x: [97, 3, 97, 3] },
  ] as const;
  for (const { title, values, x } of POINTS) {
    it(`keeps marks at ${title} inside the picture`, () => {
      const plot = preferencePlotGeometry({ rows: [row(values)], ticks: TICKS, names: NAMES });
      const [found] = plot.rows;
      expect([found?.dot, found?.ring, ...(found?.band ?? [])]).to.eql(x);
    });
  }

  it('has no ring where there is no other', () => {
    const plot = preferencePlotGeometry({ rows: [row()], ticks: TICKS, names: null });
    expect(plot.rows[0]?.ring).to.equal(null);
  });

  it('makes room for who is who below the axis, and only where there are two', () => {
    const data = { rows: [row()], ticks: TICKS };
    const one = preferencePlotGeometry({ ...data, names: null });
    const two = preferencePlotGeometry({ ...data, names: NAMES });
    expect(two.height).to.be.above(one.height);
    expect(two.legendY)
      .to.be.above(one.height - 0.01)
      .and.below(two.height);
  });
});
