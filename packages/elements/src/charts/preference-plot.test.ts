import { expect } from '@open-wc/testing';
import { draw, only } from '../testing/draw.js';
import { textsIn } from '../testing/result-texts.js';
import { preferencePlot } from './preference-plot.js';
import { preferencePlotGeometry, type PreferencePlotData } from './preference-plot-geometry.js';

const TWO: PreferencePlotData = {
  rows: [
    { label: 'Oefenen', dot: 20, ring: -20, band: [20, -20], emphasis: true },
    { label: 'Ontdekken', dot: 8, ring: 8, band: [8, 8], emphasis: false },
  ],
  ticks: ['minder', 'gemiddeld', 'liever'],
  names: ['jij', 'de ander'],
};
const GROUP: PreferencePlotData = {
  ...TWO,
  rows: [{ label: 'Oefenen', dot: 5, ring: null, band: [-10, 20], emphasis: false }],
  names: null,
};
const SENTENCE = 'Jij en de ander.';

function picture(data: PreferencePlotData): Element {
  return only(draw(preferencePlot(data, SENTENCE)), 'svg');
}

describe('The preference plot', () => {
  it('is accessible: one picture with the sentence as its name', async () => {
    const drawn = picture(TWO);
    await expect(drawn).to.be.accessible();
    expect(drawn.getAttribute('role')).to.equal('img');
    expect(drawn.getAttribute('aria-label')).to.equal(SENTENCE);
  });

  it('writes ticks, names of rows, and who is who where there are two', () => {
    const { ticks, rows, names } = TWO;
    const labels = rows.map(({ label }) => label);
    expect(textsIn(picture(TWO))).to.eql([...ticks, ...labels, ...(names ?? [])]);
    expect(textsIn(picture(GROUP))).to.eql([...ticks, 'Oefenen']);
  });

  it('draws a dot within a wider ring, with a line between: at one place both still show', () => {
    const row = picture(TWO).querySelectorAll('.row')[1];
    const [ring, dot] = Array.from(row?.querySelectorAll('circle') ?? []);
    expect(ring?.getAttribute('class')).to.equal('outline');
    expect(dot?.getAttribute('class')).to.equal('dot');
    expect(ring?.getAttribute('cx')).to.equal(dot?.getAttribute('cx'));
    const radius = (circle: Element | undefined): number =>
      parseFloat(circle?.getAttribute('r') ?? '');
    expect(radius(ring)).to.be.above(radius(dot) * 1.5);
  });

  it('draws the band of a group, and no ring', () => {
    const drawn = picture(GROUP);
    const [row] = preferencePlotGeometry(GROUP).rows;
    const line = only(drawn, '.interval');
    expect(['x1', 'x2'].map((name) => line.getAttribute(name))).to.eql(
      row?.band.map((x) => `${x}%`),
    );
    expect(drawn.querySelectorAll('.outline')).to.have.length(0);
    expect(only(drawn, '.dot').getAttribute('cx')).to.equal(`${row?.dot}%`);
  });

  it('warms what lies clearly apart', () => {
    const warm = [...picture(TWO).querySelectorAll('.warm .label')];
    expect(warm.map(({ textContent }) => textContent)).to.eql(['Oefenen']);
  });
});
