import { expect } from '@open-wc/testing';
import { draw, only } from '../testing/draw.js';
import { waterline } from './waterline.js';

const SENTENCE = 'Boven zie je het, onder niet.';
const DATA = {
  above: [
    { label: 'Leergoesting', shown: '' },
    { label: 'Autonomie', shown: '63' },
  ],
  below: [
    { label: 'Psychologische veiligheid', shown: '41' },
    { label: 'Leercultuur', shown: '–' },
  ],
};

function picture(): Element {
  return only(draw(waterline(DATA, SENTENCE, 'waterlijn')), 'svg[role="img"]');
}

describe('The waterline', () => {
  it('is accessible: one picture with the sentence as its name', async () => {
    await expect(picture()).to.be.accessible();
    expect(picture().getAttribute('aria-label')).to.equal(SENTENCE);
  });

  it('writes every name with what it shows, and names the line', () => {
    const texts = [...picture().querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).to.eql([
      'waterlijn',
      ...[...DATA.above, ...DATA.below].flatMap(({ label, shown }) => [label, shown]),
    ]);
  });

  it('writes in the ice in a colour that stands out from it', () => {
    const groups = [...picture().querySelectorAll('g')].map((group) => group.getAttribute('fill'));
    expect(groups).to.eql(['var(--_ink)', 'var(--_ink)', 'var(--_on-accent)', 'var(--_on-accent)']);
  });
});
