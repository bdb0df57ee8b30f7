import { toJson, type LeerResult } from '@leerklimaat/core';

/** A JSON array with one result per line, so that two downloads can be compared by line. */
export function resultsToJson(results: readonly LeerResult[]): string {
  return results.length === 0 ? '[]\n' : `[\n${results.map(toJson).join(',\n')}\n]\n`;
}
