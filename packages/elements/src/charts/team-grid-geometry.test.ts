import { expect } from '@open-wc/testing';
import { teamGridGeometry, type TeamGridData } from './team-grid-geometry.js';

const NAMES = ['Leerleiderschap', 'Kansen', 'Steun', 'Ruimte', 'Autonomie', 'Kennisdeling'];
const COLUMNS = NAMES.map((label, index) => ({ label, emphasis: index === 0 }));

function grid(
  rows: number,
  dot: number | null = 50,
  more: Partial<TeamGridData> = {},
): ReturnType<typeof teamGridGeometry> {
  const cells = NAMES.map(() => ({ dot, ring: dot === null ? null : 60, sign: '–' }));
  return teamGridGeometry({
    columns: COLUMNS,
    rows: Array.from({ length: rows }, (_, index) => ({
      label: `Team ${index}`,
      words: null,
      cells,
    })),
    legend: [],
    ...more,
  });
}

describe('The geometry of the grid of teams', () => {
  it('puts rows below each other, and the names above them', () => {
    const { heads, height, rows } = grid(10);
    expect(heads).to.have.length(NAMES.length);
    const lines = rows.map(({ lineY }) => lineY);
    expect(lines).to.eql([...lines].sort((a, b) => a - b));
    expect(height).to.be.above(lines.at(-1) ?? Infinity);
    for (const { textY, lineY } of rows) {
      expect(textY)
        .to.be.below(lineY)
        .and.above(heads.at(-1)?.y ?? Infinity);
    }
  });

  it('lets every name stand above the line of its column, one lower than the other', () => {
    const { heads } = grid(3);
    for (const [index, { x, y, to }] of heads.entries()) {
      expect(x).to.be.closeTo((100 / 6) * index, 0.01);
      expect(y).to.be.above(heads[index - 1]?.y ?? 0);
      expect(to).to.be.above(y);
    }
  });

  it('ends a name at the edge that would run over it', () => {
    expect(
      grid(1)
        .heads.filter(({ isEnd }) => isEnd)
        .map(({ label }) => label),
    ).to.eql(['Kennisdeling']);
  });

  for (const value of [-5, 0, 50, 100, 130]) {
    it(`keeps a mean of ${value} within its column, on the axis`, () => {
      for (const [index, { from, to, dot }] of (grid(1, value).rows[0]?.cells ?? []).entries()) {
        expect(from).to.be.above((100 / 6) * index);
        expect(to).to.be.below((100 / 6) * (index + 1));
        const share = Math.min(1, Math.max(0, value / 100));
        expect(dot).to.be.closeTo(from + share * (to - from), 0.02);
      }
    });
  }

  it('puts nothing where there is no mean', () => {
    for (const { dot, ring, sign } of grid(1, null).rows[0]?.cells ?? []) {
      expect([dot, ring, sign]).to.eql([null, null, '–']);
    }
  });

  it('shortens a name that would run over the edge, whole characters only', () => {
    const label = '🙂'.repeat(50);
    const rows = [{ label, words: null, cells: [] }];
    const shown = teamGridGeometry({ columns: COLUMNS, rows, legend: [] }).rows[0]?.label;
    expect(shown).to.equal(`${'🙂'.repeat(21)}…`);
  });

  it('puts the legend below all rows, a line each', () => {
    const legend = [
      { mark: 'dot', text: 'gemiddelde' },
      { mark: '–', text: 'te weinig antwoorden' },
    ];
    const { legend: placed, rows, height } = grid(2, 50, { legend });
    const [first, second] = placed.map(({ y }) => y);
    expect(first).to.be.above(rows.at(-1)?.lineY ?? Infinity);
    expect(second)
      .to.be.above(first ?? Infinity)
      .and.below(height);
  });
});
