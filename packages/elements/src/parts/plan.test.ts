import { leerleiderDefinition, type Plan } from '@leerklimaat/core';
import { expect } from '@open-wc/testing';
import { planNl } from '../locales/plan.nl.js';
import { allByRole, byRole, nameOf, textOf } from '../testing/by-role.js';
import { caughtDownloads } from '../testing/caught-downloads.js';
import { draw } from '../testing/draw.js';
import { COMPLETION } from '../testing/saved.js';
import { viewOf } from '../testing/view.js';
import { chosenAdvice } from './choose-advice.js';
import { plan, planLines } from './plan.js';

const CHOSEN = ['gedrag-2-actie', 'gedrag-1-actie'];
const TITLES = CHOSEN.map((id) => leerleiderDefinition.adviceTexts?.['nl']?.[id]?.title ?? '?');
const STEP = leerleiderDefinition.adviceTexts?.['nl']?.['gedrag-2-actie']?.firstStep ?? '?';
const WHOLE = { what: 'Vraag door', withWhom: 'Jan; en Piet', when: '2026-06-01' };

function planned(entries: Plan, chosen: readonly string[] = CHOSEN) {
  const view = viewOf({
    definition: leerleiderDefinition,
    session: { view: 'result', chosen, plan: entries, completion: COMPLETION },
  });
  const rows = chosenAdvice(view);
  return { view, rows, place: draw(plan(view, rows)) };
}

function inputs(place: Element): readonly HTMLInputElement[] {
  return [...place.querySelectorAll('input')];
}

describe('The plan', () => {
  it('asks what, with whom and when for each thing that was chosen, in the order of choosing', async () => {
    const { place } = planned({});
    const groups = [...place.querySelectorAll('[role="group"]')];
    expect(groups.map((group) => textOf(group.querySelector('strong')))).to.eql(TITLES);
    const labels = [planNl.what, planNl.withWhom, planNl.when];
    expect(inputs(place).map(nameOf)).to.eql([...labels, ...labels]);
    expect(
      inputs(place)
        .map(({ type }) => type)
        .slice(0, 3),
    ).to.eql(['text', 'text', 'date']);
    await expect(place).to.be.accessible();
  });

  it('is not there when nothing was chosen', () => {
    expect(planned({}, []).place.children).to.have.length(0);
  });

  const NOTES = [
    { field: 0, typed: '  Vraag door ', entry: { what: 'Vraag door' } },
    { field: 1, typed: 'Jan', entry: { withWhom: 'Jan' } },
    { field: 2, typed: '2026-06-01', entry: { when: '2026-06-01' } },
    { field: 2, typed: '', entry: { when: '' } },
    { field: 2, typed: '12026-06-01', entry: { when: '' } },
  ];
  for (const { field, typed, entry } of NOTES) {
    it(`keeps “${typed}” as ${JSON.stringify(entry)}`, () => {
      const { place, view } = planned({});
      const input = inputs(place)[field];
      if (input) input.value = typed;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
      expect(view.actions).to.eql([{ type: 'plan', advice: 'gedrag-2-actie', entry }]);
    });
  }

  it('shows what was written, and the same as text for paper', () => {
    const { place } = planned({ 'gedrag-2-actie': WHOLE });
    expect(inputs(place).map(({ value }) => value)).to.eql([...Object.values(WHOLE), '', '', '']);
    expect(Array.from(place.querySelectorAll('.printed'), textOf)).to.eql([
      'Vraag door',
      'Jan; en Piet',
      '1 juni 2026',
      '',
      '',
      '',
    ]);
  });

  it('goes into the copied lines under its action, without what was left open or has no plan', () => {
    const { view, rows } = planned({
      'gedrag-2-actie': { ...WHOLE, withWhom: '' },
      'gedrag-9-actie': WHOLE,
    });
    expect(planLines(view, rows)).to.eql([
      `☐ ${TITLES[0]} (deze week)`,
      `  ${planNl.what} Vraag door`,
      `  ${planNl.when} 1 juni 2026`,
    ]);
  });
});

describe('The calendar of the plan', () => {
  const downloads = caughtDownloads();
  const other = { ...WHOLE, when: '2026-07-01' };
  const BUTTONS = [
    { plan: {}, label: planNl.calendarNone, able: false },
    { plan: { 'gedrag-2-actie': { ...WHOLE, when: '' } }, label: planNl.calendarNone, able: false },
    {
      plan: { 'gedrag-2-actie': { ...WHOLE, when: '2026-02-30' } },
      label: planNl.calendarNone,
      able: false,
    },
    { plan: { 'gedrag-2-actie': WHOLE }, label: planNl.calendarSome(1, 2), able: true },
    {
      plan: { 'gedrag-2-actie': WHOLE, 'gedrag-1-actie': other },
      label: planNl.calendar,
      able: true,
    },
  ];
  for (const { plan: entries, label, able } of BUTTONS) {
    it(`is offered as “${label}” for ${JSON.stringify(entries)}`, () => {
      const button = byRole(planned(entries).place, 'button') as HTMLButtonElement;
      expect(nameOf(button)).to.equal(label);
      expect(button.disabled).to.equal(!able);
    });
  }

  it('is a file with the actions that have a date, made in the browser', async () => {
    const { place } = planned({
      'gedrag-2-actie': WHOLE,
      'gedrag-1-actie': { ...WHOLE, when: '' },
    });
    byRole(place, 'button').click();
    const [file] = downloads;
    expect(file?.name).to.equal('leerleider.ics');
    expect(file?.blob.type).to.equal('text/calendar;charset=utf-8');
    const text = (await file?.blob.text())?.replaceAll('\r\n ', '') ?? '';
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(1);
    expect(text).to.contain(`UID:${COMPLETION.id}-gedrag-2-actie\r\n`);
    expect(text).to.contain('DTSTART;VALUE=DATE:20260601\r\n');
    expect(text).to.contain(`SUMMARY:${TITLES[0]}\r\n`);
    const notes = `${STEP}\\n${planNl.what} Vraag door\\n${planNl.withWhom} Jan\\; en Piet`;
    expect(text).to.contain(`DESCRIPTION:${notes}\r\n`);
    expect(allByRole(place, 'button')).to.have.length(1);
  });
});
