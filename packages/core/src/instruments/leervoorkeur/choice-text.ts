import type { InstrumentText } from '../../model/text.js';
import { leervoorkeur } from './leervoorkeur.js';
import { leervoorkeurKeuze } from './leervoorkeur-keuze.js';

/** The sentences that only the choices have. */
export interface ChoiceWords {
  readonly purpose: string;
  /** Asks which of the statements fits best. */
  readonly best: string;
  /** Asks which of them fits least. */
  readonly least: string;
}

type KeuzeText = InstrumentText<typeof leervoorkeurKeuze>;

/**
 * The text of the choices between preferences, from the statements in any language: every page of statements becomes
 * a choice of the one that fits best and one of the one that fits least, in the same order.
 *
 * @example choiceText(leervoorkeurNl, words).choices?.['deel-1-best']?.length === 5
 */
export function choiceText(
  text: InstrumentText<typeof leervoorkeur>,
  { purpose, best, least }: ChoiceWords,
): KeuzeText {
  const pages: Record<string, string> = {};
  const items: Record<string, string> = {};
  const choices: Record<string, readonly string[]> = {};
  for (const [index, { id, items: pair }] of leervoorkeurKeuze.pages.entries()) {
    const page = leervoorkeur.pages[index]!;
    pages[id] = text.pages[page.id];
    const statements = page.items.map((item) => text.items[item]);
    for (const [place, item] of pair.entries()) {
      items[item] = place === 0 ? best : least;
      choices[item] = statements;
    }
  }
  return {
    ...text,
    purpose,
    anchors: [],
    shortAnchors: [],
    pages: pages as KeuzeText['pages'],
    items: items as KeuzeText['items'],
    help: {},
    choices,
  };
}
