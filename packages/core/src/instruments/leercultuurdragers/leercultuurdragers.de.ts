import type { InstrumentText } from '../../model/text.js';
import type { leercultuurdragers } from './leercultuurdragers.js';

export const leercultuurdragersDe = {
  language: 'de',
  status: 'translated',
  title: 'Was bringt das Lernen bei euch voran?',
  purpose:
    'Am Ende siehst du, welche Bedingungen fürs Lernen du bei euch siehst. Das hilft, gemeinsam zu wählen, wo ihr beginnt.',
  resultTitle: 'Was aus deiner Sicht das Lernen trägt',
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
    inhoud: {
      name: 'Inhalt der Arbeit',
      shortName: 'Inhalt',
      meaning: 'Deine Arbeit gibt dir Freiheit, Stoff zum Nachdenken und Herausforderungen.',
    },
    veiligeRuimte: {
      name: 'Raum und Sicherheit',
      shortName: 'Sicherer Raum',
      meaning: 'Menschen vertrauen einander, dürfen Fehler machen und können etwas ausprobieren.',
    },
    samenwerken: {
      name: 'Zusammenarbeit und Teamentwicklung',
      shortName: 'Zusammenarbeit',
      meaning: 'Menschen können gut zusammenarbeiten, und sie lernen voneinander und miteinander.',
    },
    leiderschap: {
      name: 'Führung mit Blick auf Entwicklung',
      shortName: 'Führung',
      meaning:
        'Führungskräfte wissen, warum Lernen zählt, lernen selbst und lassen Menschen ihre Arbeit in die Hand nehmen.',
    },
    organisatie: {
      name: 'Organisation mit Blick auf Entwicklung',
      shortName: 'Organisation',
      meaning:
        'Es gibt feste Wege, um zu verbessern, festzuhalten, anzuerkennen, zurückzublicken und weiterzubilden.',
    },
    omgeving: {
      name: 'Verbindung mit dem Umfeld',
      shortName: 'Umfeld',
      meaning:
        'Ihr verfolgt, was sich draußen verändert, und entwickelt Neues gemeinsam mit Kundschaft und Lieferfirmen.',
    },
  },
  pages: {
    'leercultuurdragers-1': 'Denk an deine eigenen Aufgaben',
    'leercultuurdragers-2': 'Denk daran, wie ihr miteinander umgeht',
    'leercultuurdragers-3': 'Denk an deine Kolleginnen und Kollegen',
    'leercultuurdragers-4': 'Denk an die Menschen, die bei euch führen',
    'leercultuurdragers-5': 'Denk an das, was ihr fest vereinbart habt',
    'leercultuurdragers-6': 'Denk an die Welt außerhalb eurer Mauern',
  },
  items: {
    'inhoud-1': 'Bei meiner Arbeit entscheide ich selbst, wie ich eine Aufgabe angehe.',
    'inhoud-2': 'Bei meinen Aufgaben muss ich gut nachdenken.',
    'inhoud-3': 'Meine Arbeit bietet mir Herausforderungen, an denen ich wachse.',
    'veiligeRuimte-1': 'Wir vertrauen einander bei der Arbeit.',
    'veiligeRuimte-2': 'Bei uns dürfen Menschen Fehler machen.',
    'veiligeRuimte-3': 'Bei uns gibt es Raum für Experimente.',
    'samenwerken-1': 'Bei uns gehen Kolleginnen und Kollegen gut miteinander um.',
    'samenwerken-2': 'Bei uns erzählen Kolleginnen und Kollegen einander, was sie wissen.',
    'samenwerken-3': 'Wer etwas lernt, kann sich bei uns an Erfahrene wenden.',
    'samenwerken-4':
      'Unser Arbeitsplatz ist so eingerichtet, dass wir leicht miteinander sprechen können.',
    'samenwerken-5': 'In unseren Teams arbeiten Menschen mit verschiedenem Fachwissen zusammen.',
    'leiderschap-1': 'Unsere Führungskräfte haben eine klare Vision für das Lernen.',
    'leiderschap-2': 'Unsere Führungskräfte sind beim Lernen selbst ein Vorbild.',
    'leiderschap-3':
      'Unsere Führungskräfte ermutigen Menschen, selbst die Initiative zu ergreifen.',
    'organisatie-1': 'Wir haben eine feste Methode, um unsere Arbeit zu verbessern.',
    'organisatie-2': 'Wir halten fest, was wir bei der Arbeit lernen.',
    'organisatie-3': 'Bei uns zählt deine Entwicklung bei deiner Beurteilung mit.',
    'organisatie-4': 'Zu festen Zeiten schauen wir, wie es bei uns läuft.',
    'organisatie-5': 'Unsere Organisation stellt Geld für Weiterbildung bereit.',
    'omgeving-1': 'Wir verfolgen aktiv, was sich in der Gesellschaft verändert.',
    'omgeving-2': 'Wir verfolgen aktiv, was sich in unserer Branche verändert.',
    'omgeving-3': 'Wir entwickeln gemeinsam mit unserer Kundschaft neue Lösungen.',
  },
  help: {
    'organisatie-3': 'Denk auch an eine Belohnung für Menschen, die sich entwickeln.',
    'omgeving-3': 'Denk auch an betreute Menschen, Lernende oder Lieferfirmen.',
  },
  talk: [
    'Was ist bei uns fürs Lernen gut geregelt, und woran merkst du das?',
    'Was würde hier den größten Unterschied machen?',
    'Wen brauchen wir, um damit zu beginnen?',
  ],
} as const satisfies InstrumentText<typeof leercultuurdragers>;
