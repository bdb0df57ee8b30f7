import { expect } from '@open-wc/testing';
import { pairPlotGeometry, type PairPlotRow } from './pair-plot-geometry.js';

const LONG = 'Mijn leidinggevende geeft advies over hoe ik het geleerde kan toepassen.';

function row(given: Partial<PairPlotRow> = {}): PairPlotRow {
  const point = { value: 50, low: 25, high: 75 };
  return { label: 'Steun', words: '50', point, ring: null, emphasis: false, ...given };
}

function plot(rows: readonly PairPlotRow[], chained = false) {
  return pairPlotGeometry({ rows, domain: [0, 100], ticks: ['nooit', 'soms', 'altijd'], chained });
}

const NOTHING = { point: null, ring: null, words: 'te weinig antwoorden' } as const;
const SETS: readonly { of: string; rows: readonly PairPlotRow[] }[] = [
  { of: 'short labels', rows: [row(), row(), row()] },
  { of: 'sentences', rows: [row({ label: LONG }), row({ label: LONG, ring: 75 })] },
  { of: 'long words behind them', rows: [row({ label: LONG, words: LONG }), row()] },
  { of: 'rows without a value', rows: [row(NOTHING), row({ ...NOTHING, label: LONG }), row()] },
];

describe('The geometry of the pair plot', () => {
  for (const chained of [false, true]) {
    for (const { of, rows } of SETS) {
      it(`keeps ${of} apart and inside${chained ? ', chained' : ''}`, () => {
        const { rows: placed, plotHeight, height } = plot(rows, chained);
        let above = 0;
        for (const { lines, words, textY, wordsY, lineY, point } of placed) {
          const foot = wordsY + (words.length - 1) * 1.2;
          expect(textY - 1, 'room for the first line').to.be.at.least(above - 0.01);
          expect(wordsY).to.be.at.least(textY + (lines.length - 1) * 1.2 - 0.01);
          if (point) expect(lineY).to.be.above(foot + 0.6);
          above = point ? lineY + 0.6 : foot + 0.3;
        }
        expect(plotHeight).to.be.at.least(above);
        expect(height).to.be.above(plotHeight);
      });
    }
  }

  it('puts short words at the end of the label, and long ones below it', () => {
    const [short, long] = plot([row(), row({ words: LONG })]).rows;
    expect(short).to.include({ below: false, wordsY: short?.textY });
    expect(long?.below).to.equal(true);
    expect(long?.wordsY).to.be.above(long?.textY ?? NaN);
    expect(long?.words.join(' ')).to.equal(LONG);
    for (const line of long?.words ?? []) expect(line).to.have.length.below(26);
  });

  const POINTS = [
    { at: 'the middle', point: { value: 50, low: 25, high: 75 }, x: [26.5, 50, 73.5] },
    { at: 'an end', point: { value: 0, low: 0, high: 0 }, x: [3, 3, 3] },
    { at: 'beyond both ends', point: { value: 120, low: -20, high: 130 }, x: [3, 97, 97] },
  ];
  for (const { at, point, x } of POINTS) {
    it(`keeps a point at ${at} inside the picture`, () => {
      const found = plot([row({ point })]).rows[0]?.point;
      expect([found?.from, found?.x, found?.to]).to.eql(x);
    });
  }

  it('reads a domain around zero, and puts the ticks at its ends and middle', () => {
    const point = { value: 0, low: -25, high: 25 };
    const geometry = pairPlotGeometry({
      rows: [row({ point, ring: -50 })],
      domain: [-50, 50],
      ticks: ['minder', 'gelijk', 'meer'],
      chained: false,
    });
    expect(geometry.rows[0]).to.deep.include({ point: { x: 50, from: 26.5, to: 73.5 }, ring: 3 });
    expect(geometry.ticks.map(({ x }) => x)).to.eql([3, 50, 97]);
  });

  it('draws a ring where there is no point', () => {
    expect(plot([row({ point: null, ring: 50 })]).rows[0]).to.include({ point: null, ring: 50 });
  });

  it('lets each link of a chain reach into the next', () => {
    const { rows, plotHeight } = plot([row(), row({ label: LONG }), row(NOTHING)], true);
    const links = rows.map(({ link }) => link ?? { y: NaN, height: NaN });
    for (const [index, { y, height }] of links.entries()) {
      const next = links[index + 1];
      if (next)
        expect(y + height)
          .to.be.above(next.y)
          .and.below((rows[index + 1]?.textY ?? 0) - 0.9);
      else expect(y + height).to.be.below(plotHeight);
    }
    expect(plot([row()]).rows[0]?.link).to.equal(null);
  });

  it('needs no rows', () => {
    expect(plot([]).rows).to.eql([]);
  });
});
