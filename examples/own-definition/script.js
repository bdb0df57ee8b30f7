// An instrument is data. The widget checks it before use; what is wrong with it comes as a leer-error event.
const overleg = {
  instrument: {
    id: 'overleg',
    version: '1.0.0',
    validation: 'unvalidated',
    format: { kind: 'agreement', points: 5 },
    scales: [{ id: 'inbreng' }, { id: 'opbrengst' }],
    items: [
      { id: 'inbreng-1', scale: 'inbreng' },
      { id: 'inbreng-2', scale: 'inbreng' },
      { id: 'inbreng-3', scale: 'inbreng', reversed: true },
      { id: 'opbrengst-1', scale: 'opbrengst' },
      { id: 'opbrengst-2', scale: 'opbrengst' },
      { id: 'opbrengst-3', scale: 'opbrengst', optOut: true },
    ],
    pages: [
      { id: 'deel-1', items: ['inbreng-1', 'inbreng-2', 'inbreng-3'] },
      { id: 'deel-2', items: ['opbrengst-1', 'opbrengst-2', 'opbrengst-3'] },
    ],
    scoring: { profile: 'levels', answeredShare: 2 / 3, total: false },
    assumptions: { reliability: 0.7, sd: 20, basis: 'Assumed: there are no answers yet.' },
    sources: [],
  },
  texts: {
    nl: {
      language: 'nl',
      status: 'source',
      title: 'Hoe loopt ons overleg?',
      purpose: 'Je ziet straks hoe jij het overleg ervaart. Neem het mee naar de volgende keer.',
      resultTitle: 'Hoe jij ons overleg ziet',
      referents: [
        { question: 'Welk overleg?', answer: 'Denk aan het vaste overleg van je eigen team.' },
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
        inbreng: {
          name: 'Inbreng van iedereen',
          shortName: 'Inbreng',
          meaning: 'Wie iets wil zeggen, krijgt daar de kans voor.',
        },
        opbrengst: {
          name: 'Opbrengst van het overleg',
          shortName: 'Opbrengst',
          meaning: 'Na het overleg weet je wat er gebeurt.',
        },
      },
      pages: {
        'deel-1': 'Denk aan de laatste drie keer',
        'deel-2': 'Denk aan wat er daarna gebeurt',
      },
      items: {
        'inbreng-1': 'Ik kan zeggen wat ik wil zeggen.',
        'inbreng-2': 'Er wordt naar mij geluisterd.',
        'inbreng-3': 'Altijd zijn dezelfde mensen aan het woord.',
        'opbrengst-1': 'Na het overleg weet ik wat ik moet doen.',
        'opbrengst-2': 'Wat we afspreken, gebeurt ook.',
        'opbrengst-3': 'Ons verslag klopt.',
      },
    },
  },
};

// A property may be set before the widget has loaded: it is kept.
document.querySelector('leerklimaat-survey').definition = overleg;
