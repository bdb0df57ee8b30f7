import { expect } from '@open-wc/testing';
import { teamReportNl } from '../../locales/team-report.nl.js';
import type { LeerteamReport } from '../../leerteam-report/leerteam-report-element.js';
import { byRole, textOf } from '../../testing/by-role.js';
import { madeResults, mountReport } from '../../testing/mount-report.js';
import { replaced } from '../../testing/replaced.js';

const { tools } = teamReportNl.frame;

interface Saved {
  readonly name: string;
  readonly blob: Promise<Blob>;
}

/** What is saved; the addresses are real, because a picture is drawn from one. */
function savedFiles(): readonly Saved[] {
  const saved: Saved[] = [];
  let undo = (): void => {};
  beforeEach(() => {
    saved.length = 0;
    undo = replaced(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: fetch(this.href).then((file) => file.blob()) });
    });
  });
  afterEach(() => undo());
  return saved;
}

async function report(): Promise<LeerteamReport> {
  const { element } = await mountReport({ properties: { results: madeResults() } });
  return element;
}

function buttons(element: LeerteamReport, kind: string): readonly HTMLButtonElement[] {
  const all = element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.save button') ?? [];
  return [...all].filter((button) => textOf(button) === kind);
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setTimeout(done, 5));
}

describe('The picture of a figure', () => {
  const saved = savedFiles();

  it('is saved as an SVG that needs nothing around it', async () => {
    const element = await report();
    buttons(element, 'SVG')[0]?.click();
    await until(() => saved.length > 0);
    expect(saved[0]?.name).to.match(/^leerklimaat-rapport-[\w-]+\.svg$/);
    const text = (await (await saved[0]?.blob)?.text()) ?? '';
    expect(text).not.to.match(/var\(|class=|style=|<!--|light-dark|NaN|undefined/);
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(file.querySelector('parsererror')).to.equal(null);
    const sentence = textOf(element.shadowRoot?.querySelector('figcaption'));
    const own = [...file.querySelectorAll('svg > text')].filter(
      ({ parentNode }) => parentNode === file.documentElement,
    );
    expect(own.map((line) => textOf(line)).join(' ')).to.equal(sentence);
    const shown = element.shadowRoot?.querySelectorAll('.shown')[0]?.querySelectorAll('text');
    const inside = file.querySelectorAll('svg svg text');
    expect(Array.from(inside, textOf)).to.eql(Array.from(shown ?? [], textOf));
    for (const shape of file.querySelectorAll('circle, line, text')) {
      expect(shape.getAttribute('fill')).to.match(/^rgb|^none$|^color\(/);
    }
  });

  it('looks the same whatever the colour scheme of the page is', async () => {
    const texts: string[] = [];
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      const element = await report();
      buttons(element, 'SVG')[0]?.click();
      await until(() => saved.length > texts.length);
      texts.push((await (await saved.at(-1)?.blob)?.text()) ?? '');
      element.remove();
    }
    document.documentElement.style.colorScheme = '';
    expect(texts[0]).to.equal(texts[1]);
  });

  it('leaves nothing behind in the page', async () => {
    const element = await report();
    buttons(element, 'SVG')[0]?.click();
    await until(() => saved.length > 0);
    expect(element.shadowRoot?.querySelector('.picture')).to.equal(null);
  });

  it('is saved as a PNG with something on it', async () => {
    const element = await report();
    buttons(element, 'PNG')[0]?.click();
    await until(() => saved.length > 0);
    expect(saved[0]?.name).to.match(/\.png$/);
    const blob = await saved[0]?.blob;
    if (!blob) throw new Error('Nothing was saved.');
    const bitmap = await createImageBitmap(blob);
    expect(bitmap.width).to.equal(2 * (640 + 32));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = new Uint32Array(
      context?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? new ArrayBuffer(0),
    );
    expect(new Set(pixels).size).to.be.above(20);
    expect(pixels[0]).to.equal(0xff_ff_ff_ff);
  });

  it('becomes an SVG on a page that allows no PNG: that is said, and PNG goes', async () => {
    const undo = replaced(HTMLImageElement.prototype, 'decode', () =>
      Promise.reject(new DOMException('', 'EncodingError')),
    );
    const element = await report();
    buttons(element, 'PNG')[0]?.click();
    await until(() => saved.length > 0);
    undo();
    await element.updateComplete;
    expect(saved[0]?.name).to.match(/\.svg$/);
    expect(buttons(element, 'PNG')).to.have.length(0);
    const status = element.shadowRoot?.querySelector('[role=status]');
    expect(textOf(status)).to.equal(tools.noPng);
    expect(textOf(element.shadowRoot?.querySelector('.save'))).to.contain(tools.noPng);
  });

  it('has a name of its own on each button', async () => {
    const element = await report();
    const caption = textOf(element.shadowRoot?.querySelector('caption'));
    byRole(element, 'button', `${tools.picture} SVG: ${caption}`);
  });
});
