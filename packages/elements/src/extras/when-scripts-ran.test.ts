import { expect } from '@open-wc/testing';
import { replaced } from '../testing/replaced.js';
import { whenScriptsRan } from './when-scripts-ran.js';

/** Calls after each of these, on a page that is not read yet. */
function calls(
  ...steps: readonly (readonly [state: DocumentReadyState, event: string])[]
): number[] {
  let count = 0;
  const undo = replaced(document, 'readyState', 'loading');
  whenScriptsRan(() => (count += 1));
  undo();
  return [
    count,
    ...steps.map(([state, event]) => {
      const back = replaced(document, 'readyState', state);
      document.dispatchEvent(new Event(event));
      back();
      return count;
    }),
  ];
}

describe('The scripts of a page have run', () => {
  it('when the page is complete', () => {
    let count = 0;
    whenScriptsRan(() => (count += 1));
    expect(count).to.equal(1);
  });

  it('when its content is loaded, not when its text is read; and that is told once', () => {
    const told = calls(
      ['interactive', 'readystatechange'],
      ['interactive', 'DOMContentLoaded'],
      ['complete', 'readystatechange'],
    );
    expect(told).to.eql([0, 0, 1, 1]);
  });

  it('at the latest when it is complete, for who missed that', () => {
    expect(calls(['complete', 'readystatechange'])).to.eql([0, 1]);
  });
});
