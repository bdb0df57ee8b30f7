import type { GroupSummary } from './group-summary.js';

/**
 * A summary as JSON text, to keep or to send to where the parts are added. The same summary is always the same text.
 * Sums are decimal digits in quotes, because JSON numbers end where doubles do.
 *
 * @example
 * writeFileSync('north.summary.json', writeSummary(summary));
 */
export function writeSummary(summary: GroupSummary): string {
  return JSON.stringify(summary, (_, value: unknown) => {
    if (typeof value === 'bigint') return value.toString();
    return ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value;
  });
}
