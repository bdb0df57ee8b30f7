import type { KetenText } from './keten-text.js';

export const ketenEn: KetenText = {
  sentence:
    'On the left is what you see as your own task. On the right is what you expect of the others.',
  about:
    'A chain has no top or bottom: everyone has a task of their own. Ask the others how they see their part.',
  meanings: 'What do the names mean?',
};
