import type { Instrument } from '../model/instrument.js';
import type { Definition, InstrumentText } from '../model/text.js';
import { LIMITS } from './limits.js';
import { pointer, type Reader } from './reader.js';

interface WithId {
  readonly id: string;
}

/** What no part of a definition shows by itself: that its parts fit together. */
export function checkReferences(reader: Reader, definition: Definition): void {
  const { instrument, texts, advice = [], adviceTexts = {} } = definition;
  checkInstrument(reader, instrument);
  const languages = Object.keys(texts);
  if (languages.length === 0) reader.report('missing', '/texts', 'texts in a language', undefined);
  if (languages.length > LIMITS.languages) {
    const expected = `at most ${LIMITS.languages} languages`;
    reader.report('too-large', '/texts', expected, languages.length);
  }
  for (const [tag, text] of Object.entries(texts)) checkText(reader, instrument, tag, text);
  checkUnique(reader, '/advice', advice);
  const helped = [...instrument.scales, ...instrument.items];
  advice.forEach(({ helps }, index) => {
    checkKnown(reader, `/advice/${index}/helps`, helps, helped, 'the id of a scale or an item');
  });
  if (advice.length > 0 && Object.keys(adviceTexts).length === 0) {
    reader.report('missing', '/adviceTexts', 'texts of the advice in a language', undefined);
  }
  for (const [tag, sentences] of Object.entries(adviceTexts)) {
    checkKeys(reader, pointer('/adviceTexts', tag), sentences, advice);
  }
}

function checkInstrument(reader: Reader, { scales, items, pages, scoring }: Instrument): void {
  checkUnique(reader, '/instrument/scales', scales);
  checkUnique(reader, '/instrument/items', items);
  checkUnique(reader, '/instrument/pages', pages);
  items.forEach(({ scale }, index) => {
    checkKnown(reader, `/instrument/items/${index}/scale`, scale, scales, 'the id of a scale');
  });
  for (const { id } of scales) {
    if (!items.some(({ scale }) => scale === id)) {
      reader.report('missing', '/instrument/items', `an item of scale ${id}`, undefined);
    }
  }
  const { foundation } = scoring;
  if (foundation !== undefined) {
    const path = '/instrument/scoring/foundation';
    checkKnown(reader, path, foundation, scales, 'the id of a scale');
  }
  checkPages(reader, items, pages);
}

/** Every item stands on one page, once. */
function checkPages(reader: Reader, items: readonly WithId[], pages: Instrument['pages']): void {
  const open = new Set(items.map(({ id }) => id));
  pages.forEach((page, index) => {
    page.items.forEach((id, entry) => {
      if (open.delete(id)) return;
      reader.report('reference', `/instrument/pages/${index}/items/${entry}`, 'an item, once', id);
    });
  });
  for (const id of open) {
    reader.report('missing', '/instrument/pages', `item ${id} on a page`, undefined);
  }
}

function checkText(
  reader: Reader,
  { format, scales, pages, items }: Instrument,
  tag: string,
  text: InstrumentText,
): void {
  const path = pointer('/texts', tag);
  if (text.language !== tag) {
    reader.report('reference', `${path}/language`, `the tag ${tag}`, text.language);
  }
  for (const key of ['anchors', 'shortAnchors'] as const) {
    const { length } = text[key];
    if (length !== format.points) {
      reader.report('range', `${path}/${key}`, `${format.points} entries`, length);
    }
  }
  checkKeys(reader, `${path}/scales`, text.scales, scales);
  checkKeys(reader, `${path}/pages`, text.pages, pages);
  checkKeys(reader, `${path}/items`, text.items, items);
}

/** A sentence for every entry, and none for anything else. */
function checkKeys(
  reader: Reader,
  path: string,
  sentences: Readonly<Record<string, unknown>>,
  entries: readonly WithId[],
): void {
  const open = new Set(entries.map(({ id }) => id));
  for (const key of Object.keys(sentences)) {
    if (!open.delete(key)) reader.report('unknown', pointer(path, key), 'an id in use', key);
  }
  for (const id of open) reader.report('missing', pointer(path, id), 'a text', undefined);
}

function checkKnown(
  reader: Reader,
  path: string,
  id: string,
  entries: readonly WithId[],
  expected: string,
): void {
  if (!entries.some((entry) => entry.id === id)) reader.report('reference', path, expected, id);
}

function checkUnique(reader: Reader, path: string, entries: readonly WithId[]): void {
  const seen = new Set<string>();
  entries.forEach(({ id }, index) => {
    if (seen.has(id)) reader.report('duplicate', `${path}/${index}/id`, 'an id used once', id);
    seen.add(id);
  });
}
