import type { KetenText } from './keten-text.js';

export const ketenDe: KetenText = {
  sentence:
    'Links steht, was du als deine eigene Aufgabe siehst. Rechts steht, was du von den anderen erwartest.',
  about:
    'Eine Kette hat kein Oben und kein Unten: Alle haben eine eigene Aufgabe. Frag die anderen, wie sie ihren Teil sehen.',
  meanings: 'Was bedeuten die Namen?',
};
