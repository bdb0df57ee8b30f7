import { expect } from '@open-wc/testing';
import { draw, only } from '../testing/draw.js';
import { answerBars } from './answer-bars.js';

const TICKS = ['helemaal niet', 'niet', 'deels', 'wel', 'helemaal'];
const SENTENCE = 'Steun: het aantal mensen per antwoord.';
const ROWS = [
  { statement: 'Ik kan makkelijk om hulp vragen.', counts: [0, 2, 4, 6, 1], words: '' },
  { statement: 'Mijn werk daagt mij uit.', counts: null, words: 'niet getoond' },
];

describe('Answers as bars', () => {
  it('are accessible: one picture with the sentence as its name', async () => {
    const picture = only(draw(answerBars(ROWS, TICKS, SENTENCE)), 'svg');
    await expect(picture).to.be.accessible();
    expect(picture.getAttribute('aria-label')).to.equal(SENTENCE);
  });

  it('write the statements, the numbers, why there are none, and the answers', () => {
    const picture = only(draw(answerBars(ROWS, TICKS, SENTENCE)), 'svg');
    const texts = [...picture.querySelectorAll('text')].map(({ textContent }) =>
      textContent.trim().replaceAll(/\s+/g, ' '),
    );
    expect(texts).to.eql([
      'Ik kan makkelijk om hulp vragen.',
      '0',
      '2',
      '4',
      '6',
      '1',
      'Mijn werk daagt mij uit.',
      'niet getoond',
      ...TICKS,
    ]);
  });

  it('leave out what stands between the ends where room is short', () => {
    const picture = only(draw(answerBars(ROWS, TICKS, SENTENCE)), 'svg');
    const minor = [...picture.querySelectorAll('.minor')].map(({ textContent }) => textContent);
    expect(minor).to.eql(TICKS.slice(1, -1));
  });

  it('are in parts where they are longer than a page, with one measure, told once', () => {
    const [row] = ROWS;
    const rows = Array.from({ length: 20 }, (_, index) => ({
      statement: row?.statement ?? '',
      counts: [0, 0, index, 0, 0],
      words: '',
    }));
    const place = draw(answerBars(rows, TICKS, SENTENCE));
    const parts = [...place.querySelectorAll('svg')];
    expect(parts.length).to.be.above(1);
    expect(place.querySelectorAll('.row')).to.have.length(20);
    expect(place.querySelectorAll('svg:not([aria-hidden])')).to.have.length(1);
    const heights = [...place.querySelectorAll('rect:nth-of-type(3)')].map((bar) =>
      Number.parseFloat(bar.getAttribute('height') ?? ''),
    );
    expect(heights).to.eql([...heights].sort((a, b) => a - b));
    expect(new Set(heights).size).to.equal(20);
  });
});
