import type { InstrumentText } from '../../model/text.js';
import type { leercultuurkenmerken } from './leercultuurkenmerken.js';

export const leercultuurkenmerkenDe = {
  language: 'de',
  status: 'translated',
  title: 'Was ist bei euch normal, wenn es ums Lernen geht?',
  purpose:
    'Am Ende siehst du, wie du sieben Merkmale einer Lernkultur in deiner Organisation erlebst. Das hilft, gemeinsam darüber zu sprechen.',
  resultTitle: 'Wie du eure Lernkultur siehst',
  referents: [
    {
      question: 'Wer sind „wir“?',
      answer:
        'Denk an die Organisation, in der du arbeitest. Ist sie groß? Dann denk an den Standort oder die Abteilung, die du gut kennst.',
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
    openheid: {
      name: 'Offenheit und Vertrauen',
      shortName: 'Offenheit',
      meaning: 'Menschen können offen sprechen. Aus einem Fehler kann man lernen.',
    },
    kennis: {
      name: 'Wissensaustausch',
      shortName: 'Wissen',
      meaning:
        'Menschen geben weiter, was sie wissen: im Mentoring, in einer Besprechung oder zwischendurch.',
    },
    toegang: {
      name: 'Zugang zu Entwicklung',
      shortName: 'Zugang',
      meaning: 'Es gibt ein Angebot zum Auswählen, und Raum für den eigenen Weg.',
    },
    steunLeiding: {
      name: 'Unterstützung durch Führungskräfte',
      shortName: 'Unterstützung',
      meaning: 'Führungskräfte sprechen über Entwicklung und zeigen, dass sie selbst lernen.',
    },
    feedback: {
      name: 'Feedback und Reflexion',
      shortName: 'Feedback',
      meaning: 'Menschen sagen einander, was sie sehen, und Zurückblicken ist eine Gewohnheit.',
    },
    vernieuwing: {
      name: 'Innovation und Experiment',
      shortName: 'Innovation',
      meaning: 'Neue Ideen bekommen eine Chance, und Menschen besprechen gemeinsam, wie es lief.',
    },
    groei: {
      name: 'Anerkennung für Wachstum',
      shortName: 'Wachstum',
      meaning: 'Persönliches Wachstum zählt, auch wenn es über die Stelle hinausgeht.',
    },
  },
  pages: {
    'leercultuurkenmerken-1': 'Denk daran, wie es bei euch läuft',
    'leercultuurkenmerken-2': 'Denk an die letzten drei Monate',
  },
  items: {
    'kenmerk-openheid-1': 'Bei uns können Menschen offen miteinander sprechen.',
    'kenmerk-kennis-1': 'Wer etwas Neues lernt, wird bei uns von Erfahrenen begleitet.',
    'kenmerk-toegang-1': 'Bei uns können alle eine Weiterbildung machen.',
    'kenmerk-steunLeiding-1':
      'Führungskräfte sprechen bei uns mit Mitarbeitenden über deren Entwicklung.',
    'kenmerk-feedback-1': 'Bei uns geben Menschen einander nützliches Feedback.',
    'kenmerk-vernieuwing-1': 'Wer etwas Neues ausprobieren will, bekommt bei uns die Chance.',
    'kenmerk-groei-1': 'Unsere Organisation erkennt es an, wenn Menschen sich entwickeln.',
    'kenmerk-openheid-2': 'Wir sehen einen Fehler als Chance zum Lernen.',
    'kenmerk-kennis-2': 'Unsere Teams tauschen ihr Wissen miteinander aus.',
    'kenmerk-toegang-2': 'Bei uns entscheiden Menschen mit, wie sie sich entwickeln.',
    'kenmerk-steunLeiding-2': 'Führungskräfte zeigen bei uns, dass sie auch selbst lernen.',
    'kenmerk-feedback-2': 'Auf die Arbeit zurückzublicken, ist bei uns eine Gewohnheit.',
    'kenmerk-vernieuwing-2': 'Nach einem Versuch besprechen wir gemeinsam, wie es lief.',
    'kenmerk-groei-2': 'Bei uns bekommst du Unterstützung für Lernziele außerhalb deiner Stelle.',
  },
  talk: [
    'Was würde jemand Neues hier merken, wenn es ums Lernen geht?',
    'Wo siehst du, dass Lernen bei uns ganz normal ist?',
    'Mit welcher Gewohnheit könnten wir gemeinsam beginnen?',
  ],
} as const satisfies InstrumentText<typeof leercultuurkenmerken>;
