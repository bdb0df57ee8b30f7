import type { InstrumentText } from '../../model/text.js';
import type { veiligheid } from './veiligheid.js';

export const veiligheidDe = {
  language: 'de',
  status: 'translated',
  title: 'Was traust du dich in deinem Team?',
  purpose:
    'Am Ende siehst du, wie sicher du dich fühlst, wenn du im Team etwas sagst, fragst oder versuchst.',
  resultTitle: 'Wie sicher du dich in deinem Team fühlst',
  referents: [
    {
      question: 'Wer ist mein Team?',
      answer:
        'Denk an die Kolleginnen und Kollegen, mit denen du die meisten Aufgaben teilst. Bist du in mehreren Teams? Dann wähle das Team, in dem du am meisten arbeitest.',
    },
  ],
  anchors: [
    'stimme gar nicht zu',
    'stimme nicht zu',
    'stimme teilweise zu',
    'stimme zu',
    'stimme völlig zu',
  ],
  shortAnchors: ['gar nicht', 'nicht', 'teilweise', 'ja', 'völlig'],
  optOut: 'weiß ich nicht',
  scales: {
    veiligheid: {
      name: 'Psychologische Sicherheit',
      shortName: 'Sicherheit',
      meaning:
        'Du traust dich, in deinem Team etwas zu sagen oder zu versuchen, das dich verletzlich macht.',
      caution: 'Beachte: Andere können dasselbe Team anders erleben.',
    },
  },
  pages: {
    'veiligheid-deel-1': 'Denk an einen normalen Tag in deinem Team',
  },
  items: {
    'veiligheid-1': 'In meinem Team traue ich mich, jede Frage zu stellen.',
    'veiligheid-2': 'In meinem Team erzähle ich offen von einem Fehler, den ich gemacht habe.',
    'veiligheid-3': 'In meinem Team traue ich mich, eine halbfertige Idee zu teilen.',
    'veiligheid-4': 'In meinem Team traue ich mich zu sagen, dass etwas zu schwierig ist.',
    'veiligheid-5': 'In meinem Team sage ich es, wenn mich etwas stört.',
    'veiligheid-6': 'In meinem Team hören wir denen zu, die anders denken.',
    'veiligheid-7': 'In meinem Team sagen wir einander ehrlich, was besser werden kann.',
  },
  talk: [
    'Wann hast du dich hier getraut, etwas zu sagen oder zu fragen, und was half dabei?',
    'Woran merkst du, dass sich jemand nicht traut, etwas zu sagen?',
    'Was können wir tun, wenn jemand von einem Fehler erzählt?',
  ],
} as const satisfies InstrumentText<typeof veiligheid>;
