import type { FlowItem } from './flow.js';

/** Whether a value can be the answer to an item. */
export function isAnswer({ item, range }: FlowItem, value: unknown): value is number | 'na' {
  if (value === 'na') return item.optOut === true;
  const number = value as number;
  return Number.isInteger(number) && number >= range.least && number <= range.most;
}
