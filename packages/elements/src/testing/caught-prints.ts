import { replaced } from './replaced.js';

type FrameWindow = Window & typeof globalThis;

export interface Print {
  readonly frame: HTMLIFrameElement;
  readonly view: FrameWindow;
  /** What stands on the sheet. */
  readonly root: ShadowRoot;
}

/** Catches what each test of the suite prints, instead of opening the print dialogue. */
export function caughtPrints(): readonly Print[] {
  const prints: Print[] = [];
  let undo = (): void => {};
  beforeEach(() => {
    prints.length = 0;
    undo = replaced(document.body, 'append', (...nodes: readonly Node[]) => {
      for (const node of nodes) {
        document.body.appendChild(node);
        if (node instanceof HTMLIFrameElement) catchPrint(node, prints);
      }
    });
  });
  afterEach(() => {
    undo();
    for (const { frame } of prints) frame.remove();
  });
  return prints;
}

function catchPrint(frame: HTMLIFrameElement, prints: Print[]): void {
  const view = frame.contentWindow as FrameWindow;
  view.print = () => {
    const root = view.document.body.firstElementChild?.shadowRoot;
    if (!root) throw new Error('The sheet is empty.');
    prints.push({ frame, view, root });
  };
}
