import { referenceColumn, referenceRows, type ReferenceCase } from './reference.js';

interface ItemArgs {
  readonly rows?: readonly (readonly (number | null)[])[];
  readonly items: readonly string[];
  readonly keys: readonly number[];
  readonly min: number;
  readonly max: number;
}

/** Per person the keyed answers that a case is about. */
export function referenceItems({ dataset, args }: ReferenceCase): (number | null)[][] {
  const { rows, items, keys, min, max } = args as unknown as ItemArgs;
  if (rows) return rows.map((row) => [...row]);
  const people = referenceRows(`data/${dataset}.csv`);
  const columns = items.map((item) => referenceColumn(people, item));
  return people.map((_, person) =>
    columns.map((column, item) => {
      const answer = column[person]!;
      return answer !== null && keys[item]! < 0 ? min + max - answer : answer;
    }),
  );
}
