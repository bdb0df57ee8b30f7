import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../bootstrap.mjs';
import { definitions } from '../generate/definitions.mjs';

const LOCALES = 'packages/elements/dist/locales';

/** What may fill a place in a sentence; a sentence is read once per way of saying it, not once per number. */
const FILLERS = [0, 1, 3, 'Steun', ['Steun', 'Ruimte']];
const MOST_PLACES = 3;
const FILLED_IN = /\d+|steun,ruimte|steun|ruimte/gi;
const UNFILLED = /undefined|NaN|\[object|=>/;

/** Every Dutch sentence of the product as `{ path, text }`, by the part of the product that says it. */
export async function dutchTexts() {
  const built = await definitions();
  const texts = built.flatMap(({ instrument, texts: all, adviceTexts = {}, links = [] }) =>
    Object.keys(all)
      .filter((language) => language.startsWith('nl'))
      .map((language) => ({
        path: `${instrument.id} ${language}`,
        text: all[language],
        advice: adviceTexts[language] ?? {},
        links: links.map(({ id, offers }) => [id, offers.nl]),
      })),
  );
  return {
    interface: unique(await interfaceTexts()),
    help: unique(texts.flatMap(({ path, text }) => stringsIn(withoutStatements(text), path))),
    advice: unique(
      texts.flatMap(({ path, advice, links }) =>
        stringsIn({ advice, links: Object.fromEntries(links) }, path),
      ),
    ),
    statements: unique(
      texts.flatMap(({ path, text: { items, choices = {} } }) =>
        stringsIn({ items, choices }, path),
      ),
    ),
  };
}

/** Everything around the statements; the language tag and the status are nobody's reading. */
const withoutStatements = (text) => without(text, ['language', 'status', 'items', 'choices']);

const without = (object, keys) =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

async function interfaceTexts() {
  const files = readdirSync(join(root, LOCALES)).filter((file) => /(^|\.)nl\.js$/.test(file));
  const modules = await Promise.all(
    files.sort().map((file) => import(pathToFileURL(join(root, LOCALES, file)))),
  );
  return modules.flatMap((module, at) =>
    Object.values(module).flatMap((locale) => stringsIn(without(locale, ['language']), files[at])),
  );
}

function stringsIn(value, path) {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') return filled(value, path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => stringsIn(part, `${path} ${key}`));
}

/** A sentence with places is filled in every way that makes sense; what only differs in the filling counts once. */
function filled(sentence, path) {
  const ways = combinations(Math.min(sentence.length, MOST_PLACES)).flatMap((args) => {
    try {
      const text = sentence(...args);
      return typeof text === 'string' && text !== '' && !UNFILLED.test(text) ? [text] : [];
    } catch {
      return [];
    }
  });
  if (ways.length === 0) throw new Error(`${path}: no filling makes a sentence of it`);
  const said = new Map();
  for (const text of ways) {
    const shape = text.replace(FILLED_IN, '…');
    if (!said.has(shape)) said.set(shape, { path, text });
  }
  return [...said.values()];
}

const combinations = (places) =>
  places === 0
    ? [[]]
    : combinations(places - 1).flatMap((rest) => FILLERS.map((filler) => [...rest, filler]));

/** Advice and statements that two instruments share are read once. */
const unique = (texts) => [...new Map(texts.map((entry) => [entry.text, entry])).values()];
