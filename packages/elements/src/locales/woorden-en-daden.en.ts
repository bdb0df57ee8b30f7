import type { WoordenEnDadenText } from './woorden-en-daden-text.js';

export const woordenEnDadenEn: WoordenEnDadenText = {
  talk: (often) => `Talking with colleagues about your development: ${often}.`,
  noTalk: 'You did not fill in how often you talk about your development.',
  mix: (total) => `In three months, you counted ${total} ${momentsFor(total)}.`,
  noMix: 'There are too few answers to add up your learning moments.',
  atLeast: (total) => `at least ${total}`,
  mixPicture: 'This is how often you did each of the eight in the last three months.',
  capped: (most) => `An answer of ${most} means ${most} or more. So your total may be higher.`,
  orMore: (most) => `${most} or more`,
  way: 'Way of learning',
  times: 'Number of times',
  total: 'Total',
  context:
    'In a field study, people who talked more often about their development also did more learning activities. What causes what, we do not know.',
};

/** @param total - “1” or “at least 1” is one */
function momentsFor(total: string): string {
  return /\b1$/.test(total) ? 'learning moment' : 'learning moments';
}
