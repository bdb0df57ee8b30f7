import type { InstrumentText } from '../../model/text.js';
import type { leercultuurkenmerken } from './leercultuurkenmerken.js';

export const leercultuurkenmerkenNl = {
  language: 'nl',
  status: 'source',
  title: 'Wat is bij jullie gewoon als het om leren gaat?',
  purpose:
    'Je ziet straks hoe jij zeven kenmerken van een leercultuur in je organisatie ervaart. Dat helpt om er samen over te praten.',
  resultTitle: 'Hoe jij jullie leercultuur ziet',
  referents: [
    {
      question: 'Wie zijn ‘wij’?',
      answer:
        'Denk aan de organisatie waar je werkt. Is die groot? Denk dan aan de vestiging of de afdeling die je goed kent.',
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
    openheid: {
      name: 'Openheid en vertrouwen',
      shortName: 'Openheid',
      meaning: 'Mensen kunnen open praten. Uit een fout kun je leren.',
    },
    kennis: {
      name: 'Kennis delen',
      shortName: 'Kennis',
      meaning: 'Mensen geven door wat ze weten, in een mentorgesprek, in overleg of tussendoor.',
    },
    toegang: {
      name: 'Toegang tot ontwikkeling',
      shortName: 'Toegang',
      meaning: 'Er is een aanbod om uit te kiezen, en ruimte om je eigen weg te gaan.',
    },
    steunLeiding: {
      name: 'Steun van leidinggevenden',
      shortName: 'Steun',
      meaning: 'Leidinggevenden praten over groei en laten zien dat ze zelf leren.',
    },
    feedback: {
      name: 'Feedback en reflectie',
      shortName: 'Feedback',
      meaning: 'Mensen zeggen elkaar wat ze zien, en terugkijken is een gewoonte.',
    },
    vernieuwing: {
      name: 'Vernieuwing en experiment',
      shortName: 'Vernieuwing',
      meaning: 'Nieuwe ideeën krijgen een kans, en mensen bespreken samen hoe het liep.',
    },
    groei: {
      name: 'Waardering voor groei',
      shortName: 'Groei',
      meaning: 'Persoonlijke groei telt, ook als ze verder gaat dan de functie.',
    },
  },
  pages: {
    'leercultuurkenmerken-1': 'Denk aan hoe het bij jullie gaat',
    'leercultuurkenmerken-2': 'Denk aan de laatste drie maanden',
  },
  items: {
    'kenmerk-openheid-1': 'Bij ons kunnen mensen open met elkaar praten.',
    'kenmerk-kennis-1': 'Ervaren collega’s begeleiden bij ons wie iets nieuws leert.',
    'kenmerk-toegang-1': 'Iedereen kan bij ons een opleiding volgen.',
    'kenmerk-steunLeiding-1': 'Leidinggevenden praten bij ons met mensen over hun groei.',
    'kenmerk-feedback-1': 'Mensen geven elkaar bij ons bruikbare feedback.',
    'kenmerk-vernieuwing-1': 'Wie iets nieuws wil proberen, krijgt bij ons de kans.',
    'kenmerk-groei-1': 'Onze organisatie waardeert het als mensen zich ontwikkelen.',
    'kenmerk-openheid-2': 'Wij zien een fout als een kans om te leren.',
    'kenmerk-kennis-2': 'Onze teams wisselen hun kennis met elkaar uit.',
    'kenmerk-toegang-2': 'Mensen kiezen bij ons mee hoe ze zich ontwikkelen.',
    'kenmerk-steunLeiding-2': 'Leidinggevenden laten bij ons zien dat ze zelf ook leren.',
    'kenmerk-feedback-2': 'Terugkijken op het werk is bij ons een gewoonte.',
    'kenmerk-vernieuwing-2': 'Na een proef bespreken we samen hoe het liep.',
    'kenmerk-groei-2': 'Bij ons krijg je steun voor leerdoelen buiten je functie.',
  },
  talk: [
    'Wat zou een nieuwe collega hier merken als het om leren gaat?',
    'Waar zie je dat leren bij ons gewoon is?',
    'Welke gewoonte zouden we samen kunnen beginnen?',
  ],
} as const satisfies InstrumentText<typeof leercultuurkenmerken>;
