import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EXTRAS } from '../../rollup.config.mjs';
import { root } from '../bootstrap.mjs';

export const file = 'README.md';

const TABLE = /(<!-- table: (\w+) -->\n)[^]*?(<!-- \/table -->)/g;

/** The README with its reference tables as the source says them. */
export async function content() {
  return withTables(readFileSync(join(root, file), 'utf8'), await tables());
}

/** Fills every marked place; each table has one, and each place a table. */
export function withTables(text, rows) {
  const places = [...text.matchAll(TABLE)].map(([, , name]) => name);
  const names = Object.keys(rows);
  if (places.length !== names.length || !names.every((name) => places.includes(name)))
    throw new Error(`tables ${names.join(', ')}; places for ${places.join(', ') || 'none'}`);
  return text.replace(TABLE, (_, start, name, end) => `${start}${markdown(rows[name])}${end}`);
}

async function tables() {
  const [{ EVENTS, EVENT_MOMENTS }, elements] = await Promise.all(
    ['core', 'elements'].map(
      (name) => import(pathToFileURL(join(root, 'packages', name, 'dist/index.js'))),
    ),
  );
  const manifests = elementManifests();
  const isReport = ({ tagName }) => tagName === 'leerteam-report';
  const questionnaires = manifests.filter((manifest) => !isReport(manifest));
  const [{ cssParts, cssProperties }] = questionnaires;
  const events = manifests.flatMap((manifest) => manifest.events);
  const payloadOf = (type) => events.find(({ name }) => name === type)?.type.text;
  return {
    extras: [['file', 'adds'], ...EXTRAS.map((extra) => [code(`${extra}.js`), saidOf(extra)])],
    ...fieldTables(elements, questionnaires, ['attributes', 'properties']),
    ...fieldTables(elements, manifests.filter(isReport), ['reportAttributes', 'reportProperties']),
    events: [
      ['event', 'class', 'when', 'cancelable'],
      ...Object.entries(EVENTS).map(([name, { type, cancelable }]) => [
        code(type),
        code(payloadOf(type)),
        EVENT_MOMENTS[name],
        cancelable ? 'yes' : 'no',
      ]),
    ],
    slots: described(
      'slot',
      ofAll(questionnaires, ({ slots }) => slots).map(({ name, said }) => ({
        name,
        description: said,
      })),
    ),
    parts: described('part', cssParts),
    tokens: described('token', cssProperties),
  };
}

/** What a page may set of these elements, in two tables: with an attribute, and without. */
function fieldTables(elements, manifests, [withAttribute, without]) {
  // What the header of a class does not describe is nothing for a host.
  const fields = ofAll(manifests, ({ members }) =>
    members.filter((member) => member.kind === 'field' && member.description && !member.static),
  );
  const attributeOf = ({ name, classes }) =>
    elements[classes[0]].observedAttributes.find((each) => camelCase(each) === name);
  return {
    [withAttribute]: [
      ['attribute', 'property', 'default', ''],
      ...fields
        .filter(attributeOf)
        .map((field) => [
          code(attributeOf(field)),
          code(field.name),
          code(elements[field.classes[0]].defaults[field.name] ?? false),
          field.said,
        ]),
    ],
    [without]: [
      ['property', 'type', ''],
      ...fields
        .filter((field) => !attributeOf(field))
        .map(({ name, type, readonly, said }) => [
          code(name),
          code(type.text),
          readonly ? `Read only. ${said}` : said,
        ]),
    ],
  };
}

/** The survey first: parts and tokens are told of it, and hold for all. */
function elementManifests() {
  const path = join(root, 'packages/elements/custom-elements.json');
  const declarations = JSON.parse(readFileSync(path, 'utf8')).modules.flatMap(
    (module) => module.declarations,
  );
  return declarations
    .filter(({ customElement }) => customElement)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What elements have, each once, with what is said of it, and of which element when not of all. */
function ofAll(manifests, entriesOf) {
  const entries = new Map();
  for (const manifest of manifests)
    for (const entry of entriesOf(manifest)) {
      const known = entries.get(entry.name) ?? { ...entry, tags: [], classes: [] };
      known.tags.push(manifest.tagName);
      known.classes.push(manifest.name);
      entries.set(entry.name, known);
    }
  return [...entries.values()].map((entry) => {
    const all = entry.tags.length === manifests.length;
    const only = entry.tags.map((tag) => code(`<${tag}>`)).join(', ');
    return { ...entry, said: all ? entry.description : `${only} only: ${entry.description}` };
  });
}

/** What the source says of an extra: the comment above the object that it registers. */
function saidOf(extra) {
  const [folder, name] = extra.split('/');
  const place = folder === 'lang' ? 'languages' : `modules/${name}`;
  const source = ['extra', 'module']
    .map((kind) => join(root, 'packages/elements/src', place, `${name}-${kind}.ts`))
    .find((path) => existsSync(path));
  if (!source) throw new Error(`${extra} has no file that ends in -extra.ts or -module.ts`);
  return commentAbove(readFileSync(source, 'utf8'));
}

/** The comment above what a file exports, as one line. */
export function commentAbove(source) {
  const comments = [...source.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export const/g)];
  const text = comments
    .at(-1)?.[1]
    .replace(/\s*\n\s*\*?\s*/g, ' ')
    .trim();
  if (!text) throw new Error('no comment says what it adds');
  return text;
}

const described = (kind, entries) => [
  [kind, ''],
  ...entries.map(({ name, description }) => [code(name), description]),
];

const camelCase = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const code = (text) => (text === '' ? '' : `\`${text}\``);
const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const markdown = ([head, ...rows]) =>
  `\n${[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')}\n\n`;
