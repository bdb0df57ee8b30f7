import { expect } from '@open-wc/testing';
import { leerklimaatDefinition } from '@leerklimaat/core';
import { teamReportNl } from '../locales/team-report.nl.js';
import { releasedTree } from '../testing/report.js';
import { makeContext, type ContextWish } from './make-context.js';

const tree = releasedTree();
const WISH: ContextWish = {
  uid: 'leer1',
  place: { view: 'organisation' },
  go: () => {},
  trees: [tree],
  definitions: [leerklimaatDefinition],
  input: {
    options: {},
    names: { teams: { Noord: 'Het noorden' } },
    people: 5,
    headingLevel: 3,
    faults: [],
  },
  wanted: 'nl-BE',
};

describe('What views are told', () => {
  it('keeps the region of the page, for numbers and dates', () => {
    expect(makeContext(WISH).language).to.equal('nl-BE');
  });

  it('is Dutch as a whole where a language is not there', () => {
    const { language, words, ui } = makeContext({ ...WISH, wanted: 'pl' });
    expect([language, words, ui.language]).to.eql(['nl', teamReportNl, 'nl']);
  });

  it('calls groups by the names of the page, and others by their label', () => {
    const { teamName, linkName } = makeContext(WISH);
    const names = ['Noord', 'Zuid', 'toString', '__proto__'].map(teamName);
    expect(names).to.eql(['Het noorden', 'Zuid', 'toString', '__proto__']);
    expect(linkName('Noord')).to.equal('Noord');
  });

  it('keeps a name from turning the sentence that it stands in, whoever gave it', () => {
    const input = { ...WISH.input, names: { links: { Noord: 'צפון' } } };
    expect(makeContext({ ...WISH, input }).linkName('Noord')).to.equal('\u2068צפון\u2069');
    expect(makeContext(WISH).roundName('צפון')).to.equal('\u2068צפון\u2069');
  });

  it('puts the rounds of a questionnaire together, and shows the last', () => {
    const later = { ...tree, round: '2' };
    const { reports } = makeContext({ ...WISH, trees: [tree, later] });
    const report = reports.get('leerklimaat');
    expect(report?.rounds).to.eql([tree, later]);
    expect(report?.now).to.equal(later);
  });

  it('leaves out what nobody knows', () => {
    const other = { ...tree, instrument: { id: 'anders', version: '1.0.0' } };
    expect([...makeContext({ ...WISH, trees: [other] }).reports]).to.eql([]);
  });
});
