import { woordenEnDaden, woordenEnDadenDefinition, type Answers } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { woordenEnDadenNl as words } from '../../locales/woorden-en-daden.nl.js';
import { allByRole } from '../../testing/by-role.js';
import { expectNoJudgement, rowsBelow, textsIn } from '../../testing/result-texts.js';
import { shown, shows } from '../../testing/shown.js';
import { surveyResult } from '../../testing/survey-result.js';
import './woorden-en-daden.js';

const text = woordenEnDadenDefinition.texts['nl'];
const WAYS = woordenEnDaden.items.filter(({ scale }) => scale === 'leeractiviteiten');

function counted(...counts: readonly number[]): Answers {
  return Object.fromEntries(counts.map((count, index) => [WAYS[index]?.id ?? '', count]));
}

const resultWith = (answers: Answers, open: readonly string[] = []) =>
  surveyResult({ modules: ['woorden-en-daden'], answers, open });

function picture(element: Element): HTMLElement {
  return allByRole(element, 'img', words.mixPicture)[0] as HTMLElement;
}

describe('The section about words and deeds', () => {
  it('is accessible, judges nobody, and makes no ratio', async () => {
    const element = await resultWith({});
    for (const summary of allByRole(element, 'summary')) summary.click();
    await expect(element).to.be.accessible();
    expectNoJudgement(element);
    expect(shown(element)).not.to.match(/vier keer|keer zo (veel|vaak)/i);
    expect(shows(element, words.context)).to.have.length(1);
  });

  for (const [index, often] of (text?.scales['praten']?.anchors ?? []).entries()) {
    it(`says how often one talks: ${often}`, async () => {
      const element = await resultWith({ 'praten-1': index + 1 });
      expect(shows(element, words.talk(often))).to.have.length(1);
    });
  }

  it('says so when that was left open', async () => {
    expect(shows(await resultWith({}, ['praten-1']), words.noTalk)).to.have.length(1);
  });

  const MIXES = [
    { when: 'all are counted', counts: [1, 2, 0, 4, 0, 0, 0, 3], total: '10', capped: false },
    { when: 'none was done', counts: [0, 0, 0, 0, 0, 0, 0, 0], total: '0', capped: false },
    {
      when: 'one is at the most',
      counts: [30, 1, 0, 0, 0, 0, 0, 0],
      total: 'minstens 31',
      capped: true,
    },
  ];
  for (const { when, counts, total, capped } of MIXES) {
    it(`adds up when ${when}: ${total}`, async () => {
      const element = await resultWith(counted(...counts));
      expect(shows(element, words.mix(total))).to.have.length(1);
      expect(shows(element, words.capped(30))).to.have.length(capped ? 1 : 0);
      const rows = rowsBelow(picture(element));
      expect(rows.at(-1)).to.eql([words.total, total]);
      const told = counts.map((count) => (count === 30 ? words.orMore(30) : String(count)));
      expect(rows.slice(0, -1)).to.eql(WAYS.map(({ id }, index) => [text?.items[id], told[index]]));
      expect(textsIn(picture(element))).to.eql(rows.slice(0, -1).flat());
    });
  }

  it('counts at least what was answered when one is left open', async () => {
    const element = await resultWith(counted(1, 1, 1, 1, 1, 1, 1), [WAYS[7]?.id ?? '']);
    expect(shows(element, words.mix('minstens 7'))).to.have.length(1);
    expect(rowsBelow(picture(element))[7]).to.eql([text?.items[WAYS[7]?.id ?? ''], '–']);
  });

  it('does not add up too little', async () => {
    const element = await resultWith(
      {},
      WAYS.slice(2).map(({ id }) => id),
    );
    expect(shows(element, words.noMix)).to.have.length(1);
    expect(rowsBelow(picture(element)).at(-1)).to.eql([words.total, '–']);
  });

  it('lists the stimuli and what managers do with the answers, also that one can not know', async () => {
    const element = await resultWith({ 'prikkels-3': 'na', 'leidinggevenden-1': 4 });
    const rows = [...(element.shadowRoot?.querySelectorAll('.behaviour') ?? [])];
    expect(rows).to.have.length(8);
    const said = rows.map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim());
    expect(said[2]).to.equal(`${text?.items['prikkels-3']} weet ik niet`);
    expect(said[3]).to.equal(`${text?.items['leidinggevenden-1']} vaak`);
  });
});
