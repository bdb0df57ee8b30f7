import type { InstrumentText } from '../../model/text.js';
import type { leergoesting } from './leergoesting.js';

export const leergoestingNl = {
  language: 'nl',
  status: 'source',
  title: 'Wat geeft jou goesting om te leren?',
  purpose:
    'Je ziet straks hoe jij drie dingen ervaart waaruit leergoesting groeit: zelf kiezen, erbij horen en iets kunnen.',
  resultTitle: 'Wat jouw leergoesting voedt',
  referents: [
    {
      question: 'Waar moet ik aan denken?',
      answer:
        'Denk aan leren in de breedste zin: in een cursus, van een collega of gewoon al doende.',
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
    autonomie: {
      name: 'Autonomie',
      shortName: 'Autonomie',
      meaning: 'Je leert omdat je dat zelf wilt, en je hebt daarin iets te kiezen.',
      caution: 'Let op: wie vrij kan kiezen, heeft soms toch graag steun bij die keuze.',
    },
    betrokkenheid: {
      name: 'Betrokkenheid',
      shortName: 'Betrokkenheid',
      meaning: 'Je voelt je verbonden met de mensen om je heen.',
      caution: 'Let op: het gaat om erbij horen, niet om hoe hard je werkt.',
    },
    competentie: {
      name: 'Competentie',
      shortName: 'Competentie',
      meaning: 'Je vertrouwt erop dat leren je lukt, en je merkt dat je vooruitgaat.',
      caution: 'Let op: dit is wat je ervaart, niet hoe goed je je werk doet.',
    },
  },
  pages: {
    'leergoesting-1': 'Denk aan iets wat je nu aan het leren bent',
    'leergoesting-2': 'Denk aan de mensen om je heen',
    'leergoesting-3': 'Denk aan de laatste drie maanden',
  },
  items: {
    'leergoesting-autonomie-1': 'Ik leer omdat ik het zelf wil.',
    'leergoesting-autonomie-2': 'Ik heb inspraak in wat ik leer.',
    'leergoesting-autonomie-3': 'Ik zie zelf het nut van wat ik leer.',
    'leergoesting-autonomie-4': 'Ik voel me vrij om te leren op mijn eigen manier.',
    'leergoesting-betrokkenheid-1': 'Ik voel me thuis bij de mensen met wie ik werk.',
    'leergoesting-betrokkenheid-2': 'Op mijn werk is er iemand met wie ik over leren praat.',
    'leergoesting-betrokkenheid-3': 'Mijn collega’s leven mee met wat ik leer.',
    'leergoesting-betrokkenheid-4': 'Op mijn werk hoor ik erbij.',
    'leergoesting-competentie-1': 'Ik vertrouw erop dat ik iets nieuws kan leren.',
    'leergoesting-competentie-2': 'Ik merk dat ik vooruitga in mijn werk.',
    'leergoesting-competentie-3': 'Ik kan de moeilijke taken in mijn werk aan.',
    'leergoesting-competentie-4': 'Het lukt mij om te gebruiken wat ik leer.',
  },
  talk: [
    'Wat heb je het laatst geleerd omdat je het zelf wilde?',
    'Met wie leer jij graag, en hoe komt dat?',
    'Waaraan merk je dat je ergens beter in wordt?',
  ],
} as const satisfies InstrumentText<typeof leergoesting>;
