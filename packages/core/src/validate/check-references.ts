import type { Definition } from '../model/text.js';
import { LIMITS } from './limits.js';
import { pointer, type Reader } from './reader.js';

/** What no part of a definition shows by itself: that its parts fit together. */
export function checkReferences(reader: Reader, definition: Definition): void {
  const { instrument, texts, advice = [], adviceTexts = {} } = definition;
  const { scoring, format } = instrument;
  const scales = idsOf(instrument.scales);
  const items = idsOf(instrument.items);
  const pages = idsOf(instrument.pages);
  const used = instrument.items.map(({ scale }) => scale);
  const paged = instrument.pages.flatMap((page) => page.items);
  checkOnce(reader, '/instrument/scales', scales);
  checkOnce(reader, '/instrument/items', items);
  checkOnce(reader, '/instrument/pages', pages);
  checkOnce(reader, '/instrument/pages', paged);
  checkKnown(reader, '/instrument/items', used, scales);
  checkAll(reader, '/instrument/items', used, scales);
  checkKnown(reader, '/instrument/pages', paged, items);
  checkAll(reader, '/instrument/pages', paged, items);
  checkKnown(reader, '/instrument/scoring', [scoring.foundation ?? used[0] ?? ''], scales);

  checkLanguages(reader, '/texts', texts);
  for (const [language, text] of Object.entries(texts)) {
    const path = pointer('/texts', language);
    checkKnown(reader, path, [text.language], [language]);
    checkKeys(reader, `${path}/scales`, text.scales, scales);
    checkKeys(reader, `${path}/pages`, text.pages, pages);
    checkKeys(reader, `${path}/items`, text.items, items);
    for (const { length } of [text.anchors, text.shortAnchors]) {
      if (length !== format.points) {
        reader.report('range', path, `${format.points} labels for the answers`, length);
      }
    }
  }

  const advised = idsOf(advice);
  checkOnce(reader, '/advice', advised);
  checkKnown(
    reader,
    '/advice',
    advice.map(({ helps }) => helps),
    [...scales, ...items],
  );
  if (advice.length > 0) checkLanguages(reader, '/adviceTexts', adviceTexts);
  for (const [language, sentences] of Object.entries(adviceTexts)) {
    checkKeys(reader, pointer('/adviceTexts', language), sentences, advised);
  }
}

type Ids = readonly string[];

function idsOf(entries: readonly { readonly id: string }[]): Ids {
  return entries.map(({ id }) => id);
}

function checkOnce(reader: Reader, path: string, ids: Ids): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) reader.report('duplicate', path, 'every id once', id);
    seen.add(id);
  }
}

function checkKnown(reader: Reader, path: string, ids: Ids, known: Ids): void {
  const there = new Set(known);
  for (const id of ids) if (!there.has(id)) reader.report('reference', path, 'an id in use', id);
}

function checkAll(reader: Reader, path: string, ids: Ids, wanted: Ids): void {
  const there = new Set(ids);
  for (const id of wanted) {
    if (!there.has(id))
      reader.report('missing', pointer(path, id), 'something for this id', undefined);
  }
}

/** A sentence for every id, and none for anything else. */
function checkKeys(reader: Reader, path: string, sentences: object, ids: Ids): void {
  const keys = Object.keys(sentences);
  checkKnown(reader, path, keys, ids);
  checkAll(reader, path, keys, ids);
}

function checkLanguages(reader: Reader, path: string, texts: object): void {
  const { length } = Object.keys(texts);
  if (length === 0) reader.report('missing', path, 'texts in a language', undefined);
  if (length > LIMITS.languages) {
    reader.report('too-large', path, `at most ${LIMITS.languages} languages`, length);
  }
}
