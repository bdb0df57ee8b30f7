import { median } from './statistics.mjs';

export const NONE = '–';

export function markdownTable(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** `median (smallest–largest)`. */
export function spread(values, { digits = 0, unit = 1 } = {}) {
  if (values.length === 0) return NONE;
  const show = (value) => (value / unit).toFixed(digits);
  return `${show(median(values))} (${show(Math.min(...values))}–${show(Math.max(...values))})`;
}
