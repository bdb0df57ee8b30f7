import { expect } from '@open-wc/testing';
import { fc } from '../testing/seeded.js';
import { actionCalendar, isDay, type CalendarDay } from './action-calendar.js';

const MADE = new Date('2026-05-31T22:15:30.123Z');
const DAY: CalendarDay = { uid: 'a-1', date: '2026-06-01', title: 'Vraag door', notes: '' };

function linesOf(day: Partial<CalendarDay>): readonly string[] {
  return actionCalendar([{ ...DAY, ...day }], MADE).split('\r\n');
}

/** What a calendar reads: lines that were folded are one again, and escapes are what they stand for. */
function read(file: string, property: string): string | undefined {
  const line = file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((each) => each.startsWith(`${property}:`));
  return line
    ?.slice(property.length + 1)
    .replaceAll(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
}

describe('A calendar of actions', () => {
  it('has an all-day entry with a reminder per day', () => {
    const notes = 'Vraag één collega.\nMet wie? Jan; Piet, of allebei';
    expect(linesOf({ notes })).to.eql([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//leerklimaat//widgets//NL',
      'BEGIN:VEVENT',
      'UID:a-1',
      'DTSTAMP:20260531T221530Z',
      'DTSTART;VALUE=DATE:20260601',
      'SUMMARY:Vraag door',
      String.raw`DESCRIPTION:Vraag één collega.\nMet wie? Jan\; Piet\, of allebei`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Vraag door',
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('folds a long line after 75 octets, and the next ones after 74', () => {
    expect(linesOf({ title: 'x'.repeat(150) }).slice(7, 10)).to.eql([
      `SUMMARY:${'x'.repeat(67)}`,
      ` ${'x'.repeat(74)}`,
      ` ${'x'.repeat(9)}`,
    ]);
  });

  const ESCAPES = [
    { text: String.raw`a\b`, line: String.raw`SUMMARY:a\\b` },
    { text: 'a;b,c:d', line: String.raw`SUMMARY:a\;b\,c:d` },
    { text: 'a\r\nb\rc\nd', line: String.raw`SUMMARY:a\nb\nc\nd` },
    { text: 'a\u0000\u0007b\tc\u007f', line: 'SUMMARY:ab\tc' },
  ];
  for (const { text, line } of ESCAPES) {
    it(`writes ${JSON.stringify(text)} so that it stays one value`, () => {
      expect(linesOf({ title: text })).to.contain(line);
    });
  }

  it('gives every text back, in lines of 75 octets or fewer, and cuts no character in two', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 200 });
    const parts = fc.array(fc.oneof(texts, fc.constantFrom('\n', ';', ',', '\\', 'é', '🌱', '∞')));
    fc.assert(
      fc.property(parts, (given) => {
        const text = given.join('');
        const file = actionCalendar([{ ...DAY, title: text }], MADE);
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).to.be.at.most(75);
          expect(line).not.to.match(/[\n\r]/);
          expect(new TextDecoder().decode(new TextEncoder().encode(line))).to.equal(line);
        }
        expect(read(file, 'SUMMARY')).to.equal(text);
      }),
    );
  });

  it('can say nothing but its own lines, whatever a person writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const day = { ...DAY, title: text, notes: text };
        const names = actionCalendar([day], MADE)
          .replaceAll('\r\n ', '')
          .split('\r\n')
          .map((line) => line.split(/[:;]/)[0]);
        const expected = linesOf({ notes: 'x' }).map((line) => line.split(/[:;]/)[0]);
        expect(names).to.eql(text === '' ? expected.toSpliced(8, 1) : expected);
      }),
    );
  });

  const DATES = [
    { date: '2026-06-01', day: true },
    { date: '2028-02-29', day: true },
    { date: '2026-02-29', day: false },
    { date: '2026-02-30', day: false },
    { date: '2026-13-01', day: false },
    { date: '12026-01-01', day: false },
    { date: 'morgen', day: false },
    { date: '', day: false },
  ];
  for (const { date, day } of DATES) {
    it(`${day ? 'takes' : 'leaves out'} “${date}”`, () => {
      expect(isDay(date)).to.equal(day);
      expect(linesOf({ date }).filter((line) => line === 'BEGIN:VEVENT')).to.have.length(
        Number(day),
      );
    });
  }
});
