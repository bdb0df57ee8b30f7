import type { InstrumentText } from '../../model/text.js';
import type { leercultuurdragers } from './leercultuurdragers.js';

export const leercultuurdragersNl = {
  language: 'nl',
  status: 'source',
  title: 'Wat helpt het leren bij jullie vooruit?',
  purpose:
    'Je ziet straks welke voorwaarden om te leren jij bij jullie ziet. Dat helpt om samen te kiezen waar je begint.',
  resultTitle: 'Wat volgens jou het leren draagt',
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
    inhoud: {
      name: 'Inhoud van het werk',
      shortName: 'Inhoud',
      meaning: 'Je werk geeft je vrijheid, stof om over na te denken en uitdaging.',
    },
    veiligeRuimte: {
      name: 'Ruimte en veiligheid',
      shortName: 'Veilige ruimte',
      meaning: 'Mensen vertrouwen elkaar, mogen fouten maken en kunnen iets proberen.',
    },
    samenwerken: {
      name: 'Samenwerken en teamontwikkeling',
      shortName: 'Samenwerken',
      meaning: 'Mensen kunnen goed samen werken, en ze leren van en met elkaar.',
    },
    leiderschap: {
      name: 'Leiderschap gericht op ontwikkeling',
      shortName: 'Leiderschap',
      meaning:
        'Leidinggevenden weten waarom leren telt, leren zelf en laten mensen hun werk in handen nemen.',
    },
    organisatie: {
      name: 'Organisatie gericht op ontwikkeling',
      shortName: 'Organisatie',
      meaning:
        'Er zijn vaste manieren om te verbeteren, te onthouden, te waarderen, terug te kijken en op te leiden.',
    },
    omgeving: {
      name: 'Verbinden met de omgeving',
      shortName: 'Omgeving',
      meaning:
        'Jullie volgen wat er buiten verandert, en jullie vernieuwen samen met klanten en leveranciers.',
    },
  },
  pages: {
    'leercultuurdragers-1': 'Denk aan je eigen taken',
    'leercultuurdragers-2': 'Denk aan hoe jullie met elkaar omgaan',
    'leercultuurdragers-3': 'Denk aan je collega’s',
    'leercultuurdragers-4': 'Denk aan de mensen die leidinggeven',
    'leercultuurdragers-5': 'Denk aan jullie vaste afspraken',
    'leercultuurdragers-6': 'Denk aan de wereld buiten jullie muren',
  },
  items: {
    'inhoud-1': 'In mijn werk bepaal ik zelf hoe ik een taak aanpak.',
    'inhoud-2': 'Mijn taken vragen dat ik goed nadenk.',
    'inhoud-3': 'In mijn werk krijg ik uitdagingen waar ik van groei.',
    'veiligeRuimte-1': 'Wij vertrouwen elkaar op het werk.',
    'veiligeRuimte-2': 'Bij ons mogen mensen fouten maken.',
    'veiligeRuimte-3': 'Bij ons is er ruimte om te experimenteren.',
    'samenwerken-1': 'Collega’s gaan bij ons goed met elkaar om.',
    'samenwerken-2': 'Collega’s vertellen elkaar bij ons wat ze weten.',
    'samenwerken-3': 'Wie iets leert, kan bij ons terecht bij een ervaren collega.',
    'samenwerken-4': 'Onze werkplek is zo ingericht dat we elkaar makkelijk spreken.',
    'samenwerken-5': 'In onze teams werken mensen met verschillende vakkennis samen.',
    'leiderschap-1': 'Onze leidinggevenden hebben een duidelijke visie op leren.',
    'leiderschap-2': 'Onze leidinggevenden zijn zelf een voorbeeld in leren.',
    'leiderschap-3': 'Onze leidinggevenden moedigen mensen aan om zelf initiatief te nemen.',
    'organisatie-1': 'Wij hebben een vaste manier om ons werk te verbeteren.',
    'organisatie-2': 'Wij leggen vast wat we op het werk leren.',
    'organisatie-3': 'Bij ons telt je ontwikkeling mee in je beoordeling.',
    'organisatie-4': 'Op vaste momenten bekijken we hoe we het doen.',
    'organisatie-5': 'Onze organisatie maakt geld vrij voor opleiding.',
    'omgeving-1': 'Wij volgen actief wat er in de samenleving verandert.',
    'omgeving-2': 'Wij volgen actief wat er in onze sector verandert.',
    'omgeving-3': 'Wij bedenken samen met klanten nieuwe oplossingen.',
  },
  help: {
    'organisatie-3': 'Denk ook aan een beloning voor wie zich ontwikkelt.',
    'omgeving-3': 'Denk ook aan cliënten, leerlingen of leveranciers.',
  },
  talk: [
    'Wat is bij ons goed geregeld om te leren, en hoe merk je dat?',
    'Wat zou hier het meeste verschil maken?',
    'Wie hebben we nodig om daarmee te beginnen?',
  ],
} as const satisfies InstrumentText<typeof leercultuurdragers>;
