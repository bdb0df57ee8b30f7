import { itemAgreement, scaleAgreement } from './adapters/agreement.mjs';
import { reliableChanges } from './adapters/change.mjs';
import { consistencyOfPeople } from './adapters/paired-comparisons.mjs';
import { qualityOfPeople } from './adapters/quality.mjs';
import { scorePersons } from './adapters/scoring.mjs';
import { shrunkenMeans } from './adapters/teams.mjs';
import { compare } from './compare.mjs';

/** Values of people and of groups, to the digits of a double. */
const TOLERANCE = { tol: 1e-9 };
/** Any answer at all gives a score there. */
const ANY = 1e-9;

/** Per kind of table, by the end of its name, how its rows are made: with the column that tells rows apart. */
const KINDS = {
  'person-scores': { key: 'person', make: personScores },
  quality: { key: 'person', make: (_, data) => qualityOfPeople(find(data, 'quality').args, data) },
  agreement: { key: 'group', make: agreementOf },
  shrunk: { key: 'group', make: (variable, data) => shrunkenMeans(variable, data) },
  rci: { key: 'ID', make: changes },
  persons: {
    key: 'person',
    make: (_, data, header) => consistencyOfPeople(objectsIn(header), data),
  },
};

/**
 * Compares a table of expected values, whose name is that of a data set, a variable if need be, and its kind:
 * `bh1996-COHES-agreement`.
 *
 * @returns {string[]} what differs, ten lines of it at most
 */
export function checkTable(name, { header, rows }, cases, open) {
  const [kind] = Object.keys(KINDS).filter((end) => name.endsWith(`-${end}`));
  if (!kind) throw new Error(`a table of values “${name}” is not known`);
  const [source, variable] = name.slice(0, -kind.length - 1).split('-');
  const own = cases.find(({ id }) => id.startsWith(`${source}.`));
  const data = open(own?.dataset ?? source);
  const { key, make } = KINDS[kind];
  const figures = make(variable, data, header);
  const keys = data.header.includes(key) ? data.column(key) : undefined;
  const byKey = new Map(
    figures.map((figure, index) => [String(figure[key] ?? keys?.[index] ?? index + 1), figure]),
  );
  const problems = rows.flatMap(({ [key]: id, ...expected }) =>
    compare(byKey.get(String(id)), expected, TOLERANCE, `${key} ${id}`),
  );
  if (rows.length !== byKey.size) problems.push(`${byKey.size} rows, not ${rows.length}`);
  return problems.slice(0, 10);
}

function personScores(_, data) {
  const scales = [...data.scales].map(([scale, args]) => ({
    scale,
    scores: scorePersons(
      args,
      data.rows.map((row) => args.items.map((item) => row[item])),
      ANY,
    ),
  }));
  return data.rows.map((__, person) =>
    Object.fromEntries(
      scales.flatMap(({ scale, scores }) =>
        Object.entries(scores[person]).map(([name, figure]) => [`${scale}_${name}`, figure]),
      ),
    ),
  );
}

function agreementOf(variable, data, header) {
  const { args } = data.cases.find(({ fn }) => fn.startsWith('agreement_')) ?? {};
  if (!args) throw new Error('no case says how many answer points there are');
  const scale = data.scales.get(variable);
  return header.includes('rwgj')
    ? scaleAgreement({ ...args, ...scale, group: args.group }, data)
    : itemAgreement({ ...args, variable }, data);
}

function changes(_, data) {
  return reliableChanges(find(data, 'rci').args, data).map((rci) => ({ rci }));
}

function objectsIn(header) {
  const others = ['person', 'circular_triads', 'max', 'zeta'];
  return header.filter((name) => !others.includes(name));
}

function find(data, wanted) {
  const found = data.cases.find(({ fn }) => fn === wanted);
  if (!found) throw new Error(`no case of ${wanted} says how`);
  return found;
}
