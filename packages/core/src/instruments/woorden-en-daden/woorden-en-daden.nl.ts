import type { InstrumentText } from '../../model/text.js';
import type { woordenEnDaden } from './woorden-en-daden.js';

export const woordenEnDadenNl = {
  language: 'nl',
  status: 'source',
  title: 'Hoe praat je over leren, en wat doe je?',
  purpose:
    'Je ziet straks wat je in drie maanden aan leren deed, en wat je daarbij helpt. Schatten mag.',
  resultTitle: 'Wat je zegt en doet als het om leren gaat',
  referents: [
    {
      question: 'Wat telt mee als leren?',
      answer:
        'Alles waardoor je iets nieuws weet of kunt: een cursus, iets uitproberen, uitleg van een collega.',
    },
    {
      question: 'Wat als ik het niet precies weet?',
      answer: 'Schat dan zo goed je kunt. Nul is ook een antwoord.',
    },
    {
      question: 'Wie is mijn leidinggevende?',
      answer: 'Denk aan de persoon met wie je over je werk en je ontwikkeling praat.',
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
    praten: {
      name: 'Praten over leren',
      shortName: 'Praten',
      meaning: 'Hoe vaak je met collega’s over je ontwikkeling praat.',
      anchors: ['nooit', 'een paar keer per jaar', 'elke maand', 'elke week', 'bijna elke dag'],
      shortAnchors: ['nooit', 'jaar', 'maand', 'week', 'dag'],
    },
    leeractiviteiten: {
      name: 'Leeractiviteiten',
      shortName: 'Leeractiviteiten',
      meaning: 'Wat je in de laatste drie maanden deed om te leren, alles samen geteld.',
      caution:
        'Let op: één boek weegt anders dan één opleiding. Het getal zegt hoe vaak, niet hoeveel je leerde.',
    },
    prikkels: {
      name: 'Prikkels om te leren',
      shortName: 'Prikkels',
      meaning:
        'Werk met uitdagende vragen. Een vast team waar ook nieuwe mensen bij komen. Een leidinggevende die je bewust maakt en stimuleert.',
    },
    leidinggevenden: {
      name: 'Wat leidinggevenden doen',
      shortName: 'Leidinggevenden',
      meaning:
        'Je leidinggevende daagt uit, legt uit, geeft ruimte, brengt mensen samen en helpt waar nodig.',
      anchors: ['nooit', 'zelden', 'soms', 'vaak', 'altijd'],
      shortAnchors: ['nooit', 'zelden', 'soms', 'vaak', 'altijd'],
    },
  },
  pages: {
    'woorden-en-daden-1': 'Denk aan de gesprekken op je werk',
    'woorden-en-daden-2': 'Hoe vaak deed je dit in de laatste drie maanden?',
    'woorden-en-daden-3': 'En hoe vaak deed je dit in de laatste drie maanden?',
    'woorden-en-daden-4': 'Denk aan een gewone werkweek',
    'woorden-en-daden-5': 'Denk aan wat je leidinggevende doet',
  },
  items: {
    'praten-1': 'Hoe vaak praat je met collega’s over je ontwikkeling?',
    'leeractiviteiten-1': 'Cursussen of opleidingen',
    'leeractiviteiten-2': 'Leermomenten in je eigen werk',
    'leeractiviteiten-3': 'Momenten van samen leren',
    'leeractiviteiten-4': 'Zelfstudie',
    'leeractiviteiten-5': 'Studiedagen of congressen',
    'leeractiviteiten-6': 'Gesprekken met een mentor of coach',
    'leeractiviteiten-7': 'Vrijwilligerswerk',
    'leeractiviteiten-8': 'Momenten om zelf terug te kijken',
    'prikkels-1': 'In mijn werk komen vragen op die mij uitdagen.',
    'prikkels-2': 'Mijn team blijft lang genoeg samen om elkaar goed te leren kennen.',
    'prikkels-3': 'Mijn leidinggevende stimuleert mij om te leren.',
    'leidinggevenden-1': 'Mijn leidinggevende daagt ons uit om beter werk te leveren.',
    'leidinggevenden-2': 'Mijn leidinggevende legt uit waarom leren belangrijk is.',
    'leidinggevenden-3': 'Mijn leidinggevende geeft mij ruimte om te leren.',
    'leidinggevenden-4': 'Mijn leidinggevende zorgt voor momenten om kennis uit te wisselen.',
    'leidinggevenden-5': 'Mijn leidinggevende helpt mij kiezen wat ik leer.',
  },
  help: {
    'praten-1': 'Een kort gesprek tussendoor telt ook mee.',
    'leeractiviteiten-1': 'Eén is een workshop, cursus of opleiding die je volgde.',
    'leeractiviteiten-2':
      'Eén is een uitdagende taak, een fout die jullie samen bekeken, of werk met iemand van buiten.',
    'leeractiviteiten-3':
      'Eén is een moment waarop je met anderen leerde over een vraag die jullie delen.',
    'leeractiviteiten-4':
      'Eén is een boek, artikel, onlinecursus of video die je helemaal las of bekeek.',
    'leeractiviteiten-5': 'Eén is een studiedag, beurs of congres waar je was.',
    'leeractiviteiten-6': 'Eén is een gesprek met iemand die jou begeleidt bij het leren.',
    'leeractiviteiten-7':
      'Eén is een periode van werk voor een organisatie die je belangrijk vindt.',
    'leeractiviteiten-8':
      'Eén is een moment waarop je stilstond bij je ervaring, je doelen of je werk.',
  },
  talk: [
    'Wanneer praat je hier met een collega over wat je leert?',
    'Wat deed je de laatste tijd waar je echt iets van leerde?',
    'Wat zou het makkelijker maken om samen te leren?',
  ],
} as const satisfies InstrumentText<typeof woordenEnDaden>;
