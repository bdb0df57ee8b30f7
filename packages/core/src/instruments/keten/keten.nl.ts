import type { InstrumentText } from '../../model/text.js';
import type { keten } from './keten.js';

export const ketenNl = {
  language: 'nl',
  status: 'source',
  title: 'Wat doe jij in de keten van leren?',
  purpose:
    'Je ziet straks wat jij als je eigen taak ziet, en wat je van de anderen in de keten verwacht. Dat helpt om elkaars taak te leren kennen.',
  resultTitle: 'Hoe jij de keten van leren ziet',
  referents: [
    {
      question: 'Wat is de keten van leren?',
      answer:
        'De medewerker, de leidinggevende, de leidinggevende van de leidinggevende, de organisatie en het netwerk van scholen en partners. Elk heeft een eigen taak, en ze hebben elkaar nodig.',
    },
    {
      question: 'Wie zijn de anderen?',
      answer: 'Iedereen in de keten met een andere taak dan jij.',
    },
    { question: 'Voor wie antwoord ik?', answer: 'Voor jezelf, vanuit jouw plaats in de keten.' },
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
    houdingEigen: {
      name: 'Houding en gedrag: mijn deel',
      shortName: 'Houding, ik',
      meaning:
        'Wat jij als je eigen taak ziet: hoe je met leren omgaat en wat je daarvan laat zien.',
    },
    houdingAnderen: {
      name: 'Houding en gedrag: de anderen',
      shortName: 'Houding, anderen',
      meaning:
        'Wat je van de anderen verwacht: hoe ze met leren omgaan en wat ze daarvan laten zien.',
    },
    organiserenEigen: {
      name: 'Organiseren en vastleggen: mijn deel',
      shortName: 'Organiseren, ik',
      meaning:
        'Wat jij als je eigen taak ziet: wat je afspreekt en vastlegt zodat leren een plaats krijgt in het werk.',
    },
    organiserenAnderen: {
      name: 'Organiseren en vastleggen: de anderen',
      shortName: 'Organiseren, anderen',
      meaning:
        'Wat je van de anderen verwacht: wat ze afspreken en vastleggen zodat leren een plaats krijgt in het werk.',
    },
    richtingEigen: {
      name: 'Richten op het doel: mijn deel',
      shortName: 'Richting, ik',
      meaning:
        'Wat jij als je eigen taak ziet: hoe je leren verbindt met wat jullie samen willen bereiken.',
    },
    richtingAnderen: {
      name: 'Richten op het doel: de anderen',
      shortName: 'Richting, anderen',
      meaning:
        'Wat je van de anderen verwacht: hoe ze leren verbinden met wat jullie samen willen bereiken.',
    },
  },
  pages: {
    'keten-1': 'Denk aan hoe jullie met leren omgaan',
    'keten-2': 'Denk aan wat jullie met elkaar afspreken',
    'keten-3': 'Denk aan wat jullie samen willen bereiken',
  },
  items: {
    'houdingEigen-1': 'Ik zie het als mijn taak om te laten zien wat ik leer.',
    'houdingEigen-2': 'Ik zie het als mijn taak om samen op ons werk terug te kijken.',
    'houdingEigen-3': 'Ik zie het als mijn taak om anderen te helpen om te leren.',
    'houdingAnderen-1': 'Van de anderen verwacht ik dat zij laten zien wat ze leren.',
    'houdingAnderen-2': 'Van de anderen verwacht ik dat zij samen met mij terugkijken op ons werk.',
    'houdingAnderen-3': 'Van de anderen verwacht ik dat zij mij helpen om te leren.',
    'organiserenEigen-1': 'Ik zie het als mijn taak om afspraken over leren vast te leggen.',
    'organiserenEigen-2': 'Ik zie het als mijn taak om leren een plaats te geven in het werk.',
    'organiserenEigen-3': 'Ik zie het als mijn taak om tijd vrij te houden om te leren.',
    'organiserenAnderen-1': 'Van de anderen verwacht ik dat zij afspraken over leren vastleggen.',
    'organiserenAnderen-2':
      'Van de anderen verwacht ik dat zij leren een plaats geven in het werk.',
    'organiserenAnderen-3': 'Van de anderen verwacht ik dat zij tijd vrijhouden om te leren.',
    'richtingEigen-1': 'Ik zie het als mijn taak om samen een doel te kiezen voor ons leren.',
    'richtingEigen-2': 'Ik zie het als mijn taak om uit te leggen waarom leren nodig is.',
    'richtingEigen-3': 'Ik zie het als mijn taak om mijn leren te richten op ons doel.',
    'richtingAnderen-1': 'Van de anderen verwacht ik dat zij samen een doel kiezen voor ons leren.',
    'richtingAnderen-2': 'Van de anderen verwacht ik dat zij uitleggen waarom leren nodig is.',
    'richtingAnderen-3': 'Van de anderen verwacht ik dat zij hun leren richten op ons doel.',
  },
  talk: [
    'Wat zie jij als jouw taak in het leren van anderen?',
    'Wat zou je van de anderen in de keten willen weten?',
    'Wat kunnen we samen wat niemand alleen kan?',
  ],
} as const satisfies InstrumentText<typeof keten>;
