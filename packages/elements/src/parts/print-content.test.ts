import { expect, fixtureSync, html } from '@open-wc/testing';
import { caughtPrints } from '../testing/caught-prints.js';
import { printContent } from './print-content.js';

describe('Printing', () => {
  const prints = caughtPrints();
  let content: HTMLElement;

  beforeEach(() => {
    content = fixtureSync(html`
      <div>
        <h2>Hoe het gaat</h2>
        <label><input type="checkbox" /> Gekozen</label>
        <details>
          <summary>Bronnen</summary>
          Iemand 2020
        </details>
      </div>
    `);
    document.documentElement.lang = 'nl';
  });
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('puts a copy on a sheet of its own, in the language of the page', () => {
    printContent(content, []);
    expect(prints).to.have.length(1);
    expect(prints[0]?.root.querySelector('h2')?.textContent).to.equal('Hoe het gaat');
    expect(prints[0]?.view.document.documentElement.lang).to.equal('nl');
    expect(content.isConnected).to.equal(true);
  });

  it('shows what is folded on the page, and leaves the page folded', () => {
    printContent(content, []);
    expect(prints[0]?.root.querySelector('details')?.open).to.equal(true);
    expect(content.querySelector('details')?.open).to.equal(false);
  });

  it('keeps what the person chose', () => {
    content.querySelector('input')?.click();
    printContent(content, []);
    expect(prints[0]?.root.querySelector('input')?.checked).to.equal(true);
  });

  it('takes all styles along', () => {
    const sheets = ['h2 { color: rgb(1, 2, 3); }', '@media print { h2 { color: rgb(4, 5, 6); } }'];
    printContent(
      content,
      sheets.map((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return sheet;
      }),
    );
    const [print] = prints;
    const rules = print?.root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    expect(rules?.map(({ cssText }) => cssText.slice(0, 12))).to.eql([
      'h2 { color: ',
      '@media print',
    ]);
    const title = print?.root.querySelector('h2');
    expect(title && print?.view.getComputedStyle(title).color).to.equal('rgb(1, 2, 3)');
  });

  it('stands out of sight and takes the frame away afterwards', () => {
    printContent(content, []);
    const { frame, view } = prints[0] ?? {};
    expect(frame?.isConnected).to.equal(true);
    expect(frame?.getAttribute('aria-hidden')).to.equal('true');
    expect(frame?.getBoundingClientRect()).to.include({ width: 0, height: 0 });
    view?.dispatchEvent(new Event('afterprint'));
    expect(frame?.isConnected).to.equal(false);
  });

  it('takes an earlier frame away: where printing is refused nobody says that it is over', () => {
    printContent(content, []);
    printContent(content, []);
    expect(prints.map(({ frame }) => frame.isConnected)).to.eql([false, true]);
    expect(document.querySelectorAll('iframe')).to.have.length(1);
  });
});
