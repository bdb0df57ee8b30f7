import { expect } from '@open-wc/testing';
import { nl } from '../locales/nl.js';
import { allByRole, byRole, textOf } from '../testing/by-role.js';
import { draw } from '../testing/draw.js';
import { viewOf } from '../testing/view.js';
import { gapNotice } from './gap-notice.js';

const CASES = [
  {
    unanswered: 'notice',
    gaps: ['a-2'],
    heading: nl.page.skipped(1),
    advice: nl.page.maySkip,
  },
  {
    unanswered: 'notice',
    gaps: ['a-1', 'b-2'],
    heading: nl.page.skipped(2),
    advice: nl.page.maySkip,
  },
  {
    unanswered: 'refuse',
    gaps: ['a-2'],
    heading: nl.page.open(1),
    advice: nl.page.mustAnswer,
  },
  {
    unanswered: 'refuse',
    gaps: ['a-1', 'a-2', 'b-1'],
    heading: nl.page.open(3),
    advice: nl.page.mustAnswer,
  },
] as const;

describe('The notice of open statements', () => {
  it('is accessible', async () => {
    const place = draw(gapNotice(viewOf({ session: { gaps: ['a-1'] } })));
    await expect(place).to.be.accessible();
  });

  it('is not there when nothing is open', () => {
    expect(textOf(draw(gapNotice(viewOf())))).to.equal('');
  });

  for (const { unanswered, gaps, heading, advice } of CASES) {
    it(`with ${unanswered} and ${gaps.length} open says “${heading}”`, () => {
      const view = viewOf({ options: { unanswered }, session: { gaps } });
      const place = draw(gapNotice(view));
      expect(byRole(place, 'heading', heading).tagName).to.equal('H3');
      expect(textOf(place)).to.contain(advice);
      expect(allByRole(place, 'button')).to.have.length(gaps.length);
    });
  }

  it('leads to each statement by number and words', () => {
    const view = viewOf({ session: { gaps: ['a-2', 'b-2'] } });
    const place = draw(gapNotice(view));
    byRole(place, 'button', '2. Ik luister goed.').click();
    byRole(place, 'button', '4. Ik loop door.').click();
    expect(view.actions).to.eql([
      { type: 'go-to', item: 'a-2' },
      { type: 'go-to', item: 'b-2' },
    ]);
  });
});
