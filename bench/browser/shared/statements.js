// Placeholder statements, written for this benchmark: realistic Dutch length (about 80 characters).
const STATEMENTS = [
  'In mijn team durven collega’s fouten te bespreken zonder bang te zijn voor gevolgen.',
  'Ik krijg van mijn leidinggevende voldoende ruimte om tijdens het werk iets te leren.',
  'Wanneer iets misgaat, zoeken we samen naar de oorzaak en niet naar een schuldige.',
  'Nieuwe collega’s worden bij ons vanaf de eerste dag goed begeleid en geholpen.',
  'Ik weet bij wie ik terechtkan als ik een vraag heb over een lastige situatie.',
  'In overleggen komt iedereen aan het woord, ook degenen die normaal stil zijn.',
  'Er is in mijn rooster voldoende tijd gereserveerd om nieuwe vaardigheden te oefenen.',
  'De feedback die ik op mijn werk krijg, helpt mij om mijn aanpak te verbeteren.',
  'Mijn leidinggevende geeft zelf het goede voorbeeld door openlijk te blijven leren.',
  'We evalueren onze projecten regelmatig en leggen vast wat we ervan geleerd hebben.',
  'Ik kan zelf invloed uitoefenen op de onderwerpen waarin ik mij verder ontwikkel.',
  'Kennis die iemand opdoet in een cursus wordt daarna ook met het team gedeeld.',
  'De organisatie stelt genoeg geld en middelen beschikbaar voor scholing en training.',
  'Collega’s vragen mij om mijn mening wanneer zij met een nieuwe uitdaging bezig zijn.',
  'Ik voel mij veilig genoeg om een afwijkende mening te geven in ons teamoverleg.',
  'Successen worden bij ons gevierd en we staan stil bij wat eraan heeft bijgedragen.',
  'De doelen van onze afdeling zijn voor mij duidelijk en passen bij mijn dagelijks werk.',
  'Bij veranderingen in het werk worden wij op tijd betrokken en goed geïnformeerd.',
  'Ik heb de afgelopen maanden iets nieuws geleerd dat ik direct kon toepassen.',
  'Mijn collega’s nemen de tijd om mij iets uit te leggen wanneer ik dat nodig heb.',
  'Er wordt in onze organisatie serieus omgegaan met ideeën van medewerkers zelf.',
  'Ik krijg de kans om taken uit te voeren die net iets moeilijker zijn dan gewoonlijk.',
  'Afspraken die wij maken over verbeteringen worden bij ons ook echt nagekomen.',
  'Mijn werkplek nodigt uit om met anderen samen te werken en van elkaar te leren.',
  'Leidinggevenden tonen oprechte belangstelling voor de ontwikkeling van hun mensen.',
  'Ik durf om hulp te vragen, ook wanneer ik eigenlijk vind dat ik het zou moeten weten.',
  'Wij gebruiken gegevens en voorbeelden uit de praktijk om ons werk te verbeteren.',
  'De werkdruk in mijn team laat voldoende ruimte voor bezinning en voor vernieuwing.',
  'Ik kan goed uitleggen wat ik het komende jaar wil leren en waarom ik dat belangrijk vind.',
  'Conflicten worden in ons team tijdig uitgesproken en op een respectvolle manier opgelost.',
  'Ervaren collega’s dragen hun kennis op een begrijpelijke manier over aan anderen.',
  'Er zijn vaste momenten waarop wij met elkaar terugkijken op onze manier van werken.',
  'De digitale hulpmiddelen die wij gebruiken, maken het leren op het werk gemakkelijker.',
  'Ik ontvang waardering wanneer ik mij inzet om mijn werk of dat van het team te verbeteren.',
  'Onze afdeling werkt met andere afdelingen samen om nieuwe kennis en ideeën op te doen.',
  'Alles bij elkaar genomen vind ik het leerklimaat in deze organisatie stimulerend.',
];
const OPTIONS = ['Helemaal oneens', 'Oneens', 'Neutraal', 'Eens', 'Helemaal eens'];
const GROUP_TITLES = [
  'Veiligheid',
  'Ruimte',
  'Leiding',
  'Samenwerking',
  'Middelen',
  'Ontwikkeling',
];
const PER_GROUP = 6;

/** n statements in groups of six; beyond 36 the same ones come round again under new ids. */
export function makeSpec(n) {
  const items = Array.from({ length: n }, (_, index) => ({
    id: `s${index + 1}`,
    text: STATEMENTS[index % STATEMENTS.length],
  }));
  const groups = Array.from({ length: Math.ceil(n / PER_GROUP) }, (_, index) => ({
    id: `g${index + 1}`,
    title: groupTitle(index),
    items: items.slice(index * PER_GROUP, (index + 1) * PER_GROUP),
  }));
  return { groups, options: OPTIONS.map((label, index) => ({ value: index + 1, label })) };
}

function groupTitle(index) {
  const title = GROUP_TITLES[index % GROUP_TITLES.length];
  const turn = Math.floor(index / GROUP_TITLES.length) + 1;
  return turn > 1 ? `${title} ${turn}` : title;
}

/** The answer that everybody gives: spread over the five points, different per group. */
export const answerFor = (item) => ((item * 7 + Math.floor(item / PER_GROUP)) % OPTIONS.length) + 1;
