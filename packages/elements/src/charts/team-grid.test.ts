import { expect } from '@open-wc/testing';
import { draw, only } from '../testing/draw.js';
import { teamGrid } from './team-grid.js';
import type { TeamGridData } from './team-grid-geometry.js';

const DATA: TeamGridData = {
  columns: [
    { label: 'Leerleiderschap', emphasis: true },
    { label: 'Steun', emphasis: false },
  ],
  rows: [
    {
      label: 'Noord',
      words: null,
      cells: [
        { dot: 60, ring: 55, sign: '' },
        { dot: null, ring: null, sign: '↑' },
      ],
    },
    { label: 'Zuid', words: 'te weinig antwoorden', cells: [] },
  ],
  legend: [
    { mark: 'dot', text: 'gemiddelde' },
    { mark: 'outline', text: 'bijgesteld' },
    { mark: '↑', text: '(bijna) iedereen bovenaan' },
  ],
};
const SENTENCE = 'De stip is het gemiddelde.';

describe('The grid of teams', () => {
  it('is accessible: one picture with the sentence as its name', async () => {
    const picture = only(draw(teamGrid(DATA, SENTENCE)), 'svg');
    await expect(picture).to.be.accessible();
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.equal(SENTENCE);
  });

  it('writes names, signs, what they stand for, and words in place of a row', () => {
    const picture = only(draw(teamGrid(DATA, SENTENCE)), 'svg');
    const texts = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
    const rows = ['Noord', '↑', 'Zuid', 'te weinig antwoorden'];
    const legend = ['gemiddelde', 'bijgesteld', '↑', '(bijna) iedereen bovenaan'];
    expect(texts).to.eql(['Leerleiderschap', 'Steun', ...rows, ...legend]);
  });

  it('tells dot and ring apart by form: the ring is the larger, and lies behind', () => {
    const picture = only(draw(teamGrid(DATA, SENTENCE)), 'svg');
    const marks = [...picture.querySelectorAll('.row circle')].map((mark) => [
      mark.getAttribute('class'),
      mark.getAttribute('r'),
    ]);
    expect(marks).to.eql([
      ['outline', '.6em'],
      ['dot', '.35em'],
    ]);
  });

  it('warms the column that carries the others, and no other', () => {
    const picture = only(draw(teamGrid(DATA, SENTENCE)), 'svg');
    const warm = [...picture.querySelectorAll('.warm text')].map(({ textContent }) => textContent);
    expect(warm).to.eql(['Leerleiderschap']);
  });

  for (const [count, parts] of [
    [1, 1],
    [10, 1],
    [11, 2],
    [40, 4],
  ] as const) {
    it(`puts ${count} rows in ${parts} parts, each with the names, and tells them once`, async () => {
      const rows = Array.from(
        { length: count },
        () => DATA.rows[0] ?? { label: '', words: null, cells: [] },
      );
      const place = draw(teamGrid({ ...DATA, rows }, SENTENCE));
      const pictures = [...place.querySelectorAll('svg')];
      expect(pictures).to.have.length(parts);
      const heads = pictures.map((picture) => picture.querySelectorAll('.warm > .label').length);
      expect(heads).to.eql(Array(parts).fill(1));
      expect(place.querySelectorAll('svg:not([aria-hidden])')).to.have.length(1);
      expect(pictures.at(-1)?.textContent).to.contain('bijgesteld');
      expect(place.querySelectorAll('.row')).to.have.length(count);
      await expect(place).to.be.accessible();
    });
  }
});
