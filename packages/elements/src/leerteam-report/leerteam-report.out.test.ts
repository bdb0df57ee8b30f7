import { expect } from '@open-wc/testing';
import { nl } from '../locales/nl.js';
import { teamReportNl } from '../locales/team-report.nl.js';
import { byRole, nameOf, textOf } from '../testing/by-role.js';
import { caughtDownloads } from '../testing/caught-downloads.js';
import { caughtPrints } from '../testing/caught-prints.js';
import { headingOf, madeResults, mountReport, viewLinks } from '../testing/mount-report.js';

const { frame } = teamReportNl;

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setTimeout(done, 5));
}

describe('What can be printed', () => {
  const prints = caughtPrints();

  it('is the whole report on paper: what it rests on first, then every view', async () => {
    const { element } = await mountReport({ properties: { results: madeResults() } });
    byRole(element, 'button', frame.tools.print).click();
    const sheets = [...(prints[0]?.root.querySelectorAll('.sheet') ?? [])];
    expect(textOf(sheets[0])).to.contain(frame.about.method).and.contain(frame.about.isNot[0]);
    expect(sheets.length).to.be.above(viewLinks(element).length);
    expect(textOf(sheets[1])).to.contain(headingOf(element));
    const root = prints[0]?.root;
    expect(root?.querySelectorAll('button, input, textarea, nav, a')).to.have.length(0);
    expect(root?.querySelectorAll('details:not([open])')).to.have.length(0);
  });

  it('is every team’s page besides, for who asks for it', async () => {
    const { element } = await mountReport({ properties: { results: madeResults() } });
    const sheets = (index: number): readonly string[] =>
      [...(prints[index]?.root.querySelectorAll('.sheet') ?? [])].map(textOf);
    byRole(element, 'button', frame.tools.print).click();
    byRole(element, 'checkbox', frame.tools.everyTeam(3)).click();
    byRole(element, 'button', frame.tools.print).click();
    const [plain, all] = [sheets(0), sheets(1)];
    const added = all.filter((sheet) => !plain.includes(sheet));
    expect(all).to.have.length(plain.length + 3);
    expect(added.map((sheet) => sheet.trim().split(' ')[0])).to.eql(['Noord', 'Oost', 'Zuid']);
    for (const sheet of added) expect(sheet).to.contain(nl.result.card.title);
    await expect(element).to.be.accessible();
  });

  it('is one team on paper, for who looks at one', async () => {
    const { element } = await mountReport({ properties: { results: madeResults() } });
    viewLinks(element)[1]?.click();
    await element.updateComplete;
    const all = [...(element.shadowRoot?.querySelectorAll('a') ?? [])];
    all.find((link) => nameOf(link) === 'Zuid')?.click();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('[type=checkbox]')).to.have.length(0);
    byRole(element, 'button', frame.tools.printTeam).click();
    const sheets = [...(prints[0]?.root.querySelectorAll('.sheet') ?? [])];
    expect(sheets).to.have.length(2);
    expect(textOf(sheets[1])).to.contain(headingOf(element)).and.not.contain('Noord');
  });
});

describe('What can be taken along', () => {
  const downloads = caughtDownloads();

  it('is every figure that may be shown, as a table that spreadsheets read', async () => {
    const { element } = await mountReport({ properties: { results: madeResults() } });
    byRole(element, 'button', frame.tools.csv).click();
    await until(() => downloads.length > 0);
    const text = (await downloads[0]?.blob.text()) ?? '';
    const [header, ...rows] = text.trim().split('\r\n');
    expect(header).to.match(/instrument;version;round;level;label;dimension;item;figure;value;/);
    expect(rows.some((row) => row.includes(';team;Zuid;leerleiderschap;;mean;'))).to.equal(true);
    expect(rows.some((row) => /;team;Oost;.*;mean;;;;;suppressed/.test(row))).to.equal(true);
  });

  it('is the released report, to open again', async () => {
    const { element } = await mountReport({ properties: { results: madeResults() } });
    byRole(element, 'button', frame.tools.json).click();
    await until(() => downloads.length > 0);
    expect(JSON.parse((await downloads[0]?.blob.text()) ?? '')).to.eql(element.report);
  });

  it('is the text of a page', async () => {
    const { element } = await mountReport({ properties: { results: madeResults() } });
    byRole(element, 'button', frame.tools.copy).click();
    await new Promise((done) => setTimeout(done, 50));
    await element.updateComplete;
    const area = element.shadowRoot?.querySelector('textarea');
    const text = area?.value ?? (await navigator.clipboard.readText());
    expect(text.split('\n')[0]).to.equal(headingOf(element));
  });
});
