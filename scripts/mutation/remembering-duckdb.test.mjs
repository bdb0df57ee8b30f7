import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rememberingDuckdb } from './remembering-duckdb.mjs';

/** An engine that answers with all that it was told before, and refuses what is `wrong`. */
function engine() {
  const asked = [];
  const DuckDBInstance = {
    create: () => ({
      connect: () => {
        const told = [];
        const run = async (sql) => {
          asked.push(sql);
          if (sql === 'wrong') throw new Error('That is wrong.');
          told.push(sql);
          return { getRowObjects: () => [{ told: told.join() }] };
        };
        return { run, runAndReadAll: run, closeSync: () => undefined };
      },
      closeSync: () => undefined,
    }),
  };
  return { asked, duckdb: rememberingDuckdb(() => ({ DuckDBInstance })) };
}

async function answers({ duckdb }, ...statements) {
  const instance = await duckdb.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const found = [];
  for (const sql of statements) {
    try {
      found.push((await connection.runAndReadAll(sql)).getRowObjects()[0].told);
    } catch (error) {
      found.push(error.message);
    }
  }
  connection.closeSync();
  return found;
}

test('The same statements after the same statements are asked once', async () => {
  const one = engine();
  const first = await answers(one, 'create a', 'select 1', 'select 2');
  assert.deepEqual(first, ['create a', 'create a,select 1', 'create a,select 1,select 2']);
  assert.deepEqual(await answers(one, 'create a', 'select 1', 'select 2'), first);
  assert.deepEqual(one.asked, ['create a', 'select 1', 'select 2']);
});

test('Behind other tables a statement is another one, and the engine has the tables by then', async () => {
  const one = engine();
  await answers(one, 'create a', 'select 1');
  assert.deepEqual(await answers(one, 'create a', 'insert b', 'select 1'), [
    'create a',
    'create a,insert b',
    'create a,insert b,select 1',
  ]);
  assert.deepEqual(one.asked.slice(2), ['create a', 'insert b', 'select 1']);
});

test('What only reads changes nothing for what comes behind it', async () => {
  const one = engine();
  await answers(one, 'create a', 'select 1');
  await answers(one, 'create a', 'select 2', 'select 1');
  assert.deepEqual(one.asked.slice(2), ['create a', 'select 2']);
});

test('What was refused is refused again', async () => {
  const one = engine();
  assert.deepEqual(await answers(one, 'wrong'), ['That is wrong.']);
  assert.deepEqual(await answers(one, 'wrong'), ['That is wrong.']);
  assert.deepEqual(one.asked, ['wrong']);
});

test('A caller may do with rows what it likes', async () => {
  const { duckdb } = engine();
  const ask = async () => {
    const connection = await (await duckdb.DuckDBInstance.create()).connect();
    return (await connection.runAndReadAll('select 1')).getRowObjects();
  };
  const [row] = await ask();
  row.told = 'something else';
  assert.deepEqual(await ask(), [{ told: 'select 1' }]);
});
