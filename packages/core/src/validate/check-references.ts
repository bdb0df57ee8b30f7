import type { AnswerFormat, Instrument } from '../model/instrument.js';
import type { Definition, InstrumentText } from '../model/text.js';
import { LIMITS } from '../contract/limits.js';
import { pointer, type Reader } from './reader.js';

/** What no part of a definition shows by itself: that its parts fit together. */
export function checkReferences(reader: Reader, definition: Definition): void {
  const { instrument, texts, advice = [], adviceTexts = {} } = definition;
  const { scoring } = instrument;
  const scales = idsOf(instrument.scales);
  const items = idsOf(instrument.items);
  const pages = idsOf(instrument.pages);
  const used = instrument.items.flatMap(({ scale }) => scale);
  const paged = instrument.pages.flatMap((page) => page.items);
  checkOnce(reader, '/instrument/scales', scales);
  checkOnce(reader, '/instrument/items', items);
  checkOnce(reader, '/instrument/pages', pages);
  checkOnce(reader, '/instrument/pages', paged);
  checkKnown(reader, '/instrument/items', used, scales);
  checkAll(reader, '/instrument/items', used, scales);
  checkKnown(reader, '/instrument/pages', paged, items);
  checkAll(reader, '/instrument/pages', paged, items);
  if (instrument.scales.every((scale) => (scale.format ?? instrument.format).kind === 'count')) {
    reader.report('range', '/instrument/scales', 'a scale that is not counted', scales.length);
  }
  const unlike = instrument.items.flatMap((item) => item.unlike ?? []);
  checkKnown(reader, '/instrument/items', unlike, items);
  checkChoices(reader, instrument);
  checkKnown(reader, '/instrument/scoring', [scoring.foundation ?? used[0] ?? ''], scales);

  checkLanguages(reader, '/texts', texts);
  for (const [language, text] of Object.entries(texts)) {
    const path = pointer('/texts', language);
    checkKnown(reader, path, [text.language], [language]);
    checkKeys(reader, `${path}/scales`, text.scales, scales);
    checkKeys(reader, `${path}/pages`, text.pages, pages);
    checkKeys(reader, `${path}/items`, text.items, items);
    checkLabels(reader, path, instrument, text);
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

/** A choice has a scale for each of its answers; every other item has one scale. */
function checkChoices(reader: Reader, { items, scales, format }: Instrument): void {
  for (const [index, { scale }] of items.entries()) {
    const found = scales.find(({ id }) => id === scale)?.format ?? format;
    const expected = found.kind === 'choice' ? found.points : 1;
    const { length } = typeof scale === 'string' ? [scale] : scale;
    if (length !== expected || expected > 1 !== Array.isArray(scale)) {
      reader.report('range', `/instrument/items/${index}/scale`, `${expected} scales`, length);
    }
  }
}

/** A label for every point: of the scale where it has points of its own, of the instrument for the others. */
function checkLabels(
  reader: Reader,
  path: string,
  { scales, items, format }: Instrument,
  text: InstrumentText,
): void {
  const labels = (from: string, given: readonly Ids[], wanted: number): void => {
    for (const { length } of given) {
      if (length !== wanted)
        reader.report('range', from, `${wanted} labels for the answers`, length);
    }
  };
  labels(path, [text.anchors, text.shortAnchors], labelled(format));
  for (const scale of scales) {
    const { anchors = [], shortAnchors = [] } = text.scales[scale.id] ?? {};
    const own = scale.format ? labelled(scale.format) : 0;
    labels(pointer(`${path}/scales`, scale.id), [anchors, shortAnchors], own);
  }
  const { choices = {}, help = {} } = text;
  const choosing = items.filter(({ scale }) => typeof scale !== 'string').map(({ id }) => id);
  checkKeys(reader, `${path}/choices`, choices, choosing);
  checkKnown(reader, `${path}/help`, Object.keys(help), idsOf(items));
  for (const [item, given = []] of Object.entries(choices)) {
    if (format.kind === 'choice') labels(pointer(`${path}/choices`, item), [given], format.points);
  }
}

/** How many answers have a label of their own that is the same for all items. */
function labelled(format: AnswerFormat): number {
  return format.kind === 'agreement' || format.kind === 'frequency' ? format.points : 0;
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
