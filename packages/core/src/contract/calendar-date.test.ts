import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarDate } from './calendar-date.js';

const CASES = [
  { moment: new Date(2026, 4, 31, 12), date: '2026-05-31' },
  { moment: new Date(2026, 0, 1, 0, 0, 0), date: '2026-01-01' },
  { moment: new Date(2026, 11, 31, 23, 59, 59, 999), date: '2026-12-31' },
  { moment: new Date(2028, 1, 29, 5), date: '2028-02-29' },
];

for (const { moment, date } of CASES) {
  test(`The local date of ${moment.toString()} is ${date}`, () => {
    assert.equal(calendarDate(moment), date);
  });
}

test('A year before 1000 keeps its four digits', () => {
  const moment = new Date(2026, 0, 1);
  moment.setFullYear(987);
  assert.equal(calendarDate(moment), '0987-01-01');
});
