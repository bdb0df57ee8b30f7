import type { Instrument, Item, Page, Scale } from '../model/instrument.js';
import { LIMITS } from './limits.js';
import { VERSION } from './patterns.js';
import { reportDuplicates } from './read-entries.js';
import { pointer, type Reader } from './reader.js';

export function readInstrument(reader: Reader, input: unknown, path: string): Instrument {
  const read = reader.record(input, path, [
    'id',
    'version',
    'validation',
    'format',
    'scales',
    'items',
    'pages',
    'scoring',
    'assumptions',
    'sources',
  ]);
  const scales = readScales(reader, read['scales'], `${path}/scales`);
  const items = readItems(reader, read['items'], `${path}/items`, scales);
  return {
    id: reader.id(read['id'], `${path}/id`),
    version: reader.pattern(read['version'], `${path}/version`, VERSION, 'a version such as 1.0.0'),
    validation: reader.oneOf(read['validation'], `${path}/validation`, [
      'unvalidated',
      'validated',
    ]),
    format: readFormat(reader, read['format'], `${path}/format`),
    scales,
    items,
    pages: readPages(reader, read['pages'], `${path}/pages`, items),
    scoring: readScoring(reader, read['scoring'], `${path}/scoring`, scales),
    assumptions: readAssumptions(reader, read['assumptions'], `${path}/assumptions`),
    sources: reader.array(read['sources'], `${path}/sources`, 0, 50).map((source, index) => {
      const at = pointer(`${path}/sources`, index);
      const { citation, use } = reader.record(source, at, ['citation', 'use']);
      return {
        citation: reader.sentence(citation, `${at}/citation`),
        use: reader.sentence(use, `${at}/use`),
      };
    }),
  };
}

function readFormat(reader: Reader, input: unknown, path: string): Instrument['format'] {
  const { kind, points } = reader.record(input, path, ['kind', 'points']);
  return {
    kind: reader.oneOf(kind, `${path}/kind`, ['agreement', 'frequency']),
    points: reader.integer(points, `${path}/points`, 2, LIMITS.points),
  };
}

function readScales(reader: Reader, input: unknown, path: string): readonly Scale[] {
  const scales = reader.array(input, path, 1, LIMITS.scales).map((scale, index) => {
    const at = pointer(path, index);
    return { id: reader.id(reader.record(scale, at, ['id'])['id'], `${at}/id`) };
  });
  reportDuplicates(reader, scales, path);
  return scales;
}

function readItems(
  reader: Reader,
  input: unknown,
  path: string,
  scales: readonly Scale[],
): readonly Item[] {
  const scaleIds = new Set(scales.map(({ id }) => id));
  const used = new Set<string>();
  const items = reader.array(input, path, 1, LIMITS.items).map((item, index): Item => {
    const at = pointer(path, index);
    const keys = ['id', 'scale', 'reversed', 'optOut', 'twoIdeas'];
    const read = reader.record(item, at, keys);
    const scale = reader.id(read['scale'], `${at}/scale`);
    if (scale && !scaleIds.has(scale)) {
      reader.report('reference', `${at}/scale`, 'the id of a scale', scale);
    }
    used.add(scale);
    const is = (key: string): boolean =>
      read[key] !== undefined && reader.boolean(read[key], `${at}/${key}`);
    return {
      id: reader.id(read['id'], `${at}/id`),
      scale,
      ...(is('reversed') && { reversed: true }),
      ...(is('optOut') && { optOut: true }),
      ...(is('twoIdeas') && { twoIdeas: true }),
    };
  });
  reportDuplicates(reader, items, path);
  for (const { id } of scales) {
    if (items.length > 0 && !used.has(id)) {
      reader.report('missing', path, `an item of scale ${id}`, undefined);
    }
  }
  return items;
}

function readPages(
  reader: Reader,
  input: unknown,
  path: string,
  items: readonly Item[],
): readonly Page[] {
  const open = new Set(items.map(({ id }) => id));
  const pages = reader.array(input, path, 1, LIMITS.items).map((page, index): Page => {
    const at = pointer(path, index);
    const read = reader.record(page, at, ['id', 'items']);
    const ids = reader.array(read['items'], `${at}/items`, 1, LIMITS.items).map((value, entry) => {
      const id = reader.id(value, pointer(`${at}/items`, entry));
      if (id && !open.delete(id)) {
        reader.report('reference', pointer(`${at}/items`, entry), 'an item, once', id);
      }
      return id;
    });
    return { id: reader.id(read['id'], `${at}/id`), items: ids };
  });
  reportDuplicates(reader, pages, path);
  for (const id of open) if (id) reader.report('missing', path, `item ${id} on a page`, undefined);
  return pages;
}

function readScoring(
  reader: Reader,
  input: unknown,
  path: string,
  scales: readonly Scale[],
): Instrument['scoring'] {
  const read = reader.record(input, path, ['profile', 'answeredShare', 'total', 'foundation']);
  const foundation = read['foundation'];
  if (foundation !== undefined && !scales.some(({ id }) => id === foundation)) {
    reader.report('reference', `${path}/foundation`, 'the id of a scale', foundation);
  }
  return {
    profile: reader.oneOf(read['profile'], `${path}/profile`, ['levels', 'preferences']),
    answeredShare: reader.number(read['answeredShare'], `${path}/answeredShare`, 0.01, 1),
    total: reader.boolean(read['total'], `${path}/total`),
    ...(typeof foundation === 'string' && { foundation }),
  };
}

function readAssumptions(reader: Reader, input: unknown, path: string): Instrument['assumptions'] {
  const { reliability, sd, basis } = reader.record(input, path, ['reliability', 'sd', 'basis']);
  return {
    reliability: reader.number(reliability, `${path}/reliability`, 0, 1),
    sd: reader.number(sd, `${path}/sd`, 0, 50),
    basis: reader.sentence(basis, `${path}/basis`),
  };
}
