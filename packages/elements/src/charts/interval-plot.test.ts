import { expect } from '@open-wc/testing';
import { draw, only } from '../testing/draw.js';
import { intervalPlot } from './interval-plot.js';
import { intervalPlotGeometry } from './interval-plot-geometry.js';

const DATA = {
  rows: [
    {
      label: 'Steun',
      words: '62',
      point: { value: 62, low: 45, high: 79 },
      emphasis: true,
    },
    { label: 'Ruimte', words: 'te weinig antwoorden', point: null, emphasis: false },
  ],
  domain: [0, 100] as const,
  ticks: ['nooit', 'soms', 'altijd'],
};
const SENTENCE = 'De stip is je score.';

describe('The interval plot', () => {
  it('is accessible: one picture with the sentence as its name', async () => {
    const picture = only(draw(intervalPlot(DATA, SENTENCE)), 'svg');
    await expect(picture).to.be.accessible();
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.equal(SENTENCE);
  });

  it('writes ticks, names and words', async () => {
    const picture = only(draw(intervalPlot(DATA, SENTENCE)), 'svg');
    const texts = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).to.have.members([
      ...DATA.ticks,
      ...DATA.rows.flatMap(({ label, words }) => [label, words]),
    ]);
  });

  it('draws a dot on its interval where there is a value, and nowhere else', async () => {
    const picture = only(draw(intervalPlot(DATA, SENTENCE)), 'svg');
    const point = intervalPlotGeometry(DATA).rows[0]?.point;
    const dots = [...picture.querySelectorAll('circle')].map((dot) => dot.getAttribute('cx'));
    expect(dots).to.eql([`${point?.x}%`]);
    const intervals = [...picture.querySelectorAll('.interval')].map((line) =>
      ['x1', 'x2'].map((name) => line.getAttribute(name)),
    );
    expect(intervals).to.eql([[`${point?.from}%`, `${point?.to}%`]]);
  });

  it('warms the row that stands out', async () => {
    const picture = only(draw(intervalPlot(DATA, SENTENCE)), 'svg');
    const warm = [...picture.querySelectorAll('.warm .label')].map(
      ({ textContent }) => textContent,
    );
    expect(warm).to.eql(['Steun']);
  });
});
