import type { Answer, Answers } from '@leerklimaat/core';
import type { Locator } from 'playwright-core';

/** Every selector and every Dutch word by which the tests find something in a widget: change them here only. */

export const TAGS = ['leerklimaat-survey', 'leerleider-checklist', 'leervoorkeur-profile'] as const;
export type Tag = (typeof TAGS)[number];

/** What lays results together; nobody fills it in. */
export const REPORT = 'leerteam-report';

export const WORDS = {
  begin: 'Begin',
  next: 'Volgende',
  back: 'Vorige',
  toReview: 'Bekijk je antwoorden',
  finish: 'Toon mijn resultaat',
  review: 'Kijk je antwoorden na',
  print: 'Druk af',
  download: 'Download je resultaat',
  copy: 'Kopieer als tekst',
  restart: 'Begin opnieuw',
  restartYes: 'Ja, begin opnieuw',
  asTable: 'Toon als tabel',
  answersAsTable: 'Toon de antwoorden',
  card: 'Kaart voor een gesprek',
  links: 'Waar vind je hulp?',
  moreActions: 'Meer acties',
  earlierFile: 'Je eerdere resultaat',
  makeCode: 'Maak mijn code',
  otherCode: 'Code van de ander',
  besideEachOther: 'Zet ons naast elkaar',
  team: 'Je team',
  teamCode: 'Code van een teamgenoot',
  addCode: 'Voeg toe',
  withMe: 'Tel mijn voorkeuren mee',
  organisation: 'Je organisatie',
  skipped: /^heading Je sloeg .+ over$/,
  open: /^heading Nog \d+ open$/,
  heldBack: /tegengehouden/,
  notSent: /Versturen is niet gelukt/,
  notLoaded: 'Deze vragenlijst kan niet worden geladen.',
} as const;

export const REPORT_WORDS = {
  print: 'Druk het rapport af',
  printTeam: 'Druk dit team af',
  everyTeam: 'Druk ook de pagina van elk team af',
  copy: 'Kopieer deze tekst',
  csv: 'Cijfers (CSV)',
  json: 'Rapport (JSON)',
  again: 'Open andere bestanden',
  empty: 'Hier staat niets in.',
  notCounted: 'Geen enkel resultaat telt mee.',
  stop: 'Stop',
  organisation: 'Organisatie',
  teams: 'Teams',
  chain: 'Keten van leren',
  mirror: 'Spiegel van de leerleider',
  preferences: 'Leervoorkeuren',
  waves: 'Verandering',
  nextTeams: 'Volgende teams',
  find: 'Zoek',
  about: 'Over dit rapport',
  ownShown: 'Jouw antwoorden staan nu op deze pagina',
  lines: 'Welke regels?',
  team: 'Team',
  link: 'Schakel',
  mean: 'Gemiddelde',
  raw: 'Het moet eerst afgeschermd worden.',
  tooFew: 'te weinig antwoorden',
  allHigh: '(bijna) iedereen bovenaan',
  allLow: '(bijna) iedereen onderaan',
  hidden: 'verborgen uit voorzorg',
} as const;

export const FIELDSET = 'fieldset[data-item]';
export const PRIMARY = '[part="primary"]';
export const CLEAR = 'fieldset[data-item] button';
export const LIVE_REGION = '[role="status"]';
/** A table that is too wide for its column scrolls in here. */
export const SCROLLING = '[role="region"][tabindex="0"]';
export const HEADING = ':is(h2, h3, h4, h5, h6)[tabindex="-1"]';

export const statement = (widget: Locator, item: string): Locator =>
  widget.locator(`fieldset[data-item="${item}"]`);

export const radio = (widget: Locator, item: string, answer: Answer): Locator =>
  statement(widget, item).locator(`input[value="${answer}"]`);

/** Where a number is filled in. */
export const numberField = (widget: Locator, item: string): Locator =>
  statement(widget, item).locator('input[type="number"]');

/** What a person points at: the label around the radio. */
export const answerLabel = (widget: Locator, item: string, answer: Answer): Locator =>
  statement(widget, item).locator(`label:has(input[value="${answer}"])`);

export const clearButton = (widget: Locator, item: string): Locator =>
  statement(widget, item).getByRole('button');

export const changeButton = (widget: Locator, number: number): Locator =>
  widget.getByRole('button', { name: new RegExp(`^Wijzig Uitspraak ${number}$`) });

/** The heading that takes focus, of the page that shows. */
export const pageHeading = (widget: Locator): Locator => widget.locator(HEADING).last();

export function press(widget: Locator, name: string): Promise<void> {
  return widget.getByRole('button', { name, exact: true }).click();
}

/** Whatever the button that goes on says here. */
export function goOn(widget: Locator): Promise<void> {
  return widget.locator(PRIMARY).click();
}

export function openDetails(widget: Locator, summary: string): Promise<void> {
  return widget.locator('summary', { hasText: summary }).first().click();
}

export async function openAllTables(widget: Locator): Promise<void> {
  const tables = new RegExp(`${WORDS.asTable}|${WORDS.answersAsTable}`);
  for (const summary of await widget.locator('summary', { hasText: tables }).all())
    await summary.click();
}

/** The items of the page that shows, as they stand there. */
export function itemsShown(widget: Locator): Promise<string[]> {
  return widget
    .locator(FIELDSET)
    .evaluateAll((found) => found.map((one) => (one as HTMLElement).dataset['item'] ?? ''));
}

/** By a click where there is something to choose, else by typing. */
export async function giveAnswer(widget: Locator, item: string, answer: Answer): Promise<void> {
  const field = numberField(widget, item);
  if ((await field.count()) > 0) await field.fill(String(answer));
  else await answerLabel(widget, item, answer).click();
}

/** From the start page to the result, with real mouse clicks. */
export async function fillIn(widget: Locator, answers: Answers): Promise<void> {
  await press(widget, WORDS.begin);
  for (let left = Object.keys(answers).length; left > 0;) {
    const items = await itemsShown(widget);
    for (const item of items) {
      const answer = answers[item];
      if (answer !== undefined) await giveAnswer(widget, item, answer);
    }
    left -= items.length;
    await goOn(widget);
  }
  await press(widget, WORDS.finish);
  await widget.getByRole('button', { name: WORDS.print }).waitFor();
}
