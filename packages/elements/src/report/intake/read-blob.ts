import {
  CsvTable,
  LIMITS,
  parseJson,
  readNdjson,
  type MixedCollector,
  type Place,
} from '@leerklimaat/core';
import { blobPieces } from './blob-pieces.js';
import { LINES_TYPE } from './lines-type.js';
import { ListReader } from './list-reader.js';

type Passed = (bytes: number) => Promise<void> | undefined;

/** Bytes of a result: a character takes four at most. */
const MOST = LIMITS.jsonCharacters * 4;
const HEAD = 1024;

/**
 * Reads a file into a collector: a result, a list of results, one a line, or a table. What it is shows in its first
 * characters; its name only says when lines are what it has. What is wrong in it is noted with its line.
 *
 * @param passed - told of the bytes that were read, also of none when there was work in between
 * @throws DOMException when the browser cannot read it, as a folder or a file that was taken away
 */
export async function readBlob(
  collector: MixedCollector,
  blob: Blob,
  passed: Passed,
): Promise<void> {
  const place = placeIn(blob);
  const { source } = place;
  const head = new Uint8Array(await blob.slice(0, HEAD).arrayBuffer());
  const isUtf16 = head[0] === 0xff && head[1] === 0xfe;
  const start = new TextDecoder().decode(head).trimStart();
  const pieces = blobPieces(blob, passed);
  if (start === '') collector.refuse('not-a-result', place);
  else if (!isUtf16 && (head.includes(0) || start.startsWith('%PDF')))
    collector.refuse('not-text', place);
  else if (blob.type === LINES_TYPE || /\.(ndjson|jsonl)$/i.test(source ?? ''))
    await readNdjson(collector, pieces, source);
  else if (start.startsWith('[')) await readList(collector, pieces, source);
  else if (!start.startsWith('{')) await readTable(collector, blob, isUtf16, passed);
  else {
    const json = parseJson(blob.size > MOST ? '' : await blob.text());
    if (json.ok) collector.add(json.value, place);
    // One result over several lines, which is broken.
    else if (/^\{\s*\n/.test(start)) collector.refuse('syntax', place, json.issues);
    else await readNdjson(collector, pieces, source);
  }
}

/** Where a file begins. */
export function placeIn(blob: Blob): Place {
  return { line: 1, ...(blob instanceof File && { source: blob.name }) };
}

async function readList(
  collector: MixedCollector,
  pieces: AsyncIterable<Uint8Array>,
  source: string | undefined,
): Promise<void> {
  const reader = new ListReader(MOST);
  let line = 0;
  const take = (element: Uint8Array | null): void => {
    const text = element && decoded(element);
    if (text?.trim() === '') return;
    line += 1;
    const place = { line, ...(source !== undefined && { source }) };
    const json = text === undefined || text === null ? null : parseJson(text);
    if (!json) collector.refuse(element ? 'encoding' : 'too-long', place);
    else if (json.ok) collector.add(json.value, place);
    else collector.refuse('syntax', place, json.issues);
  };
  for await (const piece of pieces) for (const element of reader.push(piece)) take(element);
  take(reader.end());
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function readTable(
  collector: MixedCollector,
  blob: Blob,
  isUtf16: boolean,
  passed: Passed,
): Promise<void> {
  const encoding = isUtf16 ? 'utf-16le' : (await isUtf8(blob, passed)) ? 'utf-8' : 'windows-1252';
  const decoder = new TextDecoder(encoding);
  const table = new CsvTable(collector, placeIn(blob).source);
  for await (const piece of blobPieces(blob, passed)) {
    table.push(decoder.decode(piece, { stream: true }));
    if (table.isRefused) return;
  }
  table.push(decoder.decode());
  table.end();
}

/** A spreadsheet may write in the way of its country; that shows at the first letter with an accent. */
async function isUtf8(blob: Blob, passed: Passed): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of blobPieces(blob, () => passed(0))) {
    try {
      decoder.decode(piece, { stream: true });
    } catch {
      return false;
    }
  }
  return true;
}
