import type { InterfaceText } from './interface-text.js';

const NUMERALS = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes'] as const;

const numeral = (value: number): string => NUMERALS[value] ?? String(value);

const statements = (count: number): string =>
  count === 1 ? 'één uitspraak' : `${numeral(count)} uitspraken`;

export const nl: InterfaceText = {
  language: 'nl',
  start: {
    statements: (count) => (count === 1 ? 'Eén korte uitspraak.' : `${count} korte uitspraken.`),
    maySkip: 'Je mag er overslaan.',
    noneSkipped: 'Elke uitspraak vraagt een antwoord.',
    minutes: (count) => (count === 1 ? '± 1 minuut' : `± ${count} minuten`),
    voluntary: 'vrijwillig',
    whoSees: 'Wie ziet mijn antwoorden?',
    youSee: 'Jij ziet straks je eigen resultaat.',
    shared: {
      completion: 'alleen een seintje dat iemand klaar is',
      scores: 'je scores, niet je antwoorden',
      answers: 'je scores en je antwoorden',
    },
    pageGets: (shared) => `Deze pagina krijgt ${shared}. We zetten er geen naam bij.`,
    sendsNothing: 'De vragenlijst verstuurt zelf niets.',
    sends: (shared, destination) => `We versturen naar ${destination}: ${shared}. Zonder naam.`,
    stay: 'Blijf op deze pagina tot je klaar bent. Als je weggaat, zijn je antwoorden weg.',
    retention: 'Hoe lang blijft het bewaard?',
    privacyContact: 'Bij wie kan ik terecht met vragen?',
    test: 'Dit is een test. Het resultaat telt niet mee.',
    begin: 'Begin',
  },
  page: {
    step: (step, steps) => `Stap ${step} van ${steps}`,
    answered: (answered, items) => `${answered} van ${items} beantwoord`,
    clear: 'Wis antwoord',
    next: 'Volgende',
    back: 'Vorige',
    toReview: 'Bekijk je antwoorden',
    finish: 'Toon mijn resultaat',
    skipped: (count) => `Je sloeg ${statements(count)} over`,
    maySkip: 'Dat mag. Kies er hieronder een, of ga verder.',
    open: (count) =>
      count === 1 ? 'Er staat nog één uitspraak open' : `Er staan nog ${statements(count)} open`,
    mustAnswer: 'Kies er hieronder een.',
    statement: (number) => `Uitspraak ${number}`,
  },
  review: {
    title: 'Kijk je antwoorden na',
    complete: 'Je hebt alles beantwoord.',
    noAnswer: 'geen antwoord',
    change: 'Wijzig',
  },
  result: {
    ready: 'Je resultaat staat klaar.',
    onePerson: 'Dit is de kijk van één persoon, op één moment. Het is geen norm en geen diagnose.',
    unvalidated:
      'Deze vragenlijst is nieuw en nog niet gevalideerd. De meetfout is een aanname. Gebruik dit voor een gesprek, niet om mensen te kiezen of te beoordelen.',
    print: 'Druk af',
    download: 'Download je resultaat',
    copy: 'Kopieer als tekst',
    copied: 'Gekopieerd.',
    copyByHand: 'Kopieer de tekst hieronder.',
    restart: 'Begin opnieuw',
    restartSure: 'Weet je het zeker? Je antwoorden verdwijnen.',
    restartYes: 'Ja, begin opnieuw',
    sources: 'Bronnen',
    sending: 'We versturen je resultaat …',
    sent: 'Verzonden. Dank je.',
    notSent: 'Versturen is niet gelukt. Download je resultaat om het te bewaren.',
    heldBack: 'De pagina heeft het versturen tegengehouden. Je resultaat staat alleen hier.',
  },
  chart: {
    asTable: 'Toon als tabel',
    scale: 'Onderdeel',
    score: 'Score (0 tot 100)',
    word: 'In woorden',
    interval: 'Meetfout',
    range: (low, high) => `${low} tot ${high}`,
    answered: 'Beantwoord',
    of: (part, whole) => `${part} van ${whole}`,
    almost: (anchor, almost) => `${anchor}, of bijna ${almost}`,
    absent: {
      'too-few-answers': 'te weinig antwoorden',
      'incomplete-scales': 'te weinig antwoorden',
      'within-measurement-error': 'geen duidelijk verschil',
      'single-scale': 'niet te vergelijken',
      'too-many-scales': 'niet te vergelijken',
      'not-for-this-instrument': 'niet van toepassing',
    },
    none: '–',
  },
  fault: {
    definition: 'Deze vragenlijst kan niet worden geladen.',
  },
  list: (parts) =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`,
  numeral,
};
