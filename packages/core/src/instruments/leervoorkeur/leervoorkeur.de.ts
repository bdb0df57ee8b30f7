import type { InstrumentText } from '../../model/text.js';
import type { leervoorkeur } from './leervoorkeur.js';

export const leervoorkeurDe = {
  language: 'de',
  status: 'translated',
  title: 'Wie lernst du gern?',
  purpose:
    'Am Ende siehst du, wo deine Vorliebe liegt. Nutze das als Sprache für ein Gespräch, nicht als Urteil.',
  resultTitle: 'Wie du gern lernst',
  referents: [
    {
      question: 'Woran soll ich denken?',
      answer:
        'Denk an Momente, in denen du etwas Neues für deine Arbeit gelernt hast. Es gibt keine richtigen oder falschen Antworten.',
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
    kennisVerwerven: {
      name: 'Wissen erwerben',
      shortName: 'Wissen erwerben',
      meaning:
        'Du willst zuerst wissen, was schon bekannt ist: aus guten Quellen oder von Menschen, die sich auskennen.',
      caution: 'Beachte: Manches wird erst lebendig, wenn du es tust.',
    },
    participeren: {
      name: 'Im Gespräch lernen',
      shortName: 'Im Gespräch lernen',
      meaning: 'Du lernst im Gespräch. Gemeinsam sucht ihr, was etwas bedeutet.',
      caution: 'Beachte: Nicht jedes Thema braucht ein Gespräch, und nicht alle denken laut.',
    },
    ontdekken: {
      name: 'Entdecken',
      shortName: 'Entdecken',
      meaning:
        'Du suchst selbst deinen Weg. Das Neue, das dabei entsteht, zählt mehr als das Lernen selbst.',
      caution: 'Beachte: Was andere schon gefunden haben, musst du nicht noch einmal suchen.',
    },
    kunstAfkijken: {
      name: 'Abschauen',
      shortName: 'Abschauen',
      meaning: 'Du schaust, was bei anderen funktioniert, und machst es auch so.',
      caution: 'Beachte: Was dort funktioniert, funktioniert hier manchmal anders.',
    },
    oefenen: {
      name: 'Üben',
      shortName: 'Üben',
      meaning:
        'Du übst an einem sicheren Ort, mit Begleitung, und denkst darüber nach, wie es lief.',
      caution: 'Beachte: Irgendwann kommt der Moment, es wirklich zu tun.',
    },
  },
  pages: {
    'deel-1': 'Du willst etwas Neues lernen',
    'deel-2': 'Du stehst vor einer schwierigen Frage',
    'deel-3': 'Du willst in etwas besser werden',
    'deel-4': 'Du blickst auf das zurück, was du gelernt hast',
  },
  items: {
    'kennisVerwerven-1': 'Ich will zuerst die Fakten kennen, bevor ich anfange.',
    'kennisVerwerven-2': 'Ich lerne gern von Menschen, die viel darüber wissen.',
    'kennisVerwerven-3': 'Ich lese gern über ein Thema, um es zu verstehen.',
    'kennisVerwerven-4': 'Ich finde gern heraus, was darüber schon bekannt ist.',
    'participeren-1': 'Ich lerne gern, indem ich mit anderen spreche.',
    'participeren-2': 'Ich verstehe etwas besser, wenn wir gemeinsam darüber nachdenken.',
    'participeren-3': 'Ich höre gern, wie andere eine Frage sehen.',
    'participeren-4': 'Ich arbeite meine Ideen gern in einer Gruppe aus.',
    'ontdekken-1': 'Ich suche bei etwas Neuem gern meinen eigenen Weg.',
    'ontdekken-2': 'Ich denke mir gern neue Lösungen aus.',
    'ontdekken-3': 'Ich probiere gern etwas aus, dessen Ergebnis ich nicht kenne.',
    'ontdekken-4': 'Ich lerne gern aus dem, was mir unterwegs begegnet.',
    'kunstAfkijken-1': 'Ich schaue gern zu, wie andere etwas machen.',
    'kunstAfkijken-2': 'Ich übernehme gern, was bei anderen gut funktioniert.',
    'kunstAfkijken-3': 'Ich lerne gern aus einem guten Beispiel aus der Praxis.',
    'kunstAfkijken-4': 'Ich begleite bei der Arbeit gern Menschen, die es gut können.',
    'oefenen-1': 'Ich übe etwas gern, bevor ich es wirklich tue.',
    'oefenen-2': 'Ich übe am liebsten dort, wo Fehler erlaubt sind.',
    'oefenen-3': 'Ich werde beim Üben gern begleitet.',
    'oefenen-4': 'Nach dem Üben denke ich gern darüber nach, wie es lief.',
  },
  talk: [
    'Wie hast du etwas gelernt, das du jetzt gut kannst?',
    'Worin sind wir uns ähnlich, und wo ergänzen wir uns?',
    'Wie arbeiten wir so zusammen, dass wir alle lernen können?',
  ],
} as const satisfies InstrumentText<typeof leervoorkeur>;
