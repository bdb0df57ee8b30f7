/**
 * JSON of plain data, without asking any object for `toJSON`. Old script libraries put one on `Array.prototype`, and
 * then `JSON.stringify` writes arrays as strings. Primitives are safe: for those it never looks.
 */
export function toJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${JSON.stringify(key)}:${toJson(member)}`);
  return `{${members.join(',')}}`;
}
