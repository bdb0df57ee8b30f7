import type { InstrumentText } from '../../model/text.js';
import type { leergoesting } from './leergoesting.js';

export const leergoestingDe = {
  language: 'de',
  status: 'translated',
  title: 'Was macht dir Lust aufs Lernen?',
  purpose:
    'Am Ende siehst du, wie du drei Dinge erlebst, aus denen Lernlust wächst: selbst entscheiden, dazugehören und etwas können.',
  resultTitle: 'Was deine Lernlust nährt',
  referents: [
    {
      question: 'Woran soll ich denken?',
      answer:
        'Denk an Lernen im weitesten Sinn: in einem Kurs, von Kolleginnen und Kollegen oder einfach beim Arbeiten.',
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
    autonomie: {
      name: 'Autonomie',
      shortName: 'Autonomie',
      meaning: 'Du lernst, weil du es selbst willst, und du hast dabei eine Wahl.',
      caution: 'Beachte: Wer frei entscheidet, wünscht sich manchmal trotzdem Unterstützung dabei.',
    },
    betrokkenheid: {
      name: 'Verbundenheit',
      shortName: 'Verbundenheit',
      meaning: 'Du fühlst dich den Menschen um dich herum verbunden.',
      caution: 'Beachte: Es geht ums Dazugehören, nicht darum, wie viel du arbeitest.',
    },
    competentie: {
      name: 'Kompetenz',
      shortName: 'Kompetenz',
      meaning: 'Du vertraust darauf, dass dir Lernen gelingt, und merkst, dass du vorankommst.',
      caution: 'Beachte: Hier geht es darum, was du erlebst, nicht wie gut du arbeitest.',
    },
  },
  pages: {
    'leergoesting-1': 'Denk an etwas, das du gerade lernst',
    'leergoesting-2': 'Denk an die Menschen um dich herum',
    'leergoesting-3': 'Denk an die letzten drei Monate',
  },
  items: {
    'leergoesting-autonomie-1': 'Ich lerne, weil ich es selbst will.',
    'leergoesting-autonomie-2': 'Ich kann mitbestimmen, was ich lerne.',
    'leergoesting-autonomie-3': 'Ich sehe selbst den Nutzen von dem, was ich lerne.',
    'leergoesting-autonomie-4': 'Ich fühle mich frei, auf meine eigene Weise zu lernen.',
    'leergoesting-betrokkenheid-1':
      'Bei den Menschen, mit denen ich arbeite, fühle ich mich zu Hause.',
    'leergoesting-betrokkenheid-2':
      'Bei meiner Arbeit gibt es jemanden, mit dem ich über das Lernen spreche.',
    'leergoesting-betrokkenheid-3':
      'Meine Kolleginnen und Kollegen nehmen Anteil an dem, was ich lerne.',
    'leergoesting-betrokkenheid-4': 'Bei meiner Arbeit gehöre ich dazu.',
    'leergoesting-competentie-1': 'Ich vertraue darauf, dass ich etwas Neues lernen kann.',
    'leergoesting-competentie-2': 'Ich merke, dass ich in meiner Arbeit vorankomme.',
    'leergoesting-competentie-3': 'Ich schaffe die schwierigen Aufgaben in meiner Arbeit.',
    'leergoesting-competentie-4': 'Mir gelingt es, das Gelernte zu nutzen.',
  },
  talk: [
    'Was hast du zuletzt gelernt, weil du es selbst wolltest?',
    'Mit wem lernst du gern, und woran liegt das?',
    'Woran merkst du, dass du in etwas besser wirst?',
  ],
} as const satisfies InstrumentText<typeof leergoesting>;
