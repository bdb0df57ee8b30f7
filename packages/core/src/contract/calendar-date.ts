/** The local calendar date, `YYYY-MM-DD`: a time of day would say who answered. */
export function calendarDate(moment: Date): string {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  const month = moment.getMonth() + 1;
  return `${pad(moment.getFullYear(), 4)}-${pad(month, 2)}-${pad(moment.getDate(), 2)}`;
}
