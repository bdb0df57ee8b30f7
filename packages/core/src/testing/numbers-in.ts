/** Every number anywhere in a value, with the path to it. */
export function numbersIn(value: unknown, path = ''): readonly [path: string, number: number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, `${path}/${key}`));
}
