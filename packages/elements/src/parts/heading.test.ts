import { expect } from '@open-wc/testing';
import { byRole } from '../testing/by-role.js';
import { draw } from '../testing/draw.js';
import { heading } from './heading.js';

describe('A heading', () => {
  const CASES = [
    { level: 2, tag: 'H2' },
    { level: 3, tag: 'H3' },
    { level: 4, tag: 'H4' },
    { level: 5, tag: 'H5' },
    { level: 6, tag: 'H6' },
    { level: 7, tag: 'H6' },
  ];
  for (const { level, tag } of CASES) {
    for (const focusable of [true, false]) {
      it(`at level ${level} is ${tag}, ${focusable ? 'and may take focus' : 'no focus'}`, () => {
        const drawn = byRole(draw(heading(level, 'Stap', { focusable })), 'heading', 'Stap');
        expect(drawn.tagName).to.equal(tag);
        drawn.focus();
        expect(document.activeElement === drawn).to.equal(focusable);
      });
    }
  }

  it('is never a stop of the Tab key', () => {
    const drawn = byRole(draw(heading(2, 'Stap', { focusable: true })), 'heading');
    expect(drawn.tabIndex).to.equal(-1);
  });

  it('shows its text as text', () => {
    const drawn = byRole(draw(heading(2, '<b>Stap</b>')), 'heading');
    expect(drawn.textContent).to.equal('<b>Stap</b>');
  });
});
