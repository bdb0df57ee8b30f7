import type { InstrumentText } from '../../model/text.js';
import type { keten } from './keten.js';

export const ketenDe = {
  language: 'de',
  status: 'translated',
  title: 'Was tust du in der Kette des Lernens?',
  purpose:
    'Am Ende siehst du, was für dich deine Aufgabe ist, und was du von den anderen erwartest. Das hilft, die Aufgaben der anderen kennenzulernen.',
  resultTitle: 'Wie du die Kette des Lernens siehst',
  referents: [
    {
      question: 'Was ist die Kette des Lernens?',
      answer:
        'Die Mitarbeitenden, die Führungskraft, die Führungskraft der Führungskraft, die Organisation und das Netzwerk aus Schulen und Partnern. Alle haben eine eigene Aufgabe, und sie brauchen einander.',
    },
    {
      question: 'Wer sind die anderen?',
      answer: 'Alle in der Kette, die eine andere Aufgabe haben als du.',
    },
    {
      question: 'Für wen antworte ich?',
      answer: 'Für dich selbst, von deinem Platz in der Kette aus.',
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
    houdingEigen: {
      name: 'Haltung und Verhalten: mein Teil',
      shortName: 'Haltung, ich',
      meaning:
        'Was du als deine Aufgabe siehst: wie du mit Lernen umgehst und was du davon zeigst.',
    },
    houdingAnderen: {
      name: 'Haltung und Verhalten: die anderen',
      shortName: 'Haltung, andere',
      meaning:
        'Was du von den anderen in der Kette erwartest: wie sie mit Lernen umgehen und was sie davon zeigen.',
    },
    organiserenEigen: {
      name: 'Organisieren und Festhalten: mein Teil',
      shortName: 'Organisieren, ich',
      meaning:
        'Was du als deine Aufgabe siehst: was du vereinbarst und festhältst, damit Lernen einen Platz in der Arbeit bekommt.',
    },
    organiserenAnderen: {
      name: 'Organisieren und Festhalten: die anderen',
      shortName: 'Organisieren, andere',
      meaning:
        'Was du von den anderen in der Kette erwartest: was sie vereinbaren und festhalten, damit Lernen einen Platz in der Arbeit bekommt.',
    },
    richtingEigen: {
      name: 'Ausrichten auf das Ziel: mein Teil',
      shortName: 'Ausrichten, ich',
      meaning:
        'Was du als deine Aufgabe siehst: wie du Lernen mit dem verbindest, was ihr gemeinsam erreichen wollt.',
    },
    richtingAnderen: {
      name: 'Ausrichten auf das Ziel: die anderen',
      shortName: 'Ausrichten, andere',
      meaning:
        'Was du von den anderen in der Kette erwartest: wie sie Lernen mit dem verbinden, was ihr gemeinsam erreichen wollt.',
    },
  },
  pages: {
    'keten-1': 'Denk daran, wie ihr mit Lernen umgeht',
    'keten-2': 'Denk an das, was ihr miteinander vereinbart',
    'keten-3': 'Denk an das, was ihr gemeinsam erreichen wollt',
  },
  items: {
    'houdingEigen-1': 'Ich sehe es als meine Aufgabe, zu zeigen, was ich lerne.',
    'houdingEigen-2':
      'Ich sehe es als meine Aufgabe, mit den anderen auf unsere Arbeit zurückzublicken.',
    'houdingEigen-3': 'Ich sehe es als meine Aufgabe, anderen beim Lernen zu helfen.',
    'houdingAnderen-1': 'Von den anderen erwarte ich, dass sie zeigen, was sie lernen.',
    'houdingAnderen-2':
      'Von den anderen erwarte ich, dass sie mit mir auf unsere Arbeit zurückblicken.',
    'houdingAnderen-3': 'Von den anderen erwarte ich, dass sie mir beim Lernen helfen.',
    'organiserenEigen-1':
      'Ich sehe es als meine Aufgabe, Vereinbarungen über das Lernen festzuhalten.',
    'organiserenEigen-2':
      'Ich sehe es als meine Aufgabe, dem Lernen in der Arbeit einen Platz zu geben.',
    'organiserenEigen-3': 'Ich sehe es als meine Aufgabe, Zeit zum Lernen freizuhalten.',
    'organiserenAnderen-1':
      'Von den anderen erwarte ich, dass sie Vereinbarungen über das Lernen festhalten.',
    'organiserenAnderen-2':
      'Von den anderen erwarte ich, dass sie dem Lernen in der Arbeit einen Platz geben.',
    'organiserenAnderen-3': 'Von den anderen erwarte ich, dass sie Zeit zum Lernen freihalten.',
    'richtingEigen-1':
      'Ich sehe es als meine Aufgabe, gemeinsam ein Ziel für unser Lernen zu wählen.',
    'richtingEigen-2': 'Ich sehe es als meine Aufgabe, zu erklären, warum Lernen nötig ist.',
    'richtingEigen-3': 'Ich sehe es als meine Aufgabe, mein Lernen auf unser Ziel auszurichten.',
    'richtingAnderen-1':
      'Von den anderen erwarte ich, dass sie gemeinsam ein Ziel für unser Lernen wählen.',
    'richtingAnderen-2': 'Von den anderen erwarte ich, dass sie erklären, warum Lernen nötig ist.',
    'richtingAnderen-3':
      'Von den anderen erwarte ich, dass sie ihr Lernen auf unser Ziel ausrichten.',
  },
  talk: [
    'Was siehst du als deine Aufgabe beim Lernen der anderen?',
    'Was würdest du gern von den anderen in der Kette wissen?',
    'Was können wir gemeinsam, was niemand allein kann?',
  ],
} as const satisfies InstrumentText<typeof keten>;
