import { mean } from './core.mjs';

const OPERATORS = {
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
};

/**
 * A data set as the cases of its folder speak of it: by columns, by scales that some case defines, by the groups of the
 * column that some case names.
 */
export function dataSet({ header, rows }, cases) {
  const scales = new Map();
  for (const { args } of cases) if (args.scale && args.items) scales.set(args.scale, args);
  const groupColumn =
    cases.map(({ args }) => args.group).find((name) => header.includes(name)) ??
    header.find((name) => /^(grp|g|group|team)$/i.test(name));

  /** Per person the answers to some items, turned where the key is negative. */
  const keyed = ({ items, keys, min, max }) =>
    rows.map((row) =>
      items.map((item, index) =>
        row[item] === null || (keys?.[index] ?? 1) > 0 ? row[item] : min + max - row[item],
      ),
    );

  /** A column by its name, an `item_…`, or a scale: then per person the mean of what was answered. */
  const column = (name) => {
    const own = header.includes(name) ? name : name.replace(/^item_/, '');
    if (header.includes(own)) return rows.map((row) => row[own]);
    const [first] = scales.values();
    const scale = scales.get(name) ?? scales.get(name.replace(/_mean$/, ''));
    const known = scale ?? (name === 'person_mean' ? first : undefined);
    if (!known) throw new Error(`there is no column or scale ${name}`);
    return keyed(known).map((answers) => mean(answers.filter((answer) => answer !== null)));
  };

  const groups = (name = groupColumn) => {
    if (!header.includes(name)) throw new Error(`there is no column of groups ${name}`);
    return rows.map((row) => (row[name] === null ? null : String(row[name])));
  };

  /** The values of those for whom something holds: `{ y: 'HRS', where: 'LEAD >= 4' }`. */
  const where = (y, condition) => {
    const [, name, operator, bound] = /^(\S+)\s*([<>]=?)\s*(\S+)$/.exec(condition) ?? [];
    if (!OPERATORS[operator]) throw new Error(`“${condition}” is not understood`);
    const holds = column(name).map(
      (value) => value !== null && OPERATORS[operator](value, Number(bound)),
    );
    return column(y).filter((_, index) => holds[index]);
  };

  return { header, rows, cases, scales, keyed, column, groups, where, byGroup, inGroup };

  function byGroup(values, name) {
    const members = new Map();
    for (const [index, group] of groups(name).entries()) {
      if (group !== null) push(members, group, values[index]);
    }
    return members;
  }

  function inGroup(values, group) {
    return groups().flatMap((own, index) => (own === String(group) ? [values[index]] : []));
  }
}

/** The data set with one row per group: the means of its columns. */
export function groupMeans({ header, rows }, groupColumn) {
  const members = new Map();
  for (const row of rows) push(members, row[groupColumn], row);
  return {
    header,
    rows: [...members.values()].map((group) =>
      Object.fromEntries(
        header.map((name) => [name, mean(group.map((row) => row[name]).filter(Number.isFinite))]),
      ),
    ),
  };
}

function push(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
