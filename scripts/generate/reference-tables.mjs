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
  const [{ EVENTS, EVENT_MOMENTS }, { LeerklimaatSurvey }, { DEFAULTS }] = await Promise.all(
    ['core/dist/index.js', 'elements/dist/index.js', 'elements/dist/parts/host-options.js'].map(
      (path) => import(pathToFileURL(join(root, 'packages', path))),
    ),
  );
  const { events, members, slots, cssParts, cssProperties } = surveyManifest();
  // What the header of a class does not describe is nothing for a host.
  const fields = members.filter(({ kind, description }) => kind === 'field' && description);
  const attributes = LeerklimaatSurvey.observedAttributes;
  const attributeOf = ({ name }) => attributes.find((each) => camelCase(each) === name);
  const payloadOf = (type) => events.find(({ name }) => name === type)?.type.text;
  return {
    extras: [['file', 'adds'], ...EXTRAS.map((extra) => [code(`${extra}.js`), saidOf(extra)])],
    attributes: [
      ['attribute', 'property', 'default', ''],
      ...fields
        .filter(attributeOf)
        .map((field) => [
          code(attributeOf(field)),
          code(field.name),
          code(DEFAULTS[field.name] ?? 'false'),
          field.description,
        ]),
    ],
    properties: [
      ['property', 'type', ''],
      ...fields
        .filter((field) => !attributeOf(field))
        .map(({ name, type, readonly, description }) => [
          code(name),
          code(type.text),
          readonly ? `Read only. ${description}` : description,
        ]),
    ],
    events: [
      ['event', 'class', 'when', 'cancelable'],
      ...Object.entries(EVENTS).map(([name, { type, cancelable }]) => [
        code(type),
        code(payloadOf(type)),
        EVENT_MOMENTS[name],
        cancelable ? 'yes' : 'no',
      ]),
    ],
    slots: described('slot', slots),
    parts: described('part', cssParts),
    tokens: described('token', cssProperties),
  };
}

/** The three elements offer the same; what is said of one holds for all. */
function surveyManifest() {
  const path = join(root, 'packages/elements/custom-elements.json');
  return JSON.parse(readFileSync(path, 'utf8'))
    .modules.flatMap(({ declarations }) => declarations)
    .find(({ name }) => name === 'LeerklimaatSurvey');
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
const code = (text) => `\`${text}\``;
const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const markdown = ([head, ...rows]) =>
  `\n${[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')}\n\n`;
