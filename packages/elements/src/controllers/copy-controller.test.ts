import { expect } from '@open-wc/testing';
import { replaced } from '../testing/replaced.js';
import { CopyController } from './copy-controller.js';

let undo = (): void => {};

interface Clipboard {
  readonly writeText: (text: string) => Promise<void>;
}

describe('Copying', () => {
  let changes: number;
  let controller: CopyController;

  beforeEach(() => {
    changes = 0;
    controller = new CopyController(() => (changes += 1));
  });
  afterEach(() => undo());

  it('puts the text on the clipboard, and says so', async () => {
    const texts: string[] = [];
    clipboard({ writeText: async (text) => void texts.push(text) });
    expect(controller.state).to.equal('idle');
    await controller.copy('Ik kijk goed.');
    expect(texts).to.eql(['Ik kijk goed.']);
    expect(controller.state).to.equal('copied');
    expect(changes).to.equal(1);
  });

  const REFUSALS = [
    { title: 'the page refuses', value: { writeText: () => Promise.reject(new Error('no')) } },
    { title: 'there is no clipboard, as on plain http', value: undefined },
  ];
  for (const { title, value } of REFUSALS) {
    it(`is left to the hand where ${title}`, async () => {
      clipboard(value);
      await controller.copy('Ik kijk goed.');
      expect(controller.state).to.equal('by-hand');
      expect(changes).to.equal(1);
    });
  }

  it('starts afresh after a reset', async () => {
    clipboard(undefined);
    await controller.copy('Ik kijk goed.');
    controller.reset();
    expect(controller.state).to.equal('idle');
  });
});

function clipboard(value: Clipboard | undefined): void {
  undo = replaced(navigator, 'clipboard', value);
}
