import type { InstrumentText } from '../../model/text.js';
import type { leervoorkeur } from './leervoorkeur.js';

export const leervoorkeurNl = {
  language: 'nl',
  status: 'source',
  title: 'Hoe leer jij graag?',
  purpose:
    'Je ziet straks waar je voorkeur ligt. Gebruik het als taal voor een gesprek, niet als een oordeel.',
  resultTitle: 'Hoe jij graag leert',
  referents: [
    {
      question: 'Waar moet ik aan denken?',
      answer:
        'Denk aan momenten waarop je iets nieuws leerde voor je werk. Er zijn geen goede of foute antwoorden.',
    },
  ],
  anchors: [
    'helemaal niet mee eens',
    'niet mee eens',
    'deels mee eens',
    'mee eens',
    'helemaal mee eens',
  ],
  shortAnchors: ['helemaal niet', 'niet', 'deels', 'wel', 'helemaal'],
  optOut: 'weet ik niet',
  scales: {
    kennisVerwerven: {
      name: 'Kennis verwerven',
      shortName: 'Kennis verwerven',
      meaning:
        'Je wilt eerst weten wat er al bekend is, van mensen of bronnen die er verstand van hebben.',
      caution: 'Let op: soms begint iets pas te leven als je het doet.',
    },
    participeren: {
      name: 'Participeren',
      shortName: 'Participeren',
      meaning: 'Je leert in gesprek. Samen zoek je wat iets betekent.',
      caution: 'Let op: niet elk onderwerp vraagt overleg, en niet iedereen denkt hardop.',
    },
    ontdekken: {
      name: 'Ontdekken',
      shortName: 'Ontdekken',
      meaning: 'Je zoekt zelf je weg. Het nieuwe dat eruit komt, telt meer dan het leren zelf.',
      caution: 'Let op: wat een ander al vond, hoef je niet opnieuw te zoeken.',
    },
    kunstAfkijken: {
      name: 'Kunst afkijken',
      shortName: 'Kunst afkijken',
      meaning: 'Je kijkt wat bij een ander werkt, en je doet het ook.',
      caution: 'Let op: wat daar werkt, werkt hier soms anders.',
    },
    oefenen: {
      name: 'Oefenen',
      shortName: 'Oefenen',
      meaning: 'Je oefent op een veilige plek, met begeleiding, en je staat stil bij hoe het ging.',
      caution: 'Let op: ooit komt het moment om het echt te doen.',
    },
  },
  pages: {
    'deel-1': 'Je wilt iets nieuws leren',
    'deel-2': 'Je staat voor een lastige vraag',
    'deel-3': 'Je wilt ergens beter in worden',
    'deel-4': 'Je kijkt terug op wat je leerde',
  },
  items: {
    'kennisVerwerven-1': 'Ik wil eerst de feiten kennen voor ik begin.',
    'kennisVerwerven-2': 'Ik leer graag van iemand die er veel van weet.',
    'kennisVerwerven-3': 'Ik lees graag over een onderwerp om het te begrijpen.',
    'kennisVerwerven-4': 'Ik zoek graag uit wat er al over bekend is.',
    'participeren-1': 'Ik leer graag door met anderen te praten.',
    'participeren-2': 'Ik begrijp iets beter als we er samen over nadenken.',
    'participeren-3': 'Ik hoor graag hoe anderen tegen een vraag aankijken.',
    'participeren-4': 'Ik werk mijn ideeën graag uit in een groep.',
    'ontdekken-1': 'Ik zoek graag mijn eigen weg in iets nieuws.',
    'ontdekken-2': 'Ik bedenk graag nieuwe oplossingen.',
    'ontdekken-3': 'Ik probeer graag iets uit waarvan ik de uitkomst niet ken.',
    'ontdekken-4': 'Ik leer graag van wat ik onderweg tegenkom.',
    'kunstAfkijken-1': 'Ik kijk graag hoe een ander het doet.',
    'kunstAfkijken-2': 'Ik neem graag over wat bij een ander goed werkt.',
    'kunstAfkijken-3': 'Ik leer graag van een goed voorbeeld uit de praktijk.',
    'kunstAfkijken-4': 'Ik loop graag mee met iemand die het goed kan.',
    'oefenen-1': 'Ik oefen iets graag voor ik het echt doe.',
    'oefenen-2': 'Ik oefen het liefst waar fouten mogen.',
    'oefenen-3': 'Ik krijg graag begeleiding terwijl ik oefen.',
    'oefenen-4': 'Ik sta na het oefenen graag stil bij hoe het ging.',
  },
  talk: [
    'Hoe leerde je iets wat je nu goed kunt?',
    'Waarin lijken we op elkaar, en waar vullen we elkaar aan?',
    'Hoe werken we samen zo dat ieder van ons kan leren?',
  ],
} as const satisfies InstrumentText<typeof leervoorkeur>;
