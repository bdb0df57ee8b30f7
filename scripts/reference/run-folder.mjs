import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ADAPTERS } from './adapters/all.mjs';
import { compare } from './compare.mjs';
import { dataSet, groupMeans } from './data-set.mjs';
import { readTable } from './read-table.mjs';
import { checkTable } from './check-table.mjs';

const GROUP_MEANS = '_groupmeans';

/**
 * Checks every case and every table of values that a folder expects.
 *
 * @returns {Promise<Record<'cases' | 'tables', { name: string, problems: string[] }[]>>}
 */
export async function runFolder(folder) {
  const expected = join(folder, 'expected');
  const files = existsSync(expected) ? readdirSync(expected).sort() : [];
  const cases = files
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => JSON.parse(readFileSync(join(expected, file), 'utf8')).cases);
  const open = openData(folder, cases);
  return {
    cases: cases.map((each) => ({ name: each.id, problems: caught(() => runCase(each, open)) })),
    tables: files
      .filter((file) => file.endsWith('.csv'))
      .map((file) => {
        const table = readTable(join(expected, file));
        const name = basename(file, '.csv');
        return { name: file, problems: caught(() => checkTable(name, table, cases, open)) };
      }),
  };
}

function runCase({ fn, dataset, args, expected, tol, how = '' }, open) {
  const adapter = ADAPTERS.get(fn);
  if (!adapter) throw new Error(`there is no adapter for ${fn}`);
  const data = dataset === 'inline' ? undefined : open(dataset);
  const figures = adapter(args, data, { how, isList: Array.isArray(expected) });
  return compare(figures, expected, { tol, how });
}

/** Reads each data set once; `…_groupmeans` is one row per group of another. */
function openData(folder, cases) {
  const sets = new Map();
  return function open(name) {
    if (!sets.has(name)) sets.set(name, read(name));
    return sets.get(name);
  };

  function read(name) {
    const source = name.endsWith(GROUP_MEANS) ? name.slice(0, -GROUP_MEANS.length) : name;
    const file = join(folder, 'data', `${source}.csv`);
    if (!existsSync(file)) throw new Error(`there is no data set ${name}`);
    const about = cases.filter(({ dataset }) => dataset === source);
    const table = readTable(file);
    if (source === name) return dataSet(table, about);
    const column = about
      .map(({ args }) => args.group)
      .find((group) => table.header.includes(group));
    return dataSet(groupMeans(table, column ?? table.header[0]), about);
  }
}

function caught(run) {
  try {
    return run();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
