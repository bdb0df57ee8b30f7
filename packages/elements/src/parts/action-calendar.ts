/** A day on which a person means to do something. */
export interface CalendarDay {
  /** The same day keeps its id, so that a second file moves the entry instead of doubling it. */
  readonly uid: string;
  /** Local calendar date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: string;
  readonly notes: string;
}

/**
 * An iCalendar file (RFC 5545) with all-day entries and a reminder at nine in the morning. A date has no time zone: it is
 * that day wherever the person is.
 *
 * @param days - those whose date does not exist are left out
 * @param made - when the file was made
 */
export function actionCalendar(days: readonly CalendarDay[], made: Date): string {
  const stamp = made.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//leerklimaat//widgets//NL',
    ...days.filter(({ date }) => isDay(date)).flatMap((day) => entry(day, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Whether there is such a day: the thirtieth of February passes for a date until one looks. */
export function isDay(date: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const moment = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}

function entry({ uid, date, title, notes }: CalendarDay, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    ...(notes === '' ? [] : [`DESCRIPTION:${escaped(notes)}`]),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** TEXT of RFC 5545 §3.3.11; control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
    .replaceAll(/[^\P{Cc}\t]/gu, '');
}

const MOST_OCTETS = 75;

/** No line is longer than 75 octets of UTF-8, and no character is cut in two. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > MOST_OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/** In UTF-8; half a pair is written as U+FFFD, which takes three as well. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
