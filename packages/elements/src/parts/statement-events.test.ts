import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { allByRole, byRole } from '../testing/by-role.js';
import { draw, only } from '../testing/draw.js';
import { viewOf } from '../testing/view.js';
import { statement } from './statement.js';
import { firstAnswerOf } from './statement-events.js';

describe('Focus for a statement', () => {
  for (const { item, name } of [
    { item: 'a-1', name: '1. Ik kijk goed.' },
    { item: 'b-2', name: '4. Ik loop door.' },
  ]) {
    it(`goes to the first answer of ${item}, whatever is chosen`, () => {
      const view = viewOf({ session: { answers: { 'a-1': 4, 'b-2': 4 } } });
      const place = draw(html`${['a-1', 'b-2'].map((id, index) => statement(view, id, index))}`);
      const [first] = allByRole(byRole(place, 'group', name), 'radio');
      expect(place.querySelector(firstAnswerOf(item))).to.equal(first);
    });
  }

  it('goes nowhere when the statement is not there', () => {
    const place = draw(statement(viewOf(), 'a-1', 0));
    expect(only(place, 'fieldset').matches(':has(input)')).to.equal(true);
    expect(place.querySelector(firstAnswerOf('a-2'))).to.equal(null);
  });
});
