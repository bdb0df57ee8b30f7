import type { Instrument } from '../model/instrument.js';
import type { InstrumentText, Referent, ScaleText } from '../model/text.js';
import { readKeyed } from './read-entries.js';
import { pointer, type Reader } from './reader.js';

export function readText(
  reader: Reader,
  input: unknown,
  path: string,
  { format, scales, items, pages }: Instrument,
  language: string,
): InstrumentText {
  const read = reader.record(input, path, [
    'language',
    'status',
    'title',
    'purpose',
    'resultTitle',
    'referents',
    'anchors',
    'shortAnchors',
    'optOut',
    'scales',
    'pages',
    'items',
  ]);
  const sentences = (key: string, ids: readonly { readonly id: string }[]) =>
    readKeyed(reader, read[key], `${path}/${key}`, ids, (value, at) => reader.sentence(value, at));
  const anchors = (key: string): readonly string[] =>
    reader
      .array(read[key], `${path}/${key}`, format.points, format.points)
      .map((anchor, index) => reader.sentence(anchor, pointer(`${path}/${key}`, index)));
  if (read['language'] !== language) {
    reader.report('reference', `${path}/language`, `the tag ${language}`, read['language']);
  }
  return {
    language,
    status: reader.oneOf(read['status'], `${path}/status`, ['source', 'translated']),
    title: reader.sentence(read['title'], `${path}/title`),
    purpose: reader.sentence(read['purpose'], `${path}/purpose`),
    resultTitle: reader.sentence(read['resultTitle'], `${path}/resultTitle`),
    referents: reader
      .array(read['referents'], `${path}/referents`, 0, 10)
      .map((referent, index) =>
        readReferent(reader, referent, pointer(`${path}/referents`, index)),
      ),
    anchors: anchors('anchors'),
    shortAnchors: anchors('shortAnchors'),
    optOut: reader.sentence(read['optOut'], `${path}/optOut`),
    scales: readKeyed(reader, read['scales'], `${path}/scales`, scales, (value, at) =>
      readScaleText(reader, value, at),
    ),
    pages: sentences('pages', pages),
    items: sentences('items', items),
  };
}

function readReferent(reader: Reader, input: unknown, path: string): Referent {
  const { question, answer } = reader.record(input, path, ['question', 'answer']);
  return {
    question: reader.sentence(question, `${path}/question`),
    answer: reader.sentence(answer, `${path}/answer`),
  };
}

function readScaleText(reader: Reader, input: unknown, path: string): ScaleText {
  const read = reader.record(input, path, ['name', 'shortName', 'meaning', 'caution']);
  return {
    name: reader.sentence(read['name'], `${path}/name`),
    shortName: reader.sentence(read['shortName'], `${path}/shortName`),
    meaning: reader.sentence(read['meaning'], `${path}/meaning`),
    ...(read['caution'] !== undefined && {
      caution: reader.sentence(read['caution'], `${path}/caution`),
    }),
  };
}
