import type { InstrumentText } from '../../model/text.js';
import type { leerleider } from './leerleider.js';

export const leerleiderNl = {
  language: 'nl',
  status: 'source',
  title: 'Hoe help jij je mensen om te leren?',
  purpose:
    'Een spiegel voor leidinggevenden. Je ziet wat je al doet, en je kiest wat je deze maand meer wilt doen.',
  resultTitle: 'Hoe jij jezelf als leerleider ziet',
  referents: [
    {
      question: 'Over wie gaat het?',
      answer:
        'Denk aan de medewerkers die je zelf begeleidt, en aan wat je de laatste drie maanden echt deed.',
    },
  ],
  anchors: ['nooit', 'zelden', 'soms', 'vaak', 'altijd'],
  shortAnchors: ['nooit', 'zelden', 'soms', 'vaak', 'altijd'],
  optOut: 'niet van toepassing',
  scales: {
    leerleiderschap: {
      name: 'Leerleiderschap',
      shortName: 'Leerleiderschap',
      meaning: 'Je vindt leren belangrijk en je steunt je medewerkers erin.',
    },
  },
  pages: {
    'deel-1': 'Denk aan de laatste drie maanden',
    'deel-2': 'Denk aan de gesprekken met je medewerkers',
    'deel-3': 'Denk aan een gewone werkweek',
  },
  items: {
    'gedrag-1': 'Ik geef zelf het voorbeeld als het om leren gaat.',
    'gedrag-2': 'Ik stimuleer medewerkers om toe te passen wat ze leerden.',
    'gedrag-3': 'Ik geef advies over hoe ze het geleerde kunnen toepassen.',
    'gedrag-4': 'Ik toon begrip als iets nieuws niet meteen lukt.',
    'gedrag-5': 'Ik denk mee over de stappen in hun leerproces.',
    'gedrag-6': 'Ik moedig medewerkers aan om de volgende stap te zetten.',
    'gedrag-7': 'Ik spreek met medewerkers leerdoelen af.',
    'gedrag-8': 'Ik kies samen met medewerkers een opleiding die past bij wat ze willen leren.',
    'gedrag-9': 'Ik toon waardering als iemand iets leert.',
    'gedrag-10': 'Ik vraag medewerkers wat ze hebben geleerd.',
    'gedrag-11': 'Ik sta open voor nieuwe ideeën van medewerkers.',
    'gedrag-12': 'Ik geef medewerkers kansen om het geleerde te gebruiken.',
    'gedrag-13': 'Ik maak tijd vrij voor het leren van medewerkers.',
    'gedrag-14': 'Ik spoor medewerkers aan om te delen wat ze leerden.',
    'gedrag-15': 'Ik laat toe dat medewerkers fouten maken.',
  },
  talk: [
    'Wat doe je al waar je medewerkers van leren, en hoe merk je dat?',
    'Wat wil je deze maand vaker laten zien?',
    'Wat heb je van je medewerkers nodig om dat te doen?',
  ],
} as const satisfies InstrumentText<typeof leerleider>;
