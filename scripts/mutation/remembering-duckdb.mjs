import { createHash } from 'node:crypto';

/**
 * DuckDB that remembers what it answered: the same statements after the same statements are asked again for every change,
 * and take seconds. A change in the SQL or in the rows is another statement, and goes to the engine.
 *
 * @param {() => typeof import('@duckdb/node-api')} engine - loaded when something is not known yet
 */
export function rememberingDuckdb(engine) {
  /** Per statement, behind those that made the tables it finds: rows, or what it threw. */
  const known = new Map();

  class Connection {
    #settings;
    #opened = null;
    /** What made the tables, and how much of that the engine has not done yet. */
    #made = '';
    #waiting = [];

    constructor(settings) {
      this.#settings = settings;
    }

    async runAndReadAll(sql) {
      const key = `${this.#made};${sql}`;
      if (!known.has(key)) known.set(key, await this.#ask(sql));
      else if (!isReading(sql) && !known.get(key).error) this.#waiting.push(sql);
      if (!isReading(sql)) this.#made = digest(key);
      const { rows, error } = known.get(key);
      if (error) throw error;
      return { getRowObjects: () => structuredClone(rows) };
    }

    closeSync() {
      this.#opened?.connection.closeSync();
      this.#opened?.instance.closeSync();
      this.#opened = null;
    }

    async #ask(sql) {
      const { connection } = (this.#opened ??= await open(this.#settings));
      try {
        for (const one of this.#waiting.splice(0)) await connection.run(one);
        return { rows: (await connection.runAndReadAll(sql)).getRowObjects() };
      } catch (error) {
        return { rows: [], error };
      }
    }
  }

  async function open(settings) {
    const instance = await engine().DuckDBInstance.create(...settings);
    return { instance, connection: await instance.connect() };
  }

  const DuckDBInstance = {
    create: async (...settings) => ({
      connect: async () => new Connection(settings),
      closeSync: () => undefined,
    }),
  };
  return { DuckDBInstance };
}

/** Whether a statement leaves the tables as they are. */
function isReading(sql) {
  return /^\s*(select|with)\b/i.test(sql);
}

function digest(text) {
  return createHash('sha256').update(text).digest('hex');
}
