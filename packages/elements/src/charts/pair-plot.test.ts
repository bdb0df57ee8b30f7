import { expect } from '@open-wc/testing';
import { draw, only } from '../testing/draw.js';
import { pairPlot } from './pair-plot.js';
import type { PairPlotData } from './pair-plot-geometry.js';

const SENTENCE = 'De stip is het team. De open stip ben jij.';
const LONG = 'Mijn leidinggevende geeft advies over hoe ik het geleerde kan toepassen.';
const DATA: PairPlotData = {
  rows: [
    {
      label: LONG,
      words: 'jij ziet dit vaker dan je team',
      point: { value: 50, low: 40, high: 60 },
      ring: 100,
      emphasis: true,
    },
    { label: 'Steun', words: 'te weinig antwoorden', point: null, ring: null, emphasis: false },
  ],
  domain: [0, 100],
  ticks: ['nooit', 'zelden', 'soms', 'vaak', 'altijd'],
  chained: false,
};

function picture(data: PairPlotData = DATA): SVGSVGElement {
  return only(draw(pairPlot(data, SENTENCE)), 'svg') as SVGSVGElement;
}

describe('The pair plot', () => {
  it('is accessible: one picture with the sentence as its name', async () => {
    await expect(picture()).to.be.accessible();
    expect(picture().getAttribute('role')).to.equal('img');
    expect(picture().getAttribute('aria-label')).to.equal(SENTENCE);
  });

  it('writes ticks, names and words', () => {
    const texts = Array.from(picture().querySelectorAll('text'), ({ textContent }) =>
      textContent.trim(),
    );
    const rows = DATA.rows.flatMap(({ label, words }) => [label, words]);
    expect(texts).to.eql([...DATA.ticks, ...rows]);
  });

  it('draws a dot on its line inside a wider ring, and nothing where there is no value', () => {
    const drawn = picture();
    const marks = Array.from(drawn.querySelectorAll('circle'), (mark) => [
      mark.getAttribute('class'),
      mark.getAttribute('cx'),
      mark.getAttribute('r'),
    ]);
    expect(marks).to.eql([
      ['outline', '97%', '.6em'],
      ['dot', '50%', '.35em'],
    ]);
    expect(drawn.querySelectorAll('.interval')).to.have.length(1);
  });

  it('warms the row that stands out', () => {
    const warm = picture().querySelectorAll('.warm .label');
    expect(warm[0]?.textContent.trim()).to.equal(LONG);
    expect(picture().querySelectorAll('.row:not(.warm)')).to.have.length(1);
  });

  it('puts the rows of a chain in links', () => {
    expect(picture().querySelectorAll('rect')).to.have.length(0);
    expect(picture({ ...DATA, chained: true }).querySelectorAll('rect')).to.have.length(2);
  });

  for (const chained of [false, true]) {
    it(`fits 280 px${chained ? ', chained' : ''}`, () => {
      const place = draw(pairPlot({ ...DATA, chained }, SENTENCE));
      place.style.cssText = 'width: 280px; font: 16px sans-serif';
      const svg = only(place, 'svg') as SVGSVGElement;
      svg.style.cssText = 'font-size: 0.92em';
      const { left, right, bottom } = svg.getBoundingClientRect();
      for (const text of svg.querySelectorAll('.row text')) {
        // What ends at a place has no style sheet here to say so.
        if (text.classList.contains('end')) text.setAttribute('text-anchor', 'end');
        const box = text.getBoundingClientRect();
        expect(box.left, text.textContent).to.be.at.least(left - 1);
        expect(box.right, text.textContent).to.be.at.most(right + 1);
        expect(box.bottom, text.textContent).to.be.at.most(bottom);
      }
    });
  }

  it('is in parts where it is longer than a page, each with its ticks, told once', () => {
    const rows = Array.from({ length: 30 }, () => DATA.rows[0] ?? []).flat();
    const place = draw(pairPlot({ ...DATA, rows }, SENTENCE));
    const parts = [...place.querySelectorAll('svg')];
    expect(parts.length).to.be.above(2);
    for (const part of parts) {
      expect(Number.parseFloat(part.getAttribute('height') ?? '')).to.be.below(60);
      expect(part.textContent).to.contain('altijd');
    }
    expect(place.querySelectorAll('.row')).to.have.length(30);
    expect(place.querySelectorAll('svg:not([aria-hidden])')).to.have.length(1);
  });
});
