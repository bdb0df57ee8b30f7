/*
 * The same made-up answers in JavaScript and in SQL, by a formula that both compute exactly: of every fifth person one
 * answer in 16 is open and one in 32 “can't know”, all others are any point. Whole numbers below 2^53 throughout.
 */
export const ITEMS = 36;
export const SCALES = 6;
export const NOT_APPLICABLE = 255;
const PRIME = 2_147_483_647;

export function columnsOf(people) {
  return Array.from({ length: ITEMS }, (_, item) => {
    const column = new Uint8Array(people);
    for (let person = 0; person < people; person += 1) {
      const number = (((person * 16_807 + item * 69_621 + 1) % PRIME) * 48_271) % PRIME;
      const part = person % 5 === 0 ? number % 32 : 31;
      column[person] =
        part < 2 ? 0 : part === 2 ? NOT_APPLICABLE : 1 + (Math.floor(number / 32) % 5);
    }
    return column;
  });
}

/** Ten people a team on average, in no order. */
export function teamsOf(people) {
  const teams = Math.max(1, people / 10);
  return Uint32Array.from({ length: people }, (_, person) => (person * 7_919) % teams);
}

const quoted = (id) => `"${id}"`;

/** A table `results` as `resultTableSql` describes: none for open, −1 for “can't know”. */
export function resultsTable(people, ids) {
  const items = ids.map((id, item) => {
    const number = `(((person * 16807 + ${item * 69_621 + 1}) % ${PRIME}) * 48271) % ${PRIME}`;
    const part = `(case when person % 5 = 0 then (${number}) % 32 else 31 end)`;
    const answer = `1 + ((${number}) // 32) % 5`;
    return `(case when ${part} < 2 then null when ${part} = 2 then -1 else ${answer} end)::tinyint as ${quoted(id)}`;
  });
  const teams = Math.max(1, people / 10);
  return `create or replace table results as select person::varchar as "id", person as "received",
    'team ' || ((person * 7919) % ${teams}) as "team", null::varchar as "link", null::varchar as "round",
    false as "test", false as "suspect", ${items.join(', ')} from range(${people}) as people(person)`;
}

/**
 * The same for who would make it as easy for DuckDB as can be: bytes, nothing that is none, 0 for open and for “can't
 * know” alike, so that it only has to add and compare.
 */
export function bareTable(ids) {
  const items = ids.map(
    (id) => `greatest(coalesce(${quoted(id)}, 0), 0)::utinyint as ${quoted(id)}`,
  );
  return `create or replace table bare as select ${items.join(', ')} from results`;
}

/** Six scores times 60, of a table with none and −1. */
export function scoresSql(items) {
  return scalesOf(items).map((own, scale) => {
    const points = own.map(({ id, reversed }) => {
      const point = reversed ? `6 - ${quoted(id)}` : quoted(id);
      return `(case when ${quoted(id)} > 0 then (${point})::smallint else 0 end)`;
    });
    const answered = own.map(
      ({ id }) => `(case when ${quoted(id)} > 0 then 1 else 0 end)::smallint`,
    );
    return timesUnit(points, answered, scale);
  });
}

/** Six scores times 60, of the bare table. */
export function bareScoresSql(items) {
  return scalesOf(items).map((own, scale) => {
    const isAnswered = ({ id }) => `(${quoted(id)} > 0)::utinyint`;
    const points = own.map((item) =>
      item.reversed ? `(6::utinyint * ${isAnswered(item)} - ${quoted(item.id)})` : quoted(item.id),
    );
    return timesUnit(points, own.map(isAnswered), scale);
  });
}

function timesUnit(points, answered, scale) {
  const sum = `(${points.join(' + ')})`;
  return `case ${answered.join(' + ')} when 4 then ${sum} * 15::smallint when 5 then ${sum} * 12::smallint when 6 then ${sum} * 10::smallint end as s${scale}`;
}

/** Items of one scale stand together, six by six. */
export function scalesOf(items) {
  const size = ITEMS / SCALES;
  return Array.from({ length: SCALES }, (_, scale) =>
    items.slice(scale * size, (scale + 1) * size),
  );
}
