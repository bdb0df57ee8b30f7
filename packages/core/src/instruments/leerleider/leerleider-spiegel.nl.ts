import type { InstrumentText } from '../../model/text.js';
import type { leerleiderSpiegel } from './leerleider-spiegel.js';

export const leerleiderSpiegelNl = {
  language: 'nl',
  status: 'source',
  title: 'Hoe helpt je leidinggevende jou om te leren?',
  purpose:
    'Je zegt hoe vaak je dit gedrag ziet. Samen met wat je collega’s zeggen, wordt dat een spiegel voor je leidinggevende.',
  resultTitle: 'Hoe jij je leidinggevende als leerleider ziet',
  referents: [
    {
      question: 'Wie is mijn leidinggevende?',
      answer:
        'Denk aan de persoon met wie je over je werk en je ontwikkeling praat, en aan de laatste drie maanden.',
    },
    {
      question: 'Wat als ik iets niet kan weten?',
      answer: 'Kies dan ‘weet ik niet’. Dat telt niet mee in het resultaat.',
    },
  ],
  anchors: ['nooit', 'zelden', 'soms', 'vaak', 'altijd'],
  shortAnchors: ['nooit', 'zelden', 'soms', 'vaak', 'altijd'],
  optOut: 'weet ik niet',
  scales: {
    leerleiderschap: {
      name: 'Leerleiderschap',
      shortName: 'Leerleiderschap',
      meaning: 'Je leidinggevende vindt leren belangrijk en steunt je erin.',
      caution: 'Let op: dit is wat jij ziet. Een collega ziet soms iets anders.',
    },
  },
  pages: {
    'spiegel-deel-1': 'Denk aan de laatste drie maanden',
    'spiegel-deel-2': 'Denk aan de gesprekken met je leidinggevende',
    'spiegel-deel-3': 'Denk aan een gewone werkweek',
  },
  items: {
    'spiegel-1': 'Mijn leidinggevende geeft zelf het voorbeeld als het om leren gaat.',
    'spiegel-2': 'Mijn leidinggevende stimuleert mij om toe te passen wat ik leerde.',
    'spiegel-3': 'Mijn leidinggevende geeft advies over hoe ik het geleerde kan toepassen.',
    'spiegel-4': 'Mijn leidinggevende toont begrip als iets nieuws niet meteen lukt.',
    'spiegel-5': 'Mijn leidinggevende denkt mee over de stappen in mijn leerproces.',
    'spiegel-6': 'Mijn leidinggevende moedigt mij aan om de volgende stap te zetten.',
    'spiegel-7': 'Mijn leidinggevende spreekt met mij leerdoelen af.',
    'spiegel-8': 'Mijn leidinggevende kiest samen met mij een opleiding die bij mij past.',
    'spiegel-9': 'Mijn leidinggevende toont waardering als ik iets leer.',
    'spiegel-10': 'Mijn leidinggevende vraagt mij wat ik heb geleerd.',
    'spiegel-11': 'Mijn leidinggevende staat open voor mijn nieuwe ideeën.',
    'spiegel-12': 'Mijn leidinggevende geeft mij kansen om het geleerde te gebruiken.',
    'spiegel-13': 'Mijn leidinggevende geeft mij tijd om te leren.',
    'spiegel-14': 'Mijn leidinggevende spoort mij aan om te delen wat ik leerde.',
    'spiegel-15': 'Mijn leidinggevende laat toe dat ik fouten maak.',
  },
  talk: [
    'Wat doet je leidinggevende waar jij van leert?',
    'Wat zou je graag vaker zien, en wanneer?',
    'Wat kun je zelf doen om het je leidinggevende makkelijker te maken?',
  ],
} as const satisfies InstrumentText<typeof leerleiderSpiegel>;
