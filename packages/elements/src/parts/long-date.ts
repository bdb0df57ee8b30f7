/** A calendar date as people write it: “31 mei 2026”. English is British unless the page says otherwise. */
export function longDate(language: string, date: string): string {
  // A date without a time is read as UTC, so it is written in UTC too: else it shifts a day west of Greenwich.
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(date));
}
