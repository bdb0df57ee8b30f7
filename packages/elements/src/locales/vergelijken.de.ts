import type { VergelijkenText } from './vergelijken-text.js';

export const vergelijkenDe: VergelijkenText = {
  title: 'Du, früher und jetzt',
  about:
    'Hast du ein früheres Ergebnis dieser Checkliste gespeichert? Dann wähle die Datei. Die Datei bleibt auf deinem Gerät.',
  file: 'Dein früheres Ergebnis',
  fault: {
    unreadable:
      'Diese Datei können wir nicht lesen. Wähle die Datei, die du hier gespeichert hast.',
    other: 'Das ist ein Ergebnis eines anderen Fragebogens oder einer anderen Version.',
    unscored:
      'In diesem Ergebnis stehen keine Werte. Wähle die Datei, die du selbst gespeichert hast.',
    same: 'Das ist dein Ergebnis von jetzt. Wähle ein früheres Ergebnis.',
    later: 'Dieses Ergebnis ist neuer als das von jetzt. Wähle ein früheres Ergebnis.',
    unanswered: 'In einem der beiden Ergebnisse stehen zu wenige Antworten für einen Vergleich.',
  },
  more: (date) => `Aus deiner Sicht tust du das deutlich öfter als am ${date}`,
  less: (date) => `Aus deiner Sicht tust du das deutlich seltener als am ${date}`,
  alike: (date) => `Es gibt keinen deutlichen Unterschied zum ${date}`,
  chance:
    'Deutlich heißt: mehr als der Messfehler. Eine einzelne Antwort kann zufällig anders sein. Sprich darüber: Es ist kein Beweis.',
  plot: (date) => `Der gefüllte Punkt ist jetzt, der offene Punkt ist der ${date}.`,
  table: 'Antworten zeigen',
  behaviour: 'Verhalten',
  score: 'Alles zusammen (0 bis 100)',
};
