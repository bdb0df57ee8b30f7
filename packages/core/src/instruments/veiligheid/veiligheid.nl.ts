import type { InstrumentText } from '../../model/text.js';
import type { veiligheid } from './veiligheid.js';

export const veiligheidNl = {
  language: 'nl',
  status: 'source',
  title: 'Wat durf jij in je team?',
  purpose:
    'Je ziet straks hoe veilig jij het in je team vindt om iets te zeggen, te vragen of te proberen.',
  resultTitle: 'Hoe veilig jij je in je team voelt',
  referents: [
    {
      question: 'Wie is mijn team?',
      answer:
        'Denk aan de collega’s met wie je de meeste taken deelt. Zit je in meer teams? Kies het team waar je het meest werkt.',
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
    veiligheid: {
      name: 'Psychologische veiligheid',
      shortName: 'Veiligheid',
      meaning:
        'Je durft in je team iets te zeggen of te proberen waarmee je jezelf kwetsbaar maakt.',
      caution: 'Let op: een collega kan hetzelfde team anders ervaren.',
    },
  },
  pages: {
    'veiligheid-deel-1': 'Denk aan een gewone dag in je team',
  },
  items: {
    'veiligheid-1': 'In mijn team durf ik elke vraag te stellen.',
    'veiligheid-2': 'In mijn team vertel ik gerust over een fout die ik maakte.',
    'veiligheid-3': 'In mijn team durf ik een half idee te delen.',
    'veiligheid-4': 'In mijn team durf ik te zeggen dat iets te moeilijk is.',
    'veiligheid-5': 'In mijn team zeg ik het als mij iets dwarszit.',
    'veiligheid-6': 'In mijn team luisteren we naar wie anders denkt.',
    'veiligheid-7': 'In mijn team zeggen we elkaar eerlijk wat beter kan.',
  },
  talk: [
    'Wanneer durfde je hier iets te zeggen of te vragen, en wat hielp daarbij?',
    'Hoe merk je dat een collega iets niet durft te zeggen?',
    'Wat kunnen we doen als iemand over een fout vertelt?',
  ],
} as const satisfies InstrumentText<typeof veiligheid>;
