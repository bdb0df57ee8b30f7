/*
 * The same made-up answers in JavaScript and in SQL, by a formula that both compute exactly: of every fifth person one
 * answer in 16 is open and one in 32 “can't know” where that may be said, all others are any point. Whole numbers below
 * 2^53 throughout.
 */
import { leerklimaat } from '../../packages/core/dist/index.js';

export const { items } = leerklimaat;
export const ITEMS = items.length;
export const SCALES = leerklimaat.scales.length;
export const NOT_APPLICABLE = 255;
const PRIME = 2_147_483_647;

/** The byte of one answer, as `columnarScores` takes it. */
export function answerOf(person, item) {
  const number = (((person * 16_807 + item * 69_621 + 1) % PRIME) * 48_271) % PRIME;
  const part = person % 5 === 0 ? number % 32 : 31;
  if (part < 2 || (part === 2 && !items[item].optOut)) return 0;
  return part === 2 ? NOT_APPLICABLE : 1 + (Math.floor(number / 32) % 5);
}

export function columnsOf(people) {
  return Array.from({ length: ITEMS }, (_, item) => {
    const column = new Uint8Array(people);
    for (let person = 0; person < people; person += 1) column[person] = answerOf(person, item);
    return column;
  });
}

/** Ten people a team on average, in no order. */
export function teamOf(person, people) {
  return (person * 7_919) % Math.max(1, people / 10);
}

export function teamsOf(people) {
  return Uint32Array.from({ length: people }, (_, person) => teamOf(person, people));
}

const quoted = (id) => `"${id}"`;

/** A table `results` as `resultTableSql` describes: none for open, −1 for “can't know”. */
export function resultsTable(people) {
  const columns = items.map(({ id, optOut }, item) => {
    const number = `(((person * 16807 + ${item * 69_621 + 1}) % ${PRIME}) * 48271) % ${PRIME}`;
    const part = `(case when person % 5 = 0 then (${number}) % 32 else 31 end)`;
    const answer = `1 + ((${number}) // 32) % 5`;
    const unknown = optOut ? -1 : 'null';
    return `(case when ${part} < 2 then null when ${part} = 2 then ${unknown} else ${answer} end)::tinyint as ${quoted(id)}`;
  });
  const teams = Math.max(1, people / 10);
  return `create or replace table results as select person::varchar as "id", person as "received",
    'team ' || ((person * 7919) % ${teams}) as "team", null::varchar as "link", null::varchar as "round",
    false as "test", false as "suspect", ${columns.join(', ')} from range(${people}) as people(person)`;
}

/**
 * The same for who would make it as easy for DuckDB as can be: bytes, nothing that is none, 0 for open and for “can't
 * know” alike, so that it only has to add and compare.
 */
export function bareTable() {
  const columns = items.map(
    ({ id }) => `greatest(coalesce(${quoted(id)}, 0), 0)::utinyint as ${quoted(id)}`,
  );
  return `create or replace table bare as select ${columns.join(', ')} from results`;
}

/** Six scores times 60, of a table with none and −1. */
export function scoresSql() {
  return scales().map((own, scale) => {
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
export function bareScoresSql() {
  return scales().map((own, scale) => {
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

/** The items of each scale, which stand together. */
export function scales() {
  return leerklimaat.scales.map(({ id }) => items.filter(({ scale }) => scale === id));
}
