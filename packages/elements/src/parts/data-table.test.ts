import { expect } from '@open-wc/testing';
import { allByRole, byRole } from '../testing/by-role.js';
import { draw } from '../testing/draw.js';
import { dataTable } from './data-table.js';

const TABLE = {
  summary: 'Toon als tabel',
  caption: 'Je scores',
  columns: ['Onderdeel', 'Score'],
  rows: [
    ['Steun', '62'],
    ['Ruimte', '–'],
  ],
};

describe('The data table', () => {
  let place: HTMLElement;

  beforeEach(() => {
    place = draw(dataTable(TABLE));
    byRole(place, 'summary', 'Toon als tabel').click();
  });

  it('is accessible', async () => {
    await expect(place).to.be.accessible();
  });

  it('is closed until asked for', () => {
    byRole(place, 'summary').click();
    expect(allByRole(place, 'table')).to.eql([]);
  });

  it('has a caption, a heading per column and one per row', () => {
    const table = byRole(place, 'table', 'Je scores');
    const headings = [...table.querySelectorAll('th')].map((cell) => [
      cell.scope,
      cell.textContent,
    ]);
    expect(headings).to.eql([
      ['col', 'Onderdeel'],
      ['col', 'Score'],
      ['row', 'Steun'],
      ['row', 'Ruimte'],
    ]);
  });

  it('holds the cells in order', () => {
    const cells = [...place.querySelectorAll('tbody tr')].map((row) =>
      Array.from(row.children, ({ textContent }) => textContent),
    );
    expect(cells).to.eql(TABLE.rows);
  });

  it('can be scrolled with the keyboard, under its own name', () => {
    const region = byRole(place, 'region', 'Je scores');
    region.focus();
    expect(document.activeElement === region).to.equal(true);
  });
});
